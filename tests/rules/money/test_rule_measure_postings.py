"""Counted postings: the ledger lines of a measure, and as how much each counts."""

import pytest

from tests.rules.rule_rows import rule_rows

BUDGET = """
    year;art;responsibility;amount_nok;version;period
    2014;10100;1;100,50;;1
    2014;10100;1;100,50;;1         # the same line once more
    2014;10100;2;100,50;;1         # another department's
    2014;10100;1;7;change;2
    2014;17000;1;-30;;12
    2014;14290;1;8;;1              # VAT: a counter-entry
"""
ACCOUNTS = """
    year;period;art;responsibility;amount_nok
    2014;1;10100;1;90
    2014;1;10100;2;90
    2014;2;17000;1;-40
"""
COUNTED = """
    select kind, source_line, counts::double, in_numerator, in_base
    from measure_postings(chosen([2014]), false, $measure) order by 1, 2
"""
ORIGINAL = [("original", line, amount, None, True) for line, amount in ((2, 100.5), (3, 100.5))]
EXPECTED = {
    "expense_original": ORIGINAL,
    "budget_change": [("change", 5, 7.0, None, True)],
    "expense_adjusted": [("change", 5, 7.0, None, True), *ORIGINAL],
    "actual": [("actual", 2, 90.0, None, True), ("actual", 4, -40.0, None, True)],
    "income_deviation": [
        ("actual", 4, 40.0, None, True),  # an actual is taken away
        ("original", 6, -30.0, None, True),
    ],
    "income_spend_percent": [
        ("actual", 4, -40.0, True, False),
        ("original", 6, -30.0, False, True),
    ],
    # booked to February: the line of December is not in it
    "budget_to_date": [("change", 5, 7.0, None, True), *ORIGINAL],
    "exits": [],
    None: [],
}


@pytest.mark.parametrize("measure", EXPECTED)
def test_a_line_counts_as_the_measure_has_it(warehouse, measure):
    house = warehouse(budget=BUDGET, accounts=ACCOUNTS, responsibilities=["1"])
    assert rule_rows(house, COUNTED, measure=measure) == EXPECTED[measure]


def test_without_accounts_a_deviation_is_unknown_and_not_the_budget(warehouse):
    house = warehouse(budget=BUDGET, responsibilities=["1"])
    counts = {row[2] for row in rule_rows(house, COUNTED, measure="deviation")}
    assert counts == {None}
