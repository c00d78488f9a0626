"""Booked months: how far is each chosen year booked?"""

from datetime import date

LEDGER = {
    "budget": """
        year;art;responsibility;amount_nok
        2015;10100;1;1             # a budget and no accounts
        2017;10100;1;1
    """,
    "accounts": """
        year;period;art;responsibility;amount_nok
        2014;12;10100;1;1          # accounts and no budget
        2016;13;10100;1;1
        2017;1;10100;1;1
        2017;9;10100;1;1           # the newest booked month is September 2017
    """,
}


def test_a_year_is_whole_when_december_is_booked(ask):
    assert ask("booked_months", **LEDGER) == [
        (2014, False, 12, True, False),
        (2015, True, None, False, False),
        (2016, False, 13, True, False),
        (2017, True, 9, False, True),  # the one year with both
    ]


def test_a_year_without_budget_and_accounts_has_no_row(ask):
    assert ask("booked_months", years=[2013], **LEDGER) == []


def test_last_year_to_date_goes_as_far_as_this_year_is_booked(ask):
    answer = ask("booked_months", years=[2016], until=date(2016, 10, 31), **LEDGER)
    assert answer == [(2016, False, 9, False, True)]
