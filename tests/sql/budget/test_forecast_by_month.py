"""What each method would have said of a finished year, month by month."""

from datetime import date

ACCOUNTS = """
    year;period;art;responsibility;amount_nok
    2014;6;10100;1;60
    2014;12;10100;1;60
    2015;1;10100;1;20
"""
BUDGET = """
    year;art;responsibility;amount_nok;period;version;decided_on
    2014;10100;1;70;6;;
    2014;10100;1;50;12;;
    2014;10100;1;9;12;endring;01.07.2014      # known from July on
"""


def test_every_month_of_a_finished_year_has_every_method(ask):
    answer = ask("forecast_by_month", years=[2014, 2015], budget=BUDGET, accounts=ACCOUNTS)
    assert [row[:2] for row in answer] == [(2014, month) for month in range(1, 13) for _ in "abc"]
    said = {(row[1], row[2]): row[3] for row in answer}
    assert [said[month, "remaining_budget"] for month in (5, 6, 7, 12)] == [120, 110, 119, 120]
    assert [said[month, "run_rate"] for month in (5, 6, 8, 12)] == [0, 120, 90, 120]
    assert {said[month, "last_year_pattern"] for month in range(1, 13)} == {None}


def test_the_error_is_what_it_said_too_much(ask):
    answer = ask("forecast_by_month", years=[2014], budget=BUDGET, accounts=ACCOUNTS)
    june = [row for row in answer if row[1] == 6]
    assert june == [
        (2014, 6, "remaining_budget", 110, 120, -10, -100 * 10 / 120, None),
        (2014, 6, "run_rate", 120, 120, 0, 0.0, None),
        (2014, 6, "last_year_pattern", None, 120, None, None, "no_last_year"),
    ]


def test_a_year_under_way_or_cut_is_not_finished(ask):
    assert ask("forecast_by_month", years=[2015], budget=BUDGET, accounts=ACCOUNTS) == []
    cut = {"years": [2014], "until": date(2014, 6, 30)}
    assert ask("forecast_by_month", **cut, budget=BUDGET, accounts=ACCOUNTS) == []


def test_a_year_without_accounts_has_no_rows(ask):
    assert ask("forecast_by_month", years=[2014], budget=BUDGET) == []
