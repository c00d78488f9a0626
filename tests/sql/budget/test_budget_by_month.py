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
    assert [row[9] for row in answer] == to_date + [None] * 9
    assert {row[3:6] for row in answer} == {(None, None, None)}  # no budget at all
    assert {(*row[7:9], row[10]) for row in answer} == {(None, None, None)}


def test_period_13_comes_after_december(ask):
    answer = ask("budget_by_month", years=[2013], accounts=ACCOUNTS)
    assert answer[11:] == [
        (2013, 12, True, None, None, None, Decimal(7), None, None, Decimal(11), None),
        (2013, 13, True, None, None, None, Decimal(1), None, None, Decimal(12), None),
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
    whole_year = (Decimal(1200), Decimal(60), Decimal(1260), None)
    assert answer[12] == (2014, None, False, *whole_year, None, None, None, None)
    assert {row[7] for row in answer} == {None}  # so no month has a deviation


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
    assert {row[8] for row in answer} == {None}  # the rest belongs to no month


def test_each_booked_month_has_its_deviation_alone_and_since_january(ask):
    answer = ask(
        "budget_by_month",
        years=[2014],
        budget="""
            year;art;responsibility;amount_nok;period;version
            2014;10100;1;12;1;
            2014;10100;1;5;2;endring
            2014;10100;1;20;3;
            2014;10100;1;40;4;            # not booked yet
        """,
        accounts=ACCOUNTS,
    )
    booked = [row[5:] for row in answer[:4]]
    assert booked == [
        (12, Decimal("10.10"), Decimal("1.90"), 12, Decimal("10.10"), Decimal("1.90")),
        (5, 0, 5, 17, Decimal("10.10"), Decimal("6.90")),
        (20, 25, -5, 37, Decimal("35.10"), Decimal("1.90")),
        (40, None, None, 77, None, None),
    ]
    assert [row[8] for row in answer[4:]] == [77] * 8  # budgeted to the end of the year


def test_the_deviation_since_january_is_the_figure_of_the_last_booked_month(warehouse):
    house = warehouse(
        budget="year;art;responsibility;amount_nok;period\n2014;10100;1;9;1\n2014;10100;1;8;5",
        accounts=ACCOUNTS,
    )
    figures = {row[0]: row[1] for row in house.rows("figures_budget", years=[2014])}
    march = house.rows("budget_by_month", years=[2014])[2]
    assert march[8] == figures["budget_to_date"] == 9
    assert march[10] == figures["deviation_to_date"]
