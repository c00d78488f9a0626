"""Figures: did the budget hold, in all and for expense and income apart?"""

from datetime import date
from decimal import Decimal

BUDGET = """
    year;art;responsibility;amount_nok;version
    2014;10100;1;14500,50;
    2014;11000;1;500;endring
    2014;17090;1;-3000;
    2014;14290;1;700;             # VAT, a counter-entry
    2014;17290;1;-700;
"""
ACCOUNTS = """
    year;period;art;responsibility;amount_nok
    2014;6;10100;1;14900,25
    2014;13;17090;1;-3900
"""
TO_DATE = {"budget_to_date", "deviation_to_date", "spend_to_date_percent"}


def amounts(*texts: str) -> tuple[Decimal, ...]:
    return tuple(Decimal(amount) for amount in texts)


def values(answer: list[tuple]) -> dict[str, Decimal | None]:
    return {row[0]: row[1] for row in answer}


def test_net_expense_and_income_are_each_adjusted_less_actual(ask):
    figures = values(ask("figures_budget", years=[2014], budget=BUDGET, accounts=ACCOUNTS))
    assert {name: value for name, value in figures.items() if "percent" not in name} == {
        "budget_original": Decimal("11500.50"),
        "budget_change": Decimal(500),
        "budget_adjusted": Decimal("12000.50"),
        "actual": Decimal("11000.25"),
        "budget_to_date": Decimal("12000.50"),  # period 13 is booked: the whole year
        "deviation": Decimal("1000.25"),  # underspend
        "deviation_to_date": Decimal("1000.25"),
        "expense_original": Decimal("15200.50"),
        "expense_change": Decimal(500),
        "expense_adjusted": Decimal("15700.50"),
        "expense_actual": Decimal("14900.25"),
        "expense_deviation": Decimal("800.25"),
        "income_original": Decimal(-3700),
        "income_change": Decimal(0),
        "income_adjusted": Decimal(-3700),
        "income_actual": Decimal(-3900),
        "income_deviation": Decimal(200),  # more came in than was budgeted
    }


def test_a_spend_percent_carries_its_numerator_and_denominator(ask):
    answer = ask("figures_budget", years=[2014], budget=BUDGET, accounts=ACCOUNTS)
    percents = {row[0]: row[1:4] for row in answer if row[2] is not None}
    assert percents == {
        "spend_percent": amounts("91.6649306279", "11000.25", "12000.50"),
        "spend_to_date_percent": amounts("91.6649306279", "11000.25", "12000.50"),
        "expense_spend_percent": amounts("94.9030285660", "14900.25", "15700.50"),
        "income_spend_percent": amounts("105.4054054054", "-3900", "-3700"),
    }


def test_without_counter_entries_the_sides_shrink_and_the_net_stands(ask):
    figures = values(
        ask(
            "figures_budget",
            years=[2014],
            with_counter_entries=False,
            budget=BUDGET,
            accounts=ACCOUNTS,
        )
    )
    assert figures["expense_adjusted"] == Decimal("15000.50")
    assert figures["income_adjusted"] == Decimal(-3000)
    assert figures["budget_adjusted"] == Decimal("12000.50")


def test_until_a_day_counts_only_the_months_booked_by_then(ask):
    figures = values(
        ask(
            "figures_budget",
            years=[2014],
            until=date(2014, 12, 30),  # not the whole year: period 13 is left out
            budget=BUDGET,
            accounts=ACCOUNTS,
        )
    )
    assert (figures["expense_actual"], figures["income_actual"]) == (
        Decimal("14900.25"),
        Decimal(0),
    )
    assert figures["budget_adjusted"] == Decimal("12000.50")


def test_a_budget_without_accounts_has_no_actual(ask):
    figures = values(ask("figures_budget", years=[2014], budget=BUDGET))
    unknown = {"actual", "deviation", "spend_percent"}
    unknown |= {f"{side}_{name}" for side in ("expense", "income") for name in unknown}
    unknown |= TO_DATE
    assert {name for name, value in figures.items() if value is None} == unknown


def test_accounts_without_a_budget_have_only_an_actual(ask):
    figures = values(ask("figures_budget", years=[2014], accounts=ACCOUNTS))
    known = {name: value for name, value in figures.items() if value is not None}
    assert known == {
        "actual": Decimal("11000.25"),
        "expense_actual": Decimal("14900.25"),
        "income_actual": Decimal(-3900),
    }


def test_a_year_without_lines_is_unknown_and_not_0(ask):
    figures = values(ask("figures_budget", years=[2011], budget=BUDGET, accounts=ACCOUNTS))
    assert len(figures) == 21
    assert set(figures.values()) == {None}


def test_a_year_that_lacks_accounts_leaves_the_choice_without_a_deviation(ask):
    budget = BUDGET + "    2015;10100;1;100;\n"
    figures = values(ask("figures_budget", years=[2014, 2015], budget=budget, accounts=ACCOUNTS))
    assert figures["budget_adjusted"] == Decimal("12100.50")
    assert figures["actual"] == Decimal("11000.25")
    assert figures["deviation"] is None
    assert figures["spend_percent"] is None


BY_MONTH = """
    year;art;responsibility;amount_nok;period;version
    2016;10100;1;50;1;
    2016;10100;1;70;12;
    2017;10100;1;100;1;
    2017;10100;1;80;2;endring     # the last booked month
    2017;10100;1;40;3;            # the month after
"""
BOOKED = """
    year;period;art;responsibility;amount_nok
    2016;1;10100;1;45
    2016;12;10100;1;60
    2017;1;10100;1;90
    2017;2;17090;1;-9
"""


def to_date(answer: list[tuple]) -> list[Decimal | None]:
    figures = values(answer)
    return [figures[name] for name in ("budget_to_date", "deviation_to_date")]


def test_the_budget_to_date_is_that_of_the_booked_months(ask):
    answer = ask("figures_budget", years=[2017], budget=BY_MONTH, accounts=BOOKED)
    assert to_date(answer) == [180, 99]
    percent = next(row[1:4] for row in answer if row[0] == "spend_to_date_percent")
    assert percent == amounts("45", "81", "180")
    assert values(answer)["deviation"] == 139  # against the whole year, as before


def test_each_chosen_year_is_taken_as_far_as_it_is_booked(ask):
    answer = ask("figures_budget", years=[2016, 2017], budget=BY_MONTH, accounts=BOOKED)
    assert to_date(answer) == [50 + 70 + 180, 15 + 99]


def test_last_year_to_date_is_the_same_months(ask):
    answer = ask(
        "figures_budget",
        years=[2016],
        until=date(2016, 5, 31),  # the accounts of 2017 end in February
        budget=BY_MONTH,
        accounts=BOOKED,
    )
    assert to_date(answer) == [50, 5]


def test_a_budget_line_for_the_whole_year_makes_the_budget_to_date_unknown(ask):
    budget = BY_MONTH + "    2017;11000;1;5;;\n"
    figures = values(ask("figures_budget", years=[2017], budget=budget, accounts=BOOKED))
    assert {figures[name] for name in TO_DATE} == {None}
    assert figures["deviation"] == 144


def test_a_budget_to_date_of_0_or_less_has_no_spend_percent(ask):
    budget = BY_MONTH + "    2017;17090;1;-180;2;\n"
    figures = values(ask("figures_budget", years=[2017], budget=budget, accounts=BOOKED))
    assert (figures["budget_to_date"], figures["spend_to_date_percent"]) == (0, None)


def test_a_budget_of_counter_entries_alone_is_0_without_them_and_no_accounts_stay_unknown(ask):
    budget = "year;art;responsibility;amount_nok\n2014;14290;1;80"
    figures = values(ask("figures_budget", years=[2014], with_counter_entries=False, budget=budget))
    assert figures["budget_adjusted"] == figures["expense_original"] == 0
    assert figures["actual"] is figures["deviation"] is figures["spend_percent"] is None
