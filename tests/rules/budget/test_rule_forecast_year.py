"""Forecast year: which chosen year is under way."""

from datetime import date

from tests.rules.rule_rows import rule_rows

BUDGET = """
    year;art;responsibility;amount_nok
    2014;10100;1;1
    2016;10100;1;1                    # no accounts yet
"""
ACCOUNTS = """
    year;period;art;responsibility;amount_nok
    2014;12;10100;1;1
    2015;9;10100;1;1
"""
ASKED = "from forecast_year(chosen($years, until := $until))"


def test_it_is_the_one_chosen_year_that_is_booked_in_part(warehouse):
    house = warehouse(budget=BUDGET, accounts=ACCOUNTS)
    for years in ([2015], [2014, 2015], [2014, 2015, 2016]):
        assert rule_rows(house, ASKED, years=years, until=None) == [(2015, 9)]


def test_a_finished_year_has_no_forecast(warehouse):
    house = warehouse(budget=BUDGET, accounts=ACCOUNTS)
    assert rule_rows(house, ASKED, years=[2014], until=None) == []


def test_a_year_that_is_only_budgeted_is_under_way_when_no_other_is(warehouse):
    house = warehouse(budget=BUDGET, accounts=ACCOUNTS)
    assert rule_rows(house, ASKED, years=[2014, 2016], until=None) == [(2016, None)]


def test_two_years_booked_in_part_have_none(warehouse):
    house = warehouse(accounts=ACCOUNTS.replace("2014;12", "2014;11"))
    assert rule_rows(house, ASKED, years=[2014, 2015], until=None) == []


def test_until_a_day_a_finished_year_is_under_way_again(warehouse):
    house = warehouse(budget=BUDGET, accounts=ACCOUNTS)
    assert rule_rows(house, ASKED, years=[2014], until=date(2014, 6, 30)) == [(2014, 6)]
