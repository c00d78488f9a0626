"""Refunds: the state refund against gross expense."""

from decimal import Decimal

BUDGET = """
    year;art;responsibility;amount_nok;period
    2014;10100;1;900;12
    2014;14290;1;100;12          # VAT
    2014;17090;1;-100;1
    2014;17101;1;-50;1           # sick pay: another refund
    2015;17090;1;-30;1
    2015;17090;1;-70;12
"""
ACCOUNTS = """
    year;period;art;responsibility;amount_nok
    2013;12;10100;1;5
    2014;12;10100;1;800
    2014;12;17090;1;-160,40
    2014;12;17101;1;-70
    2015;1;17090;1;-33
"""


def test_the_refund_is_what_came_in_and_its_share_is_of_gross_expense(ask):
    answer = ask("refunds", years=[2014], budget=BUDGET, accounts=ACCOUNTS)
    came = Decimal("160.40")
    assert answer == [(2014, 100, 100, came, came - 100, 1000, 800, 10.0, 20.05)]


def test_without_counter_entries_the_gross_expense_is_without_vat(ask):
    chosen = {"years": [2014], "with_counter_entries": False}
    [row] = ask("refunds", **chosen, budget=BUDGET, accounts=ACCOUNTS)
    assert row[5:] == (900, 800, 100 * 100 / 900, 20.05)


def test_a_year_under_way_is_set_against_the_budget_of_its_booked_months(ask):
    [row] = ask("refunds", years=[2015], budget=BUDGET, accounts=ACCOUNTS)
    assert row == (2015, 100, 30, 33, 3, 0, 0, None, None)  # no expense, so no share


def test_what_a_year_lacks_is_unknown_and_a_year_without_refund_has_0(ask):
    answer = ask("refunds", years=[2013, 2014], budget=BUDGET, accounts=ACCOUNTS)
    assert answer[0] == (2013, None, None, 0, None, None, 5, None, 0.0)


def test_a_budget_without_accounts_has_its_budget_alone(ask):
    answer = ask("refunds", years=[2014], budget=BUDGET)
    assert answer == [(2014, 100, None, None, None, 1000, None, 10.0, None)]
