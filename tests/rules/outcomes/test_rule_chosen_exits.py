"""Chosen exits: which are old enough, and what is known of the person afterwards."""

from datetime import date

from tests.rules.rule_rows import rule_rows

EXITS = """
    select participant_id, {}
    from chosen_exits(chosen([2014], ['AIG', 'TPL']))
    order by participant_id, ended_on
"""


def test_six_calendar_months_must_have_gone(warehouse):
    house = warehouse(
        extract_date=date(2015, 2, 28),
        participations="""
            participant_id;scheme;started_on;ended_on;status_6m
            a;AIG;01.01.2014;28.08.2014;arbeid             # six months to the day
            b;AIG;01.01.2014;31.08.2014;lønnstilskudd      # six months: February has no 31st
            c;AIG;01.01.2014;01.09.2014;arbeid             # a day too early, whatever it says
            d;AIG;01.01.2014;01.02.2014;                   # unknown
            e;AIG;01.01.2014;01.02.2014;varig tilrettelagt arbeid    # not counted as work
        """,
    )
    rows = rule_rows(house, EXITS.format("is_due_6m, is_working_6m, is_unknown_6m"))
    assert rows == [
        ("a", True, True, False),
        ("b", True, True, False),
        ("c", False, False, False),
        ("d", True, False, True),
        ("e", True, False, False),
    ]


def test_twelve_months_are_counted_the_same_way_over_a_leap_day(warehouse):
    house = warehouse(
        extract_date=date(2015, 3, 1),
        participations="""
            participant_id;scheme;started_on;ended_on;status_12m
            a;AIG;01.01.2014;01.03.2014;arbeid     # twelve months to the day
            b;AIG;01.01.2014;02.03.2014;arbeid     # a day too early
            c;AIG;01.01.2014;28.02.2014;ukjent     # said to be unknown
        """,
    )
    rows = rule_rows(house, EXITS.format("is_due_12m, is_working_12m, is_unknown_12m"))
    assert rows == [
        ("a", True, True, False),
        ("b", False, False, False),
        ("c", True, False, True),
    ]


def test_a_return_is_a_start_61_to_365_days_later(warehouse):
    house = warehouse(
        extract_date=date(2015, 12, 31),
        participations="""
            participant_id;scheme;started_on;ended_on
            a;AIG;01.01.2014;31.01.2014
            a;START;02.04.2014;03.04.2015    # 61 days later
            b;AIG;01.01.2014;31.01.2014
            b;START;31.01.2015;31.01.2015    # 365 days later
            c;AIG;01.01.2014;31.01.2014
            c;START;01.02.2015;01.02.2015    # 366 days later
            d;AIG;01.01.2014;31.12.2014      # 365 days before the extract date
        """,
    )
    rows = rule_rows(house, EXITS.format("is_due_return, has_returned"))
    assert rows == [
        ("a", True, True),
        ("b", True, True),
        ("c", True, False),
        ("d", True, False),
    ]


def test_a_return_cannot_be_seen_before_365_days_have_gone(warehouse):
    house = warehouse(
        extract_date=date(2015, 12, 30),
        participations="""
            participant_id;scheme;started_on;ended_on
            a;AIG;01.01.2014;31.12.2014      # 364 days before the extract date
            a;TPL;01.06.2015;                # back already, and still not counted
        """,
    )
    assert rule_rows(house, EXITS.format("is_due_return, has_returned")) == [("a", False, False)]
