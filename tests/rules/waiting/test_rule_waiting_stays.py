"""Waiting stays: referred, and not started by the last day of the period."""

from datetime import date

from tests.rules.rule_rows import rule_rows

WAITING = """
    select participant_id, waited_days
    from waiting_stays(chosen($years, ['AIG'])) order by 1
"""
STAYS = """
    participant_id;scheme;referred_on;started_on;ended_on
    a;AIG;31.12.2014;;               # referred on the last day
    b;AIG;01.01.2015;;               # referred the day after
    c;AIG;01.12.2014;31.12.2014;     # started on the last day
    d;AIG;01.12.2014;01.01.2015;     # started the day after
    e;AIG;01.12.2014;;30.12.2014     # withdrawn before the last day
    f;AIG;01.12.2014;;31.12.2014     # withdrawn on the last day: waited that day too
    g;AIG;;01.02.2015;               # never referred
"""


def test_the_last_day_of_the_period_decides(warehouse):
    house = warehouse(participations=STAYS)
    rows = rule_rows(house, WAITING, years=[2013, 2014])
    assert rows == [("a", 0), ("d", 30), ("f", 30)]


def test_the_wait_is_counted_to_the_extract_date(warehouse):
    house = warehouse(participations=STAYS, extract_date=date(2014, 12, 11))
    rows = rule_rows(house, WAITING, years=[2014])
    assert rows == [("c", 10), ("d", 10), ("e", 10), ("f", 10)]


def test_who_waits_has_the_day_and_the_line_of_the_referral(warehouse):
    house = warehouse(participations=STAYS)
    rows = rule_rows(
        house,
        """
        select referred_on, source_file, source_line
        from waiting_stays(chosen([2014], ['AIG']))
        where participant_id = 'd'
        """,
    )
    assert rows == [(date(2014, 12, 1), "participations.csv", 5)]


def test_who_waits_has_the_group_office_benefit_and_offer(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;group;nav_office;benefit;referred_on;offered_on
            a;AIG;Ungdom;NAV Øst;kvp;01.12.2014;02.12.2014
            b;AIG;;;;01.12.2014;                             # none of it known
        """
    )
    rows = rule_rows(
        house,
        """
        select group_name, nav_office, benefit, offered_on
        from waiting_stays(chosen([2014], ['AIG'], ['NAV Øst', 'NONE'], ['kvp', 'NONE']))
        order by participant_id
        """,
    )
    assert rows == [
        ("Ungdom", "NAV Øst", "kvp", date(2014, 12, 2)),
        ("NONE", "NONE", "NONE", None),
    ]
