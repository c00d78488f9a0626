"""Dimension sums: what was budgeted and booked on each code of a dimension."""

from decimal import Decimal

import pytest

from tests.rules.rule_rows import rule_rows

BUDGET = """
    year;art;responsibility;amount_nok;project;free_dim
    2014;10100;1;100;366201;H302
    2014;17090;1;-40;;H302
    2014;14290;1;8;;               # VAT: a counter-entry
"""
ACCOUNTS = """
    year;period;art;responsibility;amount_nok;project;free_dim
    2014;12;10100;1;90,10;366201;
    2014;12;17090;1;-50;;H302
"""
SUMS = """
    select code, side, adjusted_nok, actual_nok, deviation_nok, spend_percent
    from dimension_sums($dimension, chosen([2014]), false) order by code
"""
EXPECTED = {
    "art": [
        ("10100", "expense", 100, Decimal("90.10"), Decimal("9.90"), pytest.approx(90.1)),
        ("17090", "income", -40, -50, 10, 125.0),  # more came in than was budgeted
    ],
    "project": [
        ("366201", "net", 100, Decimal("90.10"), Decimal("9.90"), pytest.approx(90.1)),
        ("NONE", "net", -40, -50, 10, None),
    ],
    "free_dim": [
        ("H302", "net", 60, -50, 110, pytest.approx(-100 * 50 / 60)),
        ("NONE", "net", 0, Decimal("90.10"), Decimal("-90.10"), None),
    ],
}


@pytest.mark.parametrize("dimension", EXPECTED)
def test_lines_are_summed_by_the_code_of_the_dimension(warehouse, dimension):
    house = warehouse(budget=BUDGET, accounts=ACCOUNTS)
    assert rule_rows(house, SUMS, dimension=dimension) == EXPECTED[dimension]


def test_without_accounts_there_is_no_deviation(warehouse):
    house = warehouse(budget=BUDGET)
    rows = rule_rows(house, SUMS, dimension="art")
    assert [row[2:] for row in rows] == [(100, None, None, None), (-40, None, None, None)]
