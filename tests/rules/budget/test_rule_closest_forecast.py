"""Closest forecast: the method that was least off at the same month last year, and what it says."""

from tests.rules.rule_rows import rule_rows

BUDGET = """
    year;art;responsibility;amount_nok;period
    2014;10100;1;300;1
    2014;10100;1;700;12
    2015;10100;1;400;1
    2015;10100;1;800;12
"""
ACCOUNTS = """
    year;period;art;responsibility;amount_nok
    2014;3;10100;1;250
    2014;12;10100;1;750
    2015;3;10100;1;330
"""
ASKED = "from closest_forecast(chosen($years), true)"


def test_the_method_that_was_least_off_last_year_is_chosen(warehouse):
    # in March 2014: 250 + 700 was 50 below the budget and 50 off 1000; 250 in 3 months is 1000
    house = warehouse(budget=BUDGET, accounts=ACCOUNTS)
    assert rule_rows(house, ASKED, years=[2015]) == [(2015, 3, "run_rate", 1320)]


def test_where_none_can_be_tried_the_first_that_has_a_forecast_is_chosen(warehouse):
    of_this_year = ACCOUNTS.replace("    2014;3;10100;1;250\n    2014;12;10100;1;750\n", "")
    house = warehouse(budget=BUDGET, accounts=of_this_year)
    assert rule_rows(house, ASKED, years=[2015]) == [(2015, 3, "remaining_budget", 1130)]
    undated = "year;art;responsibility;amount_nok\n2015;10100;1;1200\n"
    house = warehouse(budget=undated, accounts=of_this_year)
    assert rule_rows(house, ASKED, years=[2015]) == [(2015, 3, "run_rate", 1320)]


def test_a_finished_year_and_one_that_nothing_is_booked_of_have_none(warehouse):
    assert rule_rows(warehouse(budget=BUDGET, accounts=ACCOUNTS), ASKED, years=[2014]) == []
    assert rule_rows(warehouse(budget=BUDGET), ASKED, years=[2015]) == []
