"""Places of months: places cut at months and at the period."""

from datetime import date

from tests.rules.rule_rows import rule_rows

MONTHS = """
    select first_day, last_day, places::integer
    from places_by_month(chosen($years, ['AIG'], until := $until), null) order by 1
"""
GROUPS = """
    group;scheme;places;valid_from;valid_to
    Ungdom;AIG;8;15.12.2013;20.01.2014
    Ungdom;AIG;9;21.01.2014;
    Kurs;JV;5;01.01.2014;                # another scheme
"""


def test_places_are_cut_at_the_first_of_each_month_and_where_they_change(warehouse):
    house = warehouse(groups=GROUPS)
    assert rule_rows(house, MONTHS, years=[2014], until=date(2014, 2, 10)) == [
        (date(2014, 1, 1), date(2014, 1, 20), 8),
        (date(2014, 1, 21), date(2014, 1, 31), 9),
        (date(2014, 2, 1), date(2014, 2, 10), 9),
    ]


def test_a_leap_year_has_its_29_february(warehouse):
    house = warehouse(groups=GROUPS)
    rows = rule_rows(house, MONTHS, years=[2016], until=date(2016, 3, 1))
    assert [last for _, last, _ in rows] == [
        date(2016, 1, 31),
        date(2016, 2, 29),
        date(2016, 3, 1),
    ]
