"""Year forecasts: what each method says of the year's end."""

from decimal import Decimal

import pytest

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
    2015;12;10100;1;870
"""
FORECASTS = """
    select method, year_end_nok, error_nok, error_percent, reason
    from year_forecasts(true) where year = $year and period = $period order by method
"""


def test_each_method_says_its_year_end_and_how_far_off_it_was(warehouse):
    house = warehouse(budget=BUDGET, accounts=ACCOUNTS)
    assert rule_rows(house, FORECASTS, year=2015, period=3) == [
        # 330 is to the year as 250 was to 1000
        ("last_year_pattern", 1320, 120, 10.0, None),
        ("remaining_budget", 1130, -70, pytest.approx(-100 * 70 / 1200), None),
        ("run_rate", 1320, 120, 10.0, None),  # 330 in 3 months
    ]


def test_at_the_year_end_all_methods_are_right(warehouse):
    house = warehouse(budget=BUDGET, accounts=ACCOUNTS)
    assert {row[2] for row in rule_rows(house, FORECASTS, year=2015, period=12)} == {0}


def test_a_year_under_way_has_no_error_yet(warehouse):
    house = warehouse(budget=BUDGET, accounts="\n".join(ACCOUNTS.splitlines()[:5]))
    rows = rule_rows(house, FORECASTS, year=2015, period=3)
    assert [row[1:4] for row in rows] == [
        (1320, None, None), (1130, None, None), (1320, None, None),
    ]  # fmt: skip
    assert rule_rows(house, FORECASTS, year=2015, period=4) == []


def test_an_unknown_forecast_has_its_reason(warehouse):
    house = warehouse(accounts=ACCOUNTS)
    reasons = {row[0]: row[4] for row in rule_rows(house, FORECASTS, year=2014, period=3)}
    assert reasons == {
        "last_year_pattern": "no_last_year",
        "remaining_budget": "no_budget",
        "run_rate": None,
    }


def test_a_budget_without_months_has_no_rest(warehouse):
    house = warehouse(budget=BUDGET + "    2015;11000;1;5;\n", accounts=ACCOUNTS)
    by_method = {row[0]: row for row in rule_rows(house, FORECASTS, year=2015, period=3)}
    assert by_method["remaining_budget"][1:] == (None, None, None, "budget_not_by_month")


@pytest.mark.parametrize("early", ["-250", "0"])
def test_last_year_without_a_share_above_0_is_no_pattern(warehouse, early):
    accounts = ACCOUNTS.replace("2014;3;10100;1;250", f"2014;3;10100;1;{early}")
    house = warehouse(accounts=accounts)
    by_method = {row[0]: row for row in rule_rows(house, FORECASTS, year=2015, period=3)}
    assert by_method["last_year_pattern"][1:] == (None, None, None, "no_pattern")


def test_a_forecast_is_rounded_once_to_the_oere(warehouse):
    house = warehouse(accounts="year;period;art;responsibility;amount_nok\n2014;7;10100;1;100")
    year_ends = {row[0]: row[1] for row in rule_rows(house, FORECASTS, year=2014, period=7)}
    assert year_ends["run_rate"] == Decimal("171.43")  # 100 / 7 * 12
