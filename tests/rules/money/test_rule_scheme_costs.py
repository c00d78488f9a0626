"""Scheme costs: what is booked on each scheme, and its share by the allocation key."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.rules.rule_rows import rule_rows

ACCOUNTS = """
    year;period;art;responsibility;amount_nok;scheme
    2014;1;10100;1;100,01;
    2014;1;10100;1;50;PFF             # carries its scheme
    2014;2;14290;1;9;                 # VAT
"""
KEY = "[allocation]\nAIG = 0.4\nJV = 0.35\nTPL = 0.25"
COSTS = "from scheme_costs(chosen([2014]), false) order by scheme nulls first"


def test_the_key_spreads_what_no_line_gives_a_scheme_to_the_last_oere(warehouse):
    house = warehouse(accounts=ACCOUNTS, settings=KEY)
    assert rule_rows(house, COSTS) == [
        (None, Decimal("150.01"), None, None),
        ("AIG", Decimal("40.00"), Decimal("40.00"), 0.4),  # 40,004
        ("JV", Decimal("35.01"), Decimal("35.01"), 0.35),  # what makes 75,0075 of both
        ("PFF", 50, None, None),  # its own lines alone
        ("TPL", Decimal("25.00"), Decimal("25.00"), 0.25),
    ]


def test_a_scheme_has_its_own_lines_and_its_share(warehouse):
    house = warehouse(accounts=ACCOUNTS, settings="[allocation]\nPFF = 1")
    assert rule_rows(house, COSTS)[1:] == [("PFF", Decimal("150.01"), Decimal("100.01"), 1.0)]


def test_without_a_key_only_schemes_with_lines_of_their_own_have_a_cost(warehouse):
    house = warehouse(accounts=ACCOUNTS)
    assert rule_rows(house, COSTS) == [
        (None, Decimal("150.01"), None, None),
        ("PFF", 50, None, None),
    ]


@pytest.mark.parametrize(
    "accounts", [None, "year;period;art;responsibility;amount_nok;scheme\n2014;1;10100;1;7;PFF"]
)
def test_the_key_gives_nothing_where_there_is_nothing_shared(warehouse, accounts):
    inputs = (
        {"accounts": accounts} if accounts else {"budget": "year;art;responsibility;amount_nok"}
    )
    house = warehouse(**inputs, settings=KEY)
    assert [row for row in rule_rows(house, COSTS) if row[3]] == []


@given(
    amounts=st.lists(st.decimals(-(10**7), 10**7, places=2), min_size=1, max_size=5),
    cuts=st.lists(st.integers(1, 9999), min_size=4, max_size=4, unique=True),
)
@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_schemes_add_up_to_the_department_whatever_the_key(warehouse, amounts, cuts):
    ends = [0, *sorted(cuts), 10_000]
    shares = [Decimal(last - first) / 10_000 for first, last in pairwise(ends)]
    key = "\n".join(
        f"{scheme} = {share:f}"
        for scheme, share in zip(("AIG", "TPL", "START", "JV", "PFF"), shares, strict=True)
    )
    booked = "\n".join(f"2014;1;10100;1;{nok:.2f};" for nok in [*amounts, Decimal("0.01")])
    accounts = f"year;period;art;responsibility;amount_nok;scheme\n{booked}\n2014;1;1;1;3;PFF"
    house = warehouse(accounts=accounts, settings=f"[allocation]\n{key}")
    (department, *schemes) = rule_rows(house, COSTS)
    assert sum(row[1] for row in schemes) == department[1]
