"""Exits: the ended stays after which a person left the department."""

from datetime import date

from tests.rules.rule_rows import rule_rows

EXITS = """
    select stays.participant_id, stays.scheme, exits.next_started_on
    from exits join stays using (stay_no) order by all
"""


def test_a_person_who_starts_within_60_days_has_not_left(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on
            a;START;01.01.2014;31.01.2014    # 60 days before the next start: no exit
            a;AIG;01.04.2014;30.04.2014      # an exit, nothing after it
            b;START;01.01.2014;31.01.2014    # 61 days before the next start: an exit
            b;AIG;02.04.2014;
        """
    )
    assert rule_rows(house, EXITS) == [("a", "AIG", None), ("b", "START", date(2014, 4, 2))]


def test_a_stay_that_runs_on_in_any_scheme_keeps_the_person_in(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on
            a;PFF;01.01.2010;               # still running
            a;AIG;01.01.2014;31.01.2014     # so this is no exit
            b;TPL;15.01.2014;01.02.2014     # active the day after the other ended
            b;AIG;01.01.2014;31.01.2014     # so this is no exit
            c;TPL;31.01.2014;31.12.2014     # starts on the last day of the other and goes on
            c;AIG;01.01.2014;31.01.2014     # so this is no exit
        """
    )
    assert [row[:2] for row in rule_rows(house, EXITS)] == [("b", "TPL"), ("c", "TPL")]


def test_of_stays_that_end_on_one_day_the_one_that_started_last_is_the_exit(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on
            a;TPL;01.01.2014;31.03.2014
            a;AIG;01.02.2014;31.03.2014     # started last
            b;AIG;01.01.2014;31.03.2014
            b;TPL;01.01.2014;31.03.2014     # started together: the last scheme code
            c;START;31.03.2014;31.03.2014   # one day long, and started last
            c;TPL;01.01.2014;31.03.2014
        """
    )
    assert [row[:2] for row in rule_rows(house, EXITS)] == [
        ("a", "AIG"),
        ("b", "TPL"),
        ("c", "START"),
    ]


def test_a_stay_that_never_started_neither_ends_nor_follows(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;referred_on;started_on;ended_on
            a;AIG;;01.01.2014;31.01.2014
            a;TPL;05.02.2014;;              # referred within 60 days, but not started
        """
    )
    assert rule_rows(house, EXITS) == [("a", "AIG", None)]


def test_leap_day_counts_among_the_60_days(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on
            b;AIG;01.01.2012;01.01.2012
            b;TPL;02.03.2012;02.03.2012     # day 61 because of 29 February: both are exits
        """
    )
    assert [row[:2] for row in rule_rows(house, EXITS)] == [("b", "AIG"), ("b", "TPL")]


def test_of_stays_alike_the_last_group_is_the_exit_and_no_group_comes_before_all(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;group;started_on;ended_on
            a;AIG;;01.01.2014;31.03.2014          # no group: never before a group
            a;AIG;Ate;01.01.2014;31.03.2014
            a;AIG;Base;01.01.2014;31.03.2014      # the last group, though before the word NONE
        """
    )
    groups = "select group_name from exits join stays using (stay_no)"
    assert rule_rows(house, groups) == [("Base",)]
