"""Refund lag: in a year under way, does the refund come later than the expense?"""

from datetime import date
from decimal import Decimal

import pytest

ACCOUNTS = """
    year;period;art;responsibility;amount_nok
    2013;4;10100;1;700
    2013;4;17090;1;-40
    2013;12;10100;1;300
    2013;12;17090;1;-120
    2013;12;14290;1;100             # VAT
    2014;4;10100;1;800
    2014;4;17090;1;-50,01
    2014;5;10100;1;9                # no refund in May
"""


def test_the_refund_that_came_by_then_last_year_is_set_against_the_expense(ask):
    assert ask("refund_lag", years=[2014], with_counter_entries=False, accounts=ACCOUNTS) == [
        (2014, 5, 4, Decimal("50.01"), 0.25, 0.7, True, Decimal("200.04"))
    ]
    with_vat = ask("refund_lag", years=[2014], accounts=ACCOUNTS)
    assert with_vat[0][5] == pytest.approx(700 / 1100)


def test_until_a_day_the_months_before_it_are_booked(ask):
    inputs = {"years": [2014], "until": date(2014, 4, 30), "accounts": ACCOUNTS}
    assert ask("refund_lag", **inputs)[0][1:3] == (4, 4)


def test_a_refund_that_came_early_last_year_is_not_late(ask):
    early = ACCOUNTS.replace("2013;4;17090;1;-40", "2013;4;17090;1;-400")
    assert ask("refund_lag", years=[2014], accounts=early)[0][6] is False


@pytest.mark.parametrize("missing", ["2013;4;17090;1;-40\n", "2014;4;17090;1;-50,01\n"])
def test_a_refund_that_has_not_come_is_0_or_unknown(ask, missing):
    answer = ask("refund_lag", years=[2014], accounts=ACCOUNTS.replace(missing, "\n"))[0]
    assert answer[7] == (None if missing.startswith("2013") else 0)
    assert (answer[2] is None) == missing.startswith("2014")


def test_without_a_refund_last_year_nothing_is_said_of_it(ask):
    lines = [line for line in ACCOUNTS.splitlines() if "2013;4;17090" not in line]
    lines = [line for line in lines if "2013;12;17090" not in line]
    answer = ask("refund_lag", years=[2014], accounts="\n".join(lines))[0]
    assert (answer[4], answer[6], answer[7]) == (None, None, None)


def test_a_finished_year_and_one_after_an_unfinished_have_no_row(ask):
    assert ask("refund_lag", years=[2013], accounts=ACCOUNTS) == []
    unfinished = "\n".join(line for line in ACCOUNTS.splitlines() if "2013;12" not in line)
    assert ask("refund_lag", years=[2014], accounts=unfinished) == []
    assert (
        ask("refund_lag", years=[2014], budget="year;art;responsibility;amount_nok\n1;1;1;1") == []
    )
