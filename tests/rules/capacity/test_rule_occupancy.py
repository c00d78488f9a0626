"""Occupancy: places open and taken, as runs of equal days."""

from datetime import date

from tests.rules.rule_rows import rule_rows

RUNS = """
    select first_day, last_day, days, places::double, occupied::double
    from occupancy(chosen($years, ['AIG'], until := $until)) order by 1
"""


def test_a_run_ends_where_a_stay_a_place_or_a_month_does(warehouse):
    house = warehouse(
        groups="""
            group;scheme;places;valid_from;valid_to
            Ungdom;AIG;2;01.01.2014;15.02.2014
        """,
        participations="""
            participant_id;scheme;group;started_on;ended_on;place_share
            a;AIG;Ungdom;10.01.2014;20.01.2014;0,5
            b;AIG;Ungdom;20.01.2014;;1               # together on the 20th; stays after the group
            c;AIG;;01.01.2014;;1                     # in no group
            d;AIG;Ukjent;01.01.2014;;1               # in a group that is not in the groups
        """,
    )
    assert rule_rows(house, RUNS, years=[2014], until=None) == [
        (date(2014, 1, 1), date(2014, 1, 9), 9, 2.0, 0.0),
        (date(2014, 1, 10), date(2014, 1, 19), 10, 2.0, 0.5),
        (date(2014, 1, 20), date(2014, 1, 20), 1, 2.0, 1.5),
        (date(2014, 1, 21), date(2014, 1, 31), 11, 2.0, 1.0),
        (date(2014, 2, 1), date(2014, 2, 15), 15, 2.0, 1.0),
    ]


def test_shares_add_up_without_a_residue(warehouse):
    house = warehouse(
        groups="group;scheme;places;valid_from\nUngdom;AIG;2;01.01.2014",
        participations="""
            participant_id;scheme;group;started_on;ended_on;place_share
            a;AIG;Ungdom;02.01.2014;03.01.2014;0,1
            b;AIG;Ungdom;02.01.2014;03.01.2014;0,2
        """,
    )
    rows = rule_rows(house, RUNS, years=[2014], until=date(2014, 1, 31))
    assert [occupied for *_, occupied in rows] == [0.0, 0.3, 0.0]


def test_years_that_are_not_neighbours_have_no_run_between_them(warehouse):
    house = warehouse(
        groups="group;scheme;places;valid_from\nUngdom;AIG;2;01.01.2010",
        participations="""
            participant_id;scheme;group;started_on
            a;AIG;Ungdom;01.01.2010
        """,
    )
    rows = rule_rows(house, RUNS, years=[2012, 2014], until=None)
    assert {first.year for first, *_ in rows} == {2012, 2014}
    assert sum(days for _, _, days, *_ in rows) == 366 + 365
