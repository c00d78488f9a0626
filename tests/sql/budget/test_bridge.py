"""The bridge: how the budget becomes the result, art group by art group."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from tests.reference.test_budget_property import HEADER, account_lines, budget_lines, rows

BUDGET = """
    year;art;responsibility;amount_nok
    2014;10100;1;1000
    2014;11000;1;200
    2014;12000;1;50
    2014;17090;1;-400
"""
ACCOUNTS = """
    year;period;art;responsibility;amount_nok
    2014;12;10100;1;1020,50      # 20,50 more was spent
    2014;12;11000;1;190
    2014;12;12000;1;50           # as budgeted
    2014;12;17090;1;-451         # 51 more came in
"""


def amounts(*texts: str) -> tuple[Decimal, ...]:
    return tuple(Decimal(amount) for amount in texts)


def test_each_step_begins_where_the_one_before_it_ended(ask):
    answer = ask("bridge", years=[2014], budget=BUDGET, accounts=ACCOUNTS)
    assert [row[:7] for row in answer] == [
        ("17", "income", *amounts("-400", "-451", "51", "850", "799")),
        ("10", "expense", *amounts("1000", "1020.50", "-20.50", "799", "819.50")),
        ("11", "expense", *amounts("200", "190", "10", "819.50", "809.50")),
        ("12", "expense", *amounts("50", "50", "0", "809.50", "809.50")),
    ]
    assert {row[7:9] for row in answer} == {amounts("850", "809.50")}
    assert [row[9] for row in answer] == [51 / 81.5, 20.5 / 81.5, 10 / 81.5, 0.0]


def test_a_year_under_way_begins_at_the_budget_of_its_booked_months(ask):
    answer = ask(
        "bridge",
        years=[2014],
        budget="year;art;responsibility;amount_nok;period\n2014;10100;1;10;1\n2014;10100;1;20;2",
        accounts="year;period;art;responsibility;amount_nok\n2014;1;10100;1;9",
    )
    assert [row[:9] for row in answer] == [("10", "expense", 10, 9, 1, 10, 9, 10, 9)]


def test_where_nothing_deviates_no_group_has_a_share(ask):
    answer = ask(
        "bridge",
        years=[2014],
        budget="year;art;responsibility;amount_nok\n2014;10100;1;10",
        accounts="year;period;art;responsibility;amount_nok\n2014;12;10100;1;10",
    )
    assert answer == [("10", "expense", 10, 10, 0, 10, 10, 10, 10, None)]


def test_a_budget_without_accounts_has_no_bridge(ask):
    answer = ask("bridge", years=[2014], budget=BUDGET)
    assert {row[2:] for row in answer} == {(None,) * 8}
    assert [row[0] for row in answer] == ["10", "11", "12", "17"]


def test_accounts_without_a_budget_are_shown_and_have_no_bridge(ask):
    answer = ask("bridge", years=[2014], accounts=ACCOUNTS)
    assert [row[3] for row in answer] == [*amounts("1020.50", "190", "50", "-451")]
    assert {(row[2], *row[4:]) for row in answer} == {(None,) * 7}


def test_two_years_of_budget_and_three_of_accounts_bridge_only_what_both_have(warehouse):
    house = warehouse(
        budget=BUDGET + "    2015;10100;1;7;\n",
        accounts=ACCOUNTS + "    2013;12;10100;1;3\n    2015;12;10100;1;6\n",
    )
    assert house.rows("bridge", years=[2014, 2015])[0][4] == 51
    assert {row[4] for row in house.rows("bridge", years=[2013, 2014, 2015])} == {None}


def test_without_counter_entries_their_groups_are_gone(ask):
    answer = ask(
        "bridge",
        years=[2014],
        with_counter_entries=False,
        budget=BUDGET + "    2014;14290;1;9;\n",
        accounts=ACCOUNTS,
    )
    assert [row[0] for row in answer] == ["17", "10", "11", "12"]


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    budget=some.lists(budget_lines, min_size=1, max_size=30),
    accounts=some.lists(account_lines, min_size=1, max_size=30),
    years=some.lists(some.integers(2013, 2015), min_size=1, unique=True),
)
def test_the_steps_go_from_the_budget_to_the_actual_to_the_oere(warehouse, budget, accounts, years):
    house = warehouse(
        responsibilities=["1"],
        budget=rows(f"{HEADER};version", budget),
        accounts=rows(HEADER, accounts),
    )
    figures = {row[0]: row[1] for row in house.rows("figures_budget", years=years)}
    bridge = house.rows("bridge", years=years)
    for before, after in pairwise(bridge):
        assert before[6] == after[5]
    for group, _, adjusted, actual, deviation, start, end, *_ in bridge:
        assert (deviation is None) == (figures["deviation_to_date"] is None), group
        assert deviation is None or deviation == adjusted - actual == start - end
    if bridge and figures["deviation_to_date"] is not None:
        assert bridge[0][5] == bridge[0][7] == figures["budget_to_date"]
        assert bridge[-1][6] == bridge[0][8] == figures["actual"]
        assert sum(row[4] for row in bridge) == figures["deviation_to_date"]


@pytest.mark.parametrize("with_counter_entries", [True, False])
def test_2014_was_under_its_budget_because_refunds_were_above(demonstration, with_counter_entries):
    chosen = {"years": [2014], "with_counter_entries": with_counter_entries}
    bridge = demonstration.rows("bridge", **chosen)
    assert bridge[0][:2] == ("17", "income")
    assert bridge[0][7:9] == amounts("11712000", "10709552.64")
    [reason] = demonstration.rows("bridge_reasons", **chosen)
    assert reason[:6] == (1, "income", "17", "income_above", "underspend", "due_to")
