"""Vacancy runs: the places of each group that were used, exceeded and vacant."""

from datetime import date

from tests.rules.rule_rows import rule_rows

RUNS = """
    select first_day, days, places::double, used::double, exceeding::double, part_time::double,
        vacant::double
    from vacancy_runs(chosen($years, ['AIG'], until := $until)) order by group_name, 1
"""
GROUPS = """
    group;scheme;places;valid_from;valid_to
    Ungdom;AIG;2;01.01.2014;
    Kurs;JV;5;01.01.2014;                     # another scheme
"""


def test_places_are_used_spared_by_part_time_or_vacant(warehouse):
    house = warehouse(
        groups=GROUPS,
        participations="""
            participant_id;scheme;group;started_on;ended_on;place_share
            a;AIG;Ungdom;05.01.2014;09.01.2014;0,6
            b;AIG;Ungdom;07.01.2014;08.01.2014;0,7    # together 1.3, and 0.7 spared
            c;AIG;Ungdom;08.01.2014;10.01.2014;1      # 2.3 of 2: nothing is vacant
            d;AIG;;01.01.2014;;1                      # in no group
            e;JV;Kurs;01.01.2014;;1
        """,
    )
    assert rule_rows(house, RUNS, years=[2014], until=date(2014, 1, 11)) == [
        (date(2014, 1, 1), 4, 2.0, 0.0, 0.0, 0.0, 2.0),
        (date(2014, 1, 5), 2, 2.0, 0.6, 0.0, 0.4, 1.0),
        (date(2014, 1, 7), 1, 2.0, 1.3, 0.0, 0.7, 0.0),
        (date(2014, 1, 8), 1, 2.0, 2.0, 0.3, 0.0, 0.0),
        (date(2014, 1, 9), 1, 2.0, 1.6, 0.0, 0.4, 0.0),
        (date(2014, 1, 10), 1, 2.0, 1.0, 0.0, 0.0, 1.0),
        (date(2014, 1, 11), 1, 2.0, 0.0, 0.0, 0.0, 2.0),
    ]


def test_part_time_never_spares_more_than_is_vacant(warehouse):
    house = warehouse(
        groups=GROUPS,
        participations="""
            participant_id;scheme;group;started_on;place_share
            a;AIG;Ungdom;01.01.2014;0,5
            b;AIG;Ungdom;01.01.2014;0,5
            c;AIG;Ungdom;01.01.2014;0,5     # 1.5 of 2 taken; 1.5 spared, 0.5 is vacant
        """,
    )
    assert rule_rows(house, RUNS, years=[2014], until=date(2014, 1, 3)) == [
        (date(2014, 1, 1), 3, 2.0, 1.5, 0.0, 0.5, 0.0),
    ]


def test_a_stay_from_before_the_period_counts_in_years_apart(warehouse):
    house = warehouse(
        groups=GROUPS.replace("2014", "2010"),
        participations="""
            participant_id;scheme;group;started_on;ended_on
            a;AIG;Ungdom;01.01.2011;01.01.2014      # all of 2012, one day of 2014
            b;AIG;Ungdom;01.06.2013;30.06.2013      # between the chosen years
            c;AIG;Ungdom;01.01.2019;                # after the extract date
            d;AIG;Ungdom;01.06.2011;01.01.2012      # ends on the first day of all
            e;AIG;Ungdom;31.12.2014;                # starts on the last
        """,
    )
    runs = rule_rows(house, RUNS, years=[2012, 2014], until=None)
    assert {run[0].year for run in runs} == {2012, 2014}
    assert sum(run[1] for run in runs) == 366 + 365
    assert sum(run[1] * run[3] for run in runs) == 366 + 1 + 1 + 1
