"""The reasons of the bridge: which art groups the deviation is due to, by rule."""

from decimal import Decimal

import pytest


def export(**deviations: int) -> dict[str, str]:
    """A budget and accounts whose art groups deviate by so much; income groups earn more."""
    arts = {group.removeprefix("art"): nok for group, nok in deviations.items()}
    budget = [f"2014;{group}000;1;{1000 if group < '16' else -1000}" for group in arts]
    booked = [
        f"2014;12;{group}000;1;{(1000 if group < '16' else -1000) - nok}"
        for group, nok in arts.items()
    ]
    return {
        "budget": "\n".join(["year;art;responsibility;amount_nok", *budget]),
        "accounts": "\n".join(["year;period;art;responsibility;amount_nok", *booked]),
    }


def reasons(ask, **deviations: int) -> list[tuple]:
    return ask("bridge_reasons", years=[2014], **export(**deviations))


def test_more_refunds_than_budgeted_are_the_reason_of_an_underspend(ask):
    [first] = reasons(ask, art17=90, art10=-10, art11=20)
    assert first == (
        *(1, "income", "17", "income_above", "underspend", "due_to"),
        *(Decimal(90), Decimal(100), 0.9, 0.9, Decimal(90)),
    )


def test_higher_wages_are_the_reason_of_an_overspend(ask):
    [first] = reasons(ask, art10=-90, art17=-10)
    assert first[:6] == (1, "expense", "10", "expense_above", "overspend", "due_to")
    assert first[8:] == (0.9, 0.9, Decimal(-90))


def test_reasons_follow_until_they_explain_80_percent(ask):
    answer = reasons(ask, art17=50, art11=30, art12=20)
    assert [(row[2], row[9]) for row in answer] == [("17", 0.5), ("11", 0.8)]  # 80: enough
    assert {row[5] for row in answer} == {"due_to"}  # half is at least half
    answer = reasons(ask, art17=50, art11=29, art12=21)
    assert [row[2] for row in answer] == ["17", "11", "12"]  # 79: not yet


def test_a_first_reason_under_a_half_is_only_the_largest_part(ask):
    answer = reasons(ask, art17=49, art11=31, art12=20)
    assert {row[5] for row in answer} == {"largest_part"}
    assert [row[0] for row in answer] == [1, 2]


def test_a_group_that_went_the_other_way_is_no_reason_however_large(ask):
    answer = reasons(ask, art10=-500, art17=600)
    assert [(row[2], row[8]) for row in answer] == [("17", 6.0)]  # 600 of a net 100


def test_the_side_has_its_own_deviation_beside_its_group(ask):
    [first, second] = reasons(ask, art11=60, art17=50, art10=-10)
    assert (first[3], first[10]) == ("expense_below", 50)
    assert (second[3], second[10]) == ("income_above", 50)


@pytest.mark.parametrize(
    ("art", "nok", "direction"),
    [
        ("art17", 5, "income_above"),
        ("art17", -5, "income_below"),
        ("art10", 5, "expense_below"),
        ("art10", -5, "expense_above"),
    ],
)
def test_the_direction_is_that_of_the_group_against_its_own_budget(ask, art, nok, direction):
    [row] = reasons(ask, **{art: nok})
    assert row[3] == direction


def test_an_art_group_that_is_neither_expense_nor_income_is_other(ask):
    answer = ask(
        "bridge_reasons",
        years=[2014],
        budget="year;art;responsibility;amount_nok\n2014;20000;1;10",
        accounts="year;period;art;responsibility;amount_nok\n2014;12;20000;1;9",
    )
    assert [row[1:4] for row in answer] == [("NONE", "20", "other_below")]


def test_a_deviation_of_0_has_no_reason(ask):
    assert reasons(ask, art10=-20, art17=20) == []


def test_an_unknown_deviation_has_no_reason(ask):
    assert ask("bridge_reasons", years=[2014], budget=export(art10=5)["budget"]) == []
