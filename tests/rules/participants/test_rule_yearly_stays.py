"""Yearly stays: a stay and its days in each year."""

from datetime import date

from tests.rules.rule_rows import rule_rows

YEARLY_STAYS = """
    select participant_id, year, first_active_day, last_active_day, active_days
    from yearly_stays(chosen($years, ['AIG'], until := $until)) order by all
"""
STAYS = """
    participant_id;scheme;started_on;ended_on
    a;AIG;31.12.2013;01.01.2014    # one day on each side of New Year
    b;AIG;10.01.2014;              # still in
    c;AIG;01.01.2012;31.12.2012    # the year before
    d;PFF;01.01.2014;              # another scheme
    e;AIG;;                        # not started
"""


def test_a_stay_over_new_year_has_its_days_in_both_years(warehouse):
    house = warehouse(participations=STAYS, extract_date=date(2014, 1, 31))
    assert rule_rows(house, YEARLY_STAYS, years=[2013, 2014], until=None) == [
        ("a", 2013, date(2013, 12, 31), date(2013, 12, 31), 1),
        ("a", 2014, date(2014, 1, 1), date(2014, 1, 1), 1),
        ("b", 2014, date(2014, 1, 10), date(2014, 1, 31), 22),
    ]


def test_an_earlier_day_cuts_the_days(warehouse):
    house = warehouse(participations=STAYS)
    rows = rule_rows(house, YEARLY_STAYS, years=[2014], until=date(2014, 1, 10))
    assert [row[0::4] for row in rows] == [("a", 1), ("b", 1)]
