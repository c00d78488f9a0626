"""Budget by art group: on what was the money budgeted and spent?"""

from datetime import date
from decimal import Decimal

import pytest

BUDGET = """
    year;art;responsibility;amount_nok;version
    2014;10100;1;1000,50;
    2014;10990;1;141,05;            # the same group
    2014;10100;1;-100;endring
    2014;14290;1;250;               # VAT, a counter-entry
    2014;17290;1;-250;              # and its compensation
    2014;17090;1;-400;
    2013;10100;1;9999;              # another year
"""
ACCOUNTS = """
    year;period;art;responsibility;amount_nok
    2014;1;10100;1;800,25
    2014;2;17090;1;-500
    2014;3;11000;1;60               # spent without a budget
"""


def amounts(*texts: str) -> tuple[Decimal, ...]:
    return tuple(Decimal(amount) for amount in texts)


def test_original_changes_and_actual_meet_in_one_row(ask):
    answer = ask("budget_by_art_group", years=[2014], budget=BUDGET, accounts=ACCOUNTS)
    assert [row[:8] for row in answer] == [
        ("10", "expense", *amounts("1141.55", "-100", "1041.55", "800.25", "241.30"), answer[0][7]),
        ("11", "expense", *amounts("0", "0", "0", "60", "-60"), None),
        ("14", "expense", *amounts("250", "0", "250", "0", "250"), 0.0),
        ("17", "income", *amounts("-650", "0", "-650", "-500", "-150"), 100 * 500 / 650),
    ]
    assert answer[0][7] == pytest.approx(100 * 800.25 / 1041.55)


def test_without_counter_entries(ask):
    answer = ask(
        "budget_by_art_group",
        years=[2014],
        with_counter_entries=False,
        budget=BUDGET,
        accounts=ACCOUNTS,
    )
    assert [row[0] for row in answer] == ["10", "11", "17"]
    assert answer[2][2:7] == amounts("-400", "0", "-400", "-500", "100")


def test_until_a_day_the_accounts_are_cut_and_the_budget_is_whole(ask):
    answer = ask(
        "budget_by_art_group",
        years=[2014],
        until=date(2014, 1, 31),
        budget=BUDGET,
        accounts=ACCOUNTS,
    )
    assert [(row[0], row[5]) for row in answer] == [
        ("10", Decimal("800.25")),
        ("14", Decimal("0.00")),
        ("17", Decimal("0.00")),
    ]


def test_a_budget_without_accounts_has_no_actual_and_no_deviation(ask):
    answer = ask("budget_by_art_group", years=[2014], budget=BUDGET)
    assert {row[5:8] for row in answer} == {(None, None, None)}
    assert answer[0][2:5] == amounts("1141.55", "-100", "1041.55")


def test_accounts_without_a_budget_have_no_deviation(ask):
    answer = ask("budget_by_art_group", years=[2014], accounts=ACCOUNTS)
    assert [row[2:8] for row in answer] == [
        (None, None, None, Decimal("800.25"), None, None),
        (None, None, None, Decimal("60.00"), None, None),
        (None, None, None, Decimal("-500.00"), None, None),
    ]


def test_a_year_without_accounts_leaves_the_sum_of_years_without_a_deviation(ask):
    answer = ask("budget_by_art_group", years=[2013, 2014], budget=BUDGET, accounts=ACCOUNTS)
    assert answer[0][:6] == ("10", "expense", *amounts("11140.55", "-100", "11040.55", "800.25"))
    assert {row[6:8] for row in answer} == {(None, None)}


def test_no_ledger_gives_no_rows(ask):
    assert (
        ask("budget_by_art_group", years=[2014], participations="participant_id;scheme\na;AIG")
        == []
    )


MIXED = {
    "years": [2013, 2014],
    "budget": """
        year;art;responsibility;amount_nok;function
        2013;10100;1;70;27341          # 2013 has no accounts
        2014;10100;1;100;27341
    """,
    "accounts": """
        year;period;art;responsibility;amount_nok;function
        2014;1;10100;1;90;27341
    """,
}


def test_side_by_side_stand_only_the_years_with_both(ask):
    [row] = ask("budget_by_art_group", **MIXED)
    assert (row[4], row[5]) == (170, 90)
    assert row[-2:] == (100, 90)


def test_where_no_year_has_both_all_stand(ask):
    [row] = ask("budget_by_art_group", **MIXED | {"years": [2013]})
    assert row[-2:] == (70, None)
