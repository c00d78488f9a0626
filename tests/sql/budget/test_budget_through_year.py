"""Budget through the year: budget, actual and last year added up, and the forecast of the end."""

from decimal import Decimal

BUDGET = """
    year;art;responsibility;amount_nok;period;version
    2014;10100;1;100;1;
    2014;10100;1;700;12;
    2014;17090;1;-50;6;                    # a refund is taken off: net
    2014;10100;1;10;2;endring
"""
ACCOUNTS = """
    year;period;art;responsibility;amount_nok
    2013;1;10100;1;80
    2013;7;10100;1;300
    2013;12;10100;1;400
    2013;13;10100;1;20                     # closes the year
    2014;1;10100;1;90
    2014;2;10100;1;15,50
    2014;4;10100;1;60                      # nothing in March: booked, and 0
"""


def of_months(answer: list[tuple], column: int) -> list:
    return [row[column] for row in answer]


def test_budget_actual_and_last_year_add_up_from_january(ask):
    answer = ask("budget_through_year", years=[2014], budget=BUDGET, accounts=ACCOUNTS)
    assert of_months(answer, 1) == list(range(1, 14))  # 13: last year has it
    assert of_months(answer, 2) == [100, *[110] * 4, *[60] * 6, 760, 760]
    booked = [Decimal(90), Decimal("105.50"), Decimal("105.50"), Decimal("165.50")]
    assert of_months(answer, 3) == booked + [None] * 9
    assert of_months(answer, 4) == [*[80] * 6, *[380] * 5, 780, 800]
    left = [10, Decimal("4.50"), Decimal("4.50"), Decimal("-55.50")]  # 100 - 90, 110 - 105,50 …
    assert of_months(answer, 7) == left + [None] * 9


def test_the_forecast_goes_from_what_is_booked_to_the_end_of_the_year(ask):
    answer = ask("budget_through_year", years=[2014], budget=BUDGET, accounts=ACCOUNTS)
    # in April 2013 only 80 / 4 * 12 could be said; now that is 165,50 / 4 * 12
    assert of_months(answer, 5) == [
        *[None] * 3, Decimal("165.50"), *[None] * 8, Decimal("496.50"),
    ]  # fmt: skip
    assert set(of_months(answer, 6)) == {"run_rate"}


def test_a_part_of_the_year_begins_at_0_and_has_no_forecast(ask):
    chosen = {"years": [2014], "months": [6, 7, 8, 9]}
    answer = ask("budget_through_year", **chosen, budget=BUDGET, accounts=ACCOUNTS)
    assert of_months(answer, 1) == [6, 7, 8, 9]
    assert of_months(answer, 2) == [-50] * 4
    assert of_months(answer, 3) == [None] * 4  # booked to April
    assert of_months(answer, 4) == [0, 300, 300, 300]
    assert {row[5:] for row in answer} == {(None, None, None)}


def test_a_budget_for_the_whole_year_is_spread_on_no_month(ask):
    undated = BUDGET + "    2014;10100;1;5;;\n"
    answer = ask("budget_through_year", years=[2014], budget=undated, accounts=ACCOUNTS)
    assert set(of_months(answer, 2)) == {None}
    assert of_months(answer, 3)[0] == 90


def test_years_without_each_other_have_their_own_lines(ask):
    answer = ask("budget_through_year", years=[2013, 2014], budget=BUDGET, accounts=ACCOUNTS)
    first = answer[12]
    assert first == (2013, 13, None, Decimal(800), None, None, None, None)  # no 2012, no budget
    assert [row[0] for row in answer] == [2013] * 13 + [2014] * 13
    assert ask("budget_through_year", years=[2012], accounts=ACCOUNTS) == []
