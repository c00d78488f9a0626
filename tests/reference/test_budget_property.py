"""Whatever the ledger, the parts of every breakdown add up to the totals, to the øre."""

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from queries.periods import PARTS

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
# a whole year, or the months of a half-year, tertial, quarter or month
parts = some.sampled_from([None, *(part.months or None for part in PARTS.values())])
account_lines = budget_lines.map(lambda line: (*line[:5], line[5] or 12))


def rows(header: str, lines: list[tuple]) -> str:
    csv_lines = [";".join("" if value is None else str(value) for value in line) for line in lines]
    return "\n".join([header, *csv_lines])


def total(lines: list[tuple], years: list[int], months, *version: str) -> Decimal | None:
    """The department's lines of these years and months, one by one; period 13 is December's.

    None where it is unknown in each year: a family has no line of it; of some months also where
    budget lines are of the whole year, or the accounts do not reach the first of the months.
    """
    ours = [line for line in lines if line[2] == "1" and line[0] in years]
    known = {line[0] for line in ours}
    if months:
        unknown = {line[0] for line in ours if version and line[5] is None}
        known -= unknown
        if not version:
            known = {line[0] for line in ours if line[5] >= months[0]}
    counted = [
        line[3]
        for line in ours
        if line[0] in known and line[6:] == version and (not months or min(line[5], 12) in months)
    ]
    return sum(counted, Decimal(0)) if known else None


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
    part=parts,
)
def test_the_parts_add_up_to_the_totals(warehouse, budget, accounts, years, part):
    house = warehouse(
        responsibilities=["1"],
        budget=rows(f"{HEADER};version", budget),
        accounts=rows(HEADER, accounts),
    )
    chosen = {"years": years, "months": part}
    figures = {row[0]: row[1] for row in house.rows("figures_budget", **chosen)}
    assert figures["budget_original"] == total(budget, years, part, "original")
    assert figures["budget_change"] == total(budget, years, part, "change")
    assert figures["actual"] == total(accounts, years, part)
    for name, first in BREAKDOWNS.items():
        answer = house.rows(f"budget_by_{name}", **chosen)
        columns = ["budget_original", "budget_change", "budget_adjusted", "actual"]
        if name not in ("month", "year"):
            columns += ["deviation", None, "budget_to_date", "deviation_to_date"]
        for place, measure in enumerate(columns, first):
            if measure:
                assert_adds_up([row[place] for row in answer], figures[measure], part)


def assert_adds_up(values: list, figure: Decimal | None, part: list | None) -> None:
    """The rows are the figure; of some months without a line there are none, and it may be 0."""
    sum_of_rows = added(values)
    assert sum_of_rows == figure or (part and sum_of_rows is None and figure == 0)


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
