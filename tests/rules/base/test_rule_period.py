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


PART = "select first_day, last_day from period(chosen($years, months := $months)) order by year"


def test_of_some_months_each_year_has_the_days_of_those_months(warehouse):
    house = warehouse(extract_date=date(2016, 6, 15))
    assert rule_rows(house, PART, years=[2016, 2015], months=[5, 6, 7, 8]) == [
        (date(2015, 5, 1), date(2015, 8, 31)),
        (date(2016, 5, 1), date(2016, 6, 15)),  # cut at the extract date
    ]
    # the last of February, and a month that begins on the day after the extract date
    assert rule_rows(house, PART, years=[2016], months=[2])[0][1] == date(2016, 2, 29)
    assert rule_rows(house, PART, years=[2016], months=[6])[0][0] == date(2016, 6, 1)
    assert rule_rows(house, PART, years=[2016], months=[7]) == []


def test_a_day_to_cut_at_cuts_the_months_too(warehouse):
    sql = "from period(chosen([2014], months := [5, 6], until := $until))"
    cut = {day: rule_rows(warehouse(), sql, until=date(2014, *day)) for day in ((4, 30), (5, 1))}
    assert cut[4, 30] == []
    assert cut[5, 1] == [(2014, date(2014, 5, 1), date(2014, 5, 1))]
