"""Period: the chosen years, cut at the day the exports describe."""

from datetime import date

from tests.rules.rule_rows import rule_rows

PERIOD = "select first_day, last_day from period(chosen($years, until := $until)) order by year"


def test_a_finished_year_is_whole_and_the_running_one_ends_at_the_extract_date(warehouse):
    house = warehouse(extract_date=date(2014, 10, 31))
    assert rule_rows(house, PERIOD, years=[2014, 2013], until=None) == [
        (date(2013, 1, 1), date(2013, 12, 31)),
        (date(2014, 1, 1), date(2014, 10, 31)),
    ]


def test_a_year_after_the_extract_date_has_no_days(warehouse):
    house = warehouse(extract_date=date(2014, 12, 31))
    assert rule_rows(house, PERIOD, years=[2015], until=None) == []


def test_a_year_that_begins_on_the_extract_date_has_one_day(warehouse):
    house = warehouse(extract_date=date(2015, 1, 1))
    rows = rule_rows(house, PERIOD, years=[2015], until=None)
    assert rows == [(date(2015, 1, 1), date(2015, 1, 1))]


def test_the_earlier_of_the_two_days_cuts(warehouse):
    house = warehouse(extract_date=date(2014, 10, 31))
    early, late = date(2014, 2, 28), date(2014, 12, 24)
    assert rule_rows(house, PERIOD, years=[2014], until=early)[0][1] == early
    assert rule_rows(house, PERIOD, years=[2014], until=late)[0][1] == date(2014, 10, 31)


def test_a_year_chosen_twice_stands_once(warehouse):
    assert len(rule_rows(warehouse(), PERIOD, years=[2014, 2014], until=None)) == 1
