"""Forecast postings: the ledger lines that each method starts from."""

import pytest

from tests.rules.rule_rows import rule_rows

BUDGET = """
    year;art;responsibility;amount_nok;period;version
    2014;10100;1;10;4;
    2014;10100;1;20;5;
    2014;10100;1;30;12;change
"""
ACCOUNTS = """
    year;period;art;responsibility;amount_nok
    2013;4;10100;1;5
    2013;12;10100;1;7
    2014;3;10100;1;8
    2014;4;10100;1;9
    2014;4;14290;1;1                # VAT: a counter-entry
"""
COUNTED = """
    select year, kind, source_line, counts::double, in_numerator, in_base
    from forecast_postings(chosen($years), false, $measure) order by 1, 2, 3
"""
NOW = [(2014, "actual", 4, 8.0), (2014, "actual", 5, 9.0)]
EXPECTED = {
    "forecast_remaining": [
        *((*row, None, True) for row in NOW),
        (2014, "change", 4, 30.0, None, True),  # April is booked: its budget is not in it
        (2014, "original", 3, 20.0, None, True),
    ],
    "forecast_run_rate": [(*row, None, True) for row in NOW],
    "forecast_pattern": [
        (2013, "actual", 2, 5.0, False, True),
        (2013, "actual", 3, 7.0, False, True),
        *((*row, True, False) for row in NOW),
    ],
    "actual": [],
    None: [],
}


@pytest.mark.parametrize("measure", EXPECTED)
def test_a_method_lists_what_it_starts_from(warehouse, measure):
    house = warehouse(budget=BUDGET, accounts=ACCOUNTS)
    assert rule_rows(house, COUNTED, years=[2014], measure=measure) == EXPECTED[measure]


def test_a_method_without_a_forecast_lists_nothing(warehouse):
    house = warehouse(accounts=ACCOUNTS)  # no budget for the rest
    assert rule_rows(house, COUNTED, years=[2014], measure="forecast_remaining") == []
    assert rule_rows(house, COUNTED, years=[2013], measure="forecast_run_rate") == []  # finished
