"""Booked postings: the accounts behind a refund or a unit cost."""

import pytest

from tests.rules.rule_rows import rule_rows

INPUTS = {
    "participations": "participant_id;scheme;started_on;ended_on\na;AIG;01.01.2013;31.12.2014",
    "budget": "year;art;responsibility;amount_nok\n2014;17090;1;-99",
    "accounts": """
        year;period;art;responsibility;amount_nok
        2014;1;10100;1;900
        2014;2;17090;1;-90
        2014;2;17000;1;-5           # a refund, but not the state's
        2014;2;14290;1;8            # VAT: a counter-entry
    """,
}
COUNTED = """
    select source_line, counts::double, in_numerator, in_base
    from measure_booked_postings(chosen($years), $counter, $measure) order by 1
"""
REFUND = (3, 90.0, True, False)
EXPECTED = {
    "refund_state": [(3, 90.0, None, True)],
    "refund_share_percent": [(2, 900.0, False, True), REFUND],
    "cost_per_participant": [
        (2, 900.0, True, False),
        (3, -90.0, True, False),
        (4, -5.0, True, False),
    ],
    "refund_expected": [],
    "actual": [],
    None: [],
}


@pytest.mark.parametrize("measure", EXPECTED)
def test_a_measure_counts_its_own_lines(warehouse, measure):
    asked = {"years": [2014], "counter": False, "measure": measure}
    assert rule_rows(warehouse(**INPUTS), COUNTED, **asked) == EXPECTED[measure]


def test_with_counter_entries_the_vat_is_expense(warehouse):
    asked = {"years": [2014], "counter": True, "measure": "refund_share_percent"}
    assert (5, 8.0, False, True) in rule_rows(warehouse(**INPUTS), COUNTED, **asked)


def test_a_year_without_accounts_makes_a_unit_cost_unknown_and_no_refund(warehouse):
    house, asked = warehouse(**INPUTS), {"years": [2013, 2014], "counter": False}
    cost = rule_rows(house, COUNTED, measure="cost_per_place_day", **asked)
    assert {row[1] for row in cost} == {None}
    assert rule_rows(house, COUNTED, measure="refund_state", **asked) == EXPECTED["refund_state"]
