"""Period runs: years that follow each other are one run of days."""

from datetime import date

from tests.rules.rule_rows import rule_rows

RUNS = "select first_day, last_day from period_runs(chosen($years, until := $until)) order by 1"
SCHEME = "participant_id;scheme;started_on\na;AIG;01.01.2010"


def test_years_that_follow_each_other_are_one_and_a_gap_parts_them(warehouse):
    house = warehouse(participations=SCHEME)
    rows = rule_rows(house, RUNS, years=[2012, 2014, 2011], until=None)
    assert rows == [
        (date(2011, 1, 1), date(2012, 12, 31)),
        (date(2014, 1, 1), date(2014, 12, 31)),
    ]


def test_the_last_run_ends_on_the_day_the_period_is_cut_at(warehouse):
    house = warehouse(participations=SCHEME, extract_date=date(2015, 3, 1))
    whole = (date(2014, 1, 1), date(2015, 3, 1))
    assert rule_rows(house, RUNS, years=[2014, 2015, 2016], until=None) == [whole]
    cut = (date(2014, 1, 1), date(2014, 5, 1))
    assert rule_rows(house, RUNS, years=[2014, 2015], until=date(2014, 5, 1)) == [cut]
    assert rule_rows(house, RUNS, years=[2016], until=None) == []


def test_some_months_of_each_year_are_runs_of_their_own(warehouse):
    sql = "select first_day, last_day from period_runs(chosen([2013, 2014], months := $months))"
    house = warehouse(participations=SCHEME)
    assert sorted(rule_rows(house, sql, months=[9, 10, 11, 12])) == [
        (date(2013, 9, 1), date(2013, 12, 31)),
        (date(2014, 9, 1), date(2014, 12, 31)),
    ]
