"""Whatever the ledger, the money answers add up to the same totals, to the øre."""

from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from tests.reference.test_budget_property import added, amounts, parts, rows

HEADER = "year;art;responsibility;amount_nok;project;free_dim;period"
BREAKDOWNS = {"art": 3, "project": 2, "free_dim": 2}  # the first column of kroner

budget_lines = some.tuples(
    some.integers(2013, 2015),
    some.sampled_from(["10100", "11000", "14290", "16200", "17090", "20000"]),
    some.sampled_from(["1", "2"]),
    amounts,
    some.sampled_from(["366201", ""]),
    some.sampled_from(["H302", "H305", ""]),
    some.one_of(some.none(), some.integers(1, 13)),
    some.sampled_from(["original", "change"]),
    some.sampled_from(["", "10.02.2014", "16.06.2014"]),
    some.sampled_from(["", "9", "31"]),
)
account_lines = budget_lines.map(lambda line: (*line[:6], line[6] or 12))


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    budget=some.lists(budget_lines, min_size=1, max_size=30),
    accounts=some.lists(account_lines, min_size=1, max_size=30),
    years=some.lists(some.integers(2013, 2015), min_size=1, unique=True),
    with_counter_entries=some.booleans(),
    part=parts,
)
def test_the_parts_add_up(warehouse, budget, accounts, years, with_counter_entries, part):
    house = warehouse(
        responsibilities=["1"],
        budget=rows(f"{HEADER};version;decided_on;line_no", budget),
        accounts=rows(HEADER, accounts),
    )
    of_years = {"years": years, "with_counter_entries": with_counter_entries}
    chosen = of_years | {"months": part}
    figures = {row[0]: row[1] for row in house.rows("figures_budget", **chosen)}
    names = ("budget_original", "budget_change", "budget_adjusted", "actual", "deviation")
    for name, first in BREAKDOWNS.items():
        answer = house.rows(f"budget_by_{name}", **chosen)
        for place, measure in enumerate(names, first):
            rows_add_up_to = added([row[place] for row in answer])
            # a budget of counter entries alone is 0 without them, and has no line to stand in a row
            is_empty = rows_add_up_to is None and not figures[measure]
            assert rows_add_up_to == figures[measure] or is_empty, name
    # decisions and normal months are of whole years, whatever part is chosen
    whole = {row[0]: row[1] for row in house.rows("figures_budget", **of_years)}
    versions = house.rows("budget_versions", **chosen)
    assert added([row[6] for row in versions]) == whole["budget_adjusted"]
    ends = {row[0]: row[7] for row in versions}
    assert added(list(ends.values())) == whole["budget_adjusted"]
    assert_months_add_up(house, of_years)
    months = house.rows("normal_months", **chosen)
    assert months == house.rows("normal_months", **of_years)


def assert_months_add_up(house, chosen: dict) -> None:
    """The normal months are the year's budget, the booked ones its actual."""
    years = {row[0]: row for row in house.rows("budget_by_year", **chosen)}
    months = house.rows("normal_months", **chosen)
    for year, of_year in years.items():
        normal = [row[4] for row in months if row[0] == year]
        if normal and None not in normal:
            assert sum(normal) == of_year[3]
        assert added([row[6] for row in months if row[0] == year]) == of_year[4]


def test_no_money_answer_turns_kroner_into_floats(warehouse):
    house = warehouse(budget=f"{HEADER}\n2014;10100;1;0,1;;;\n2014;10100;1;0,2;;;")
    for name in (
        *("bridge", "bridge_reasons", "forecast", "forecast_by_month", "normal_months"),
        *("refunds", "refund_expected", "refund_rows", "plan_table", "plan_against_budget"),
        *("budget_by_art", "budget_by_project", "budget_by_free_dim", "budget_versions"),
        "unit_costs",
    ):
        kroner = {kind for column, kind in house.types(name).items() if column.endswith("_nok")}
        assert kroner == {"decimal(38,2)"}, name
    assert house.rows("budget_by_art", years=[2014])[0][3] == Decimal("0.3")
