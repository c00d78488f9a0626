"""Whatever the ledger, the parts of every breakdown add up to the totals, to the øre."""

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

BREAKDOWNS = {"art_group": 2, "side": 1, "function": 2, "month": 3, "year": 1}
HEADER = "year;art;responsibility;amount_nok;function;period"

amounts = some.integers(-(10**11), 10**11).map(lambda oere: Decimal(oere) / 100)
budget_lines = some.tuples(
    some.integers(2013, 2015),
    some.sampled_from(["10100", "11000", "14290", "15900", "16200", "17090", "19900", "20000"]),
    some.sampled_from(["1", "2"]),
    amounts,
    some.sampled_from(["27341", "27600", ""]),
    some.one_of(some.none(), some.integers(1, 13)),
    some.sampled_from(["original", "change"]),
)
account_lines = budget_lines.map(lambda line: (*line[:5], line[5] or 12))


def rows(header: str, lines: list[tuple]) -> str:
    csv_lines = [";".join("" if value is None else str(value) for value in line) for line in lines]
    return "\n".join([header, *csv_lines])


def total(lines: list[tuple], years: list[int], *version: str) -> Decimal | None:
    """The department's lines of these years, one by one; None where a family has none of them."""
    ours = [line for line in lines if line[2] == "1" and line[0] in years]
    return added([line[3] if line[6:] == version else Decimal(0) for line in ours])


def added(parts: list) -> Decimal | None:
    known = [part for part in parts if part is not None]
    return sum(known, Decimal(0)) if known else None


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    budget=some.lists(budget_lines, min_size=1, max_size=30),
    accounts=some.lists(account_lines, min_size=1, max_size=30),
    years=some.lists(some.integers(2013, 2015), min_size=1, unique=True),
)
def test_the_parts_add_up_to_the_totals(warehouse, budget, accounts, years):
    house = warehouse(
        responsibilities=["1"],
        budget=rows(f"{HEADER};version", budget),
        accounts=rows(HEADER, accounts),
    )
    figures = {row[0]: row[1] for row in house.rows("figures_budget", years=years)}
    assert figures["budget_original"] == total(budget, years, "original")
    assert figures["budget_change"] == total(budget, years, "change")
    assert figures["actual"] == total(accounts, years)
    for name, first in BREAKDOWNS.items():
        answer = house.rows(f"budget_by_{name}", years=years)
        assert added([row[first] for row in answer]) == figures["budget_original"]
        assert added([row[first + 1] for row in answer]) == figures["budget_change"]
        assert added([row[first + 2] for row in answer]) == figures["budget_adjusted"]
        assert added([row[first + 3] for row in answer]) == figures["actual"]
        if name not in ("month", "year"):
            assert added([row[first + 4] for row in answer]) == figures["deviation"]
            assert added([row[first + 6] for row in answer]) == figures["budget_to_date"]
            assert added([row[first + 7] for row in answer]) == figures["deviation_to_date"]


def test_no_answer_turns_kroner_into_floats(warehouse):
    house = warehouse(budget=f"{HEADER}\n2014;10100;1;0,1;;\n2014;10100;1;0,2;;")
    types = {name: house.types(f"budget_by_{name}") for name in BREAKDOWNS}
    kroner = {kind for of in types.values() for column, kind in of.items() if "_nok" in column}
    assert kroner == {"decimal(38,2)"}
    assert house.rows("budget_by_year", years=[2014])[0][1] == Decimal("0.3")


@pytest.mark.parametrize("name", BREAKDOWNS)
def test_leaving_out_counter_entries_leaves_out_nothing_else(warehouse, name):
    house = warehouse(
        budget=f"""
            {HEADER}
            2014;10100;1;100,01;27341;1
            2014;14290;1;20,02;27341;1
            2014;19900;1;-3,03;86000;1
        """
    )
    answer = house.rows(f"budget_by_{name}", with_counter_entries=False, years=[2014])
    assert added([row[BREAKDOWNS[name]] for row in answer]) == Decimal("100.01")
