"""Active stays: at least one active day in the period."""

from datetime import date

from tests.rules.rule_rows import rule_rows

ACTIVE = """
    select participant_id
    from active_stays(chosen($years, ['AIG'])) order by 1
"""
STAYS = """
    participant_id;scheme;referred_on;started_on;ended_on
    a;AIG;;01.01.2013;01.01.2014     # ended on the first day
    b;AIG;;31.12.2014;               # started on the last day
    c;AIG;;01.01.2013;31.12.2013     # ended the day before
    d;AIG;;01.01.2015;               # started the day after
    e;AIG;;05.05.2014;05.05.2014     # one day
    f;AIG;;01.01.2012;               # all the time
    g;AIG;01.01.2014;;               # referred only
    h;AIG;01.01.2014;;01.02.2014     # referred and withdrawn
"""


def test_both_ends_of_a_stay_and_of_a_year_count(warehouse):
    house = warehouse(participations=STAYS)
    assert rule_rows(house, ACTIVE, years=[2014]) == [("a",), ("b",), ("e",), ("f",)]


def test_a_stay_over_several_chosen_years_stands_once(warehouse):
    house = warehouse(participations=STAYS)
    rows = rule_rows(house, ACTIVE, years=[2012, 2013, 2014, 2015])
    assert rows == [("a",), ("b",), ("c",), ("d",), ("e",), ("f",)]


def test_a_stay_that_starts_after_the_extract_date_is_not_active(warehouse):
    house = warehouse(participations=STAYS, extract_date=date(2014, 12, 30))
    assert ("b",) not in rule_rows(house, ACTIVE, years=[2014])
