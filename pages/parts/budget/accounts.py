"""Budget and accounts side by side: expense and income, by art group, function, month and year."""

import streamlit as st

from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.charts import bars
from pages.components import metrics, section
from pages.i18n.translate import say
from pages.text import bases

SIDE = ("adjusted", "actual", "deviation", "spend_percent")
AMOUNTS = ("adjusted_nok", "actual_nok")


def show(chosen: Choice) -> None:
    """Shows the breakdowns; all add up to the same totals, and the finer ones are tables."""
    for heading, side in ((say("Expense"), "expense"), (say("Income"), "income")):
        st.subheader(heading, anchor=False)
        metrics.show_row(chosen, *(f"{side}_{part}" for part in SIDE))
    for heading, name, column in (
        (say("Expense and income, budget and actual"), "budget_by_side", "side"),
        (say("By art group"), "budget_by_art_group", "art_group"),
        (say("By function, net"), "budget_by_function", "function"),
    ):
        chart = bars.pairs(column, *AMOUNTS)
        section.show(heading, fetch_answer(name, chosen), chart, normal="deviation")
    section.show_folded(say("By art"), fetch_answer("budget_by_art", chosen))
    section.show_folded(say("By project"), fetch_answer("budget_by_project", chosen))
    section.show_folded(say("By free dimension"), fetch_answer("budget_by_free_dim", chosen))
    section.show(
        say("Net budget and actual by month"),
        fetch_answer("budget_by_month", chosen),
        bars.months("period", "actual_nok"),
    )
    all_years = chosen.with_all_years()
    section.show(
        say("Year by year (all years)"),
        fetch_answer("budget_by_year", all_years),
        bars.pairs("year", *AMOUNTS),
        comparison=bases.describe_open_years(all_years),
    )
