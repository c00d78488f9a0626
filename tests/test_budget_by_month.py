"""Budget by month: what was booked, and which months are not booked yet?"""

from datetime import date
from decimal import Decimal

ACCOUNTS = """
    year;period;art;responsibility;amount_nok
    2014;1;10100;1;10,10
    2014;3;10100;1;30          # nothing in February: booked, and 0
    2014;3;17090;1;-5
    2013;2;10100;1;4
    2013;12;10100;1;7
    2013;13;10100;1;1          # period 13 closes the year
"""


def test_a_month_after_the_last_booked_one_is_not_booked_and_not_0(ask):
    answer = ask("budget_by_month", years=[2014], accounts=ACCOUNTS)
    assert [row[:3] for row in answer] == [(2014, month, month <= 3) for month in range(1, 13)]
    booked = [Decimal("10.10"), Decimal(0), Decimal(25)]
    assert [row[6] for row in answer] == booked + [None] * 9
    to_date = [Decimal("10.10"), Decimal("10.10"), Decimal("35.10")]
    assert [row[7] for row in answer] == to_date + [None] * 9
    assert {row[3:6] for row in answer} == {(None, None, None)}  # no budget at all


def test_period_13_comes_after_december(ask):
    answer = ask("budget_by_month", years=[2013], accounts=ACCOUNTS)
    assert answer[11:] == [
        (2013, 12, True, None, None, None, Decimal(7), Decimal(11)),
        (2013, 13, True, None, None, None, Decimal(1), Decimal(12)),
    ]


def test_until_last_year_stops_at_the_same_month(ask):
    answer = ask("budget_by_month", years=[2013], until=date(2013, 6, 30), accounts=ACCOUNTS)
    assert [row[2] for row in answer] == [True] * 3 + [False] * 9  # 2014 is booked to March


def test_a_budget_for_the_whole_year_is_not_spread_on_months(ask):
    answer = ask(
        "budget_by_month",
        years=[2014],
        budget="""
            year;art;responsibility;amount_nok;version
            2014;10100;1;1200;
            2014;10100;1;60;endring
        """,
        accounts=ACCOUNTS,
    )
    assert {row[3:6] for row in answer[:12]} == {(None, None, None)}
    whole_year = (Decimal(1200), Decimal(60), Decimal(1260), None, None)
    assert answer[12] == (2014, None, False, *whole_year)


def test_a_budget_by_month_has_0_in_a_month_without_lines(ask):
    answer = ask(
        "budget_by_month",
        years=[2014],
        budget="""
            year;art;responsibility;amount_nok;period;version
            2014;10100;1;100;1;
            2014;10100;1;9;12;endring
            2014;10100;1;500;;            # the rest, for the whole year
        """,
    )
    adjusted = [Decimal(100), *[Decimal(0)] * 10, Decimal(9), Decimal(500)]
    assert [row[5] for row in answer] == adjusted
    assert {row[6] for row in answer} == {None}  # no accounts
