"""Normal months: last year's share of the year, beside what is booked."""

from datetime import date
from decimal import Decimal

BUDGET = "year;art;responsibility;amount_nok\n2015;10100;1;100"
ACCOUNTS = """
    year;period;art;responsibility;amount_nok
    2014;1;10100;1;100
    2014;6;10100;1;200         # holiday pay: twice a month
    2014;13;17090;1;-0,03
    2015;1;10100;1;30
    2015;2;10100;1;5
"""


def test_a_month_is_normal_when_it_takes_last_years_share_of_the_budget(ask):
    answer = ask("normal_months", years=[2015], budget=BUDGET, accounts=ACCOUNTS)
    assert [row[1] for row in answer] == list(range(1, 14))  # last year had a 13th
    january, june, closing = answer[0], answer[5], answer[12]
    third = Decimal("33.34")  # 100 * 100 / 299,97
    assert january == (2015, 1, 100, 100 / 299.97, third, third, 30, 30, third - 30)
    assert june[2:6] == (200, 200 / 299.97, Decimal("66.67"), Decimal("100.01"))
    assert closing[2] == Decimal("-0.03")
    assert closing[5] == 100  # the shares give the whole budget
    assert sum(row[4] for row in answer) == 100


def test_a_month_that_is_not_booked_is_not_booked_and_not_0(ask):
    answer = ask("normal_months", years=[2015], budget=BUDGET, accounts=ACCOUNTS)
    assert [row[6] for row in answer[:4]] == [30, 5, None, None]
    assert [row[7] for row in answer[:4]] == [30, 35, None, None]
    assert {row[8] for row in answer[2:]} == {None}


def test_until_a_day_later_months_are_not_booked(ask):
    answer = ask(
        "normal_months",
        years=[2015],
        until=date(2015, 1, 31),
        budget=BUDGET,
        accounts=ACCOUNTS,
    )
    assert [row[6] for row in answer[:2]] == [30, None]


def test_without_last_year_nothing_is_normal(ask):
    answer = ask("normal_months", years=[2014], accounts=ACCOUNTS)
    assert {row[2:6] for row in answer} == {(None,) * 4}
    assert [row[6] for row in answer[:2]] == [100, 0]


def test_without_a_budget_there_is_a_share_and_no_amount(ask):
    answer = ask("normal_months", years=[2015], accounts=ACCOUNTS)
    assert answer[0][2:6] == (100, 100 / 299.97, None, None)


def test_without_accounts_the_budget_is_not_spread_by_a_guess(ask):
    answer = ask("normal_months", years=[2015], budget=BUDGET)
    assert [row[1] for row in answer] == list(range(1, 13))
    assert {row[2:] for row in answer} == {(None,) * 7}


def test_last_year_with_a_net_income_has_no_share(ask):
    accounts = ACCOUNTS + "    2014;12;17090;1;-300\n"
    answer = ask("normal_months", years=[2015], budget=BUDGET, accounts=accounts)
    assert answer[0][2:6] == (100, None, None, None)
