"""Closed places, month by month, within the period."""

from datetime import date

from tests.rules.rule_rows import rule_rows

CLOSED = """
    select group_name, month, closed::double
    from closed_places_by_month(chosen($years, ['AIG'], until := $until)) order by 1, 2, 3
"""
GROUPS = """
    group;scheme;places;valid_from;valid_to
    Kantine;AIG;8;01.01.2014;29.11.2014
    Kantine;AIG;8;02.02.2015;             # closed from 30 November to 1 February
    Kurs;JV;8;01.01.2014;29.11.2014       # another scheme
    Kurs;JV;8;02.02.2015;
"""


def test_each_month_has_its_days_times_the_places(warehouse):
    house = warehouse(groups=GROUPS)
    assert rule_rows(house, CLOSED, years=[2014, 2015], until=None) == [
        ("Kantine", date(2014, 11, 1), 8.0),
        ("Kantine", date(2014, 12, 1), 31 * 8.0),
        ("Kantine", date(2015, 1, 1), 31 * 8.0),
        ("Kantine", date(2015, 2, 1), 8.0),
    ]


def test_days_outside_the_period_are_left_out(warehouse):
    house = warehouse(groups=GROUPS)
    assert rule_rows(house, CLOSED, years=[2014], until=date(2014, 12, 2)) == [
        ("Kantine", date(2014, 11, 1), 8.0),
        ("Kantine", date(2014, 12, 1), 16.0),
    ]
    assert rule_rows(house, CLOSED, years=[2013], until=None) == []
