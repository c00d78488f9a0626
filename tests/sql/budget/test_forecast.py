"""The forecast: where the year ends, by three named methods, each with last year's error."""

from datetime import date
from decimal import Decimal

BUDGET = """
    year;art;responsibility;amount_nok;period;version;decided_on
    2013;10100;1;1000;1;;
    2014;10100;1;500;3;;
    2014;10100;1;700;9;;
    2014;10100;1;-80;12;endring;01.09.2014      # not known in March
    2015;10100;1;600;3;;
    2015;10100;1;900;9;;
"""
ACCOUNTS = """
    year;period;art;responsibility;amount_nok
    2013;3;10100;1;240
    2013;12;10100;1;960
    2014;3;10100;1;300
    2014;12;10100;1;900
    2015;3;10100;1;450,10
"""
METHODS = ["remaining_budget", "run_rate", "last_year_pattern"]


def amounts(*texts: str) -> tuple[Decimal, ...]:
    return tuple(Decimal(amount) for amount in texts)


def test_each_method_has_its_rest_and_its_error_of_last_year(ask):
    answer = ask("forecast", years=[2015], budget=BUDGET, accounts=ACCOUNTS)
    # method, to date, rest, year end, adjusted, deviation, reason
    now = [(2015, 3, method, Decimal("450.10")) for method in METHODS]
    assert [row[:9] for row in answer] == [
        (*now[0], *amounts("900", "1350.10", "1500", "149.90"), None),
        (*now[1], *amounts("1350.30", "1800.40", "1500", "-300.40"), None),  # 450,10 / 3 * 12
        (*now[2], *amounts("1350.30", "1800.40", "1500", "-300.40"), None),  # 300 of 1200 last year
    ]
    # in March 2014: 300 + 700 left, 300 / 3 * 12, 300 / (240 / 1200); it came to 1200
    assert [row[9:] for row in answer] == [
        (*amounts("1000", "1200", "-200"), -100 * 200 / 1200, None),
        (*amounts("1200", "1200", "0"), 0.0, None),
        (*amounts("1500", "1200", "300"), 25.0, None),
    ]


def test_among_finished_years_the_one_under_way_is_forecast(ask):
    answer = ask("forecast", years=[2013, 2014, 2015], budget=BUDGET, accounts=ACCOUNTS)
    assert [row[0] for row in answer] == [2015] * 3


def test_a_finished_year_has_no_forecast(ask):
    assert ask("forecast", years=[2014], budget=BUDGET, accounts=ACCOUNTS) == []


def test_until_a_day_a_finished_year_is_forecast_as_it_stood_then(ask):
    chosen = {"years": [2014], "until": date(2014, 3, 31)}
    answer = ask("forecast", **chosen, budget=BUDGET, accounts=ACCOUNTS)
    assert [row[5] for row in answer] == [1000, 1200, 1500]


def test_a_budget_without_accounts_has_every_method_and_no_amount(ask):
    answer = ask("forecast", years=[2015], budget=BUDGET)
    assert [row[:6] for row in answer] == [(2015, None, name, *[None] * 3) for name in METHODS]
    assert {row[6] for row in answer} == {1500}
    assert {(row[8], row[13]) for row in answer} == {("no_months", "no_months")}


def test_accounts_without_a_budget_leave_one_method_unknown(ask):
    answer = ask("forecast", years=[2015], accounts=ACCOUNTS)
    assert [row[5] for row in answer] == [None, *amounts("1800.40", "1800.40")]
    assert [row[8] for row in answer] == ["no_budget", None, None]
    assert {(row[6], row[7]) for row in answer} == {(None, None)}


def test_without_last_year_there_is_no_error_and_no_pattern(ask):
    accounts = "year;period;art;responsibility;amount_nok\n2015;3;10100;1;450,10"
    answer = ask("forecast", years=[2015], budget=BUDGET, accounts=accounts)
    assert [row[8] for row in answer] == [None, None, "no_last_year"]
    assert {row[9:] for row in answer} == {(None, None, None, None, "no_last_year")}


def test_the_error_of_the_pattern_needs_the_year_before_last(ask):
    accounts = "\n".join(line for line in ACCOUNTS.splitlines() if "2013" not in line)
    answer = ask("forecast", years=[2015], budget=BUDGET, accounts=accounts)
    assert [row[13] for row in answer] == [None, None, "no_year_before"]
    assert answer[2][9:13] == (None, 1200, None, None)
