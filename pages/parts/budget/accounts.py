"""Budget and accounts side by side: expense and income, by art group, function, month and year."""

import streamlit as st

from pages.answers.choice import Choice
from pages.charts import bars
from pages.components import metrics, section
from pages.i18n.translate import say

SIDE = ("adjusted", "actual", "deviation", "spend_percent")
AMOUNTS = ("adjusted_nok", "actual_nok")


def show(chosen: Choice) -> None:
    """Every breakdown adds up to the same totals; the finer ones are tables alone."""
    for heading, side in ((say("Expense"), "expense"), (say("Income"), "income")):
        st.subheader(heading, anchor=False)
        metrics.row(chosen, *(f"{side}_{part}" for part in SIDE))
    heading, drawn = say("Expense and income, budget and actual"), ("side", *AMOUNTS)
    section.show(heading, "budget_by_side", chosen, bars.pairs, *drawn, normal="deviation")
    for heading, name, of in (
        (say("By art group"), "budget_by_art_group", "art_group"),
        (say("By function, net"), "budget_by_function", "function"),
    ):
        drawn = (of, *AMOUNTS)
        section.show(heading, name, chosen, bars.pairs, *drawn, normal="deviation")
    section.folded(say("By art"), "budget_by_art", chosen)
    section.folded(say("By project"), "budget_by_project", chosen)
    section.folded(say("By free dimension"), "budget_by_free_dim", chosen)
    heading, drawn = say("Net budget and actual by month"), ("period", "actual_nok")
    section.show(heading, "budget_by_month", chosen, bars.months, *drawn)
    heading, drawn = say("Year by year (all years)"), ("year", *AMOUNTS)
    section.show(heading, "budget_by_year", chosen.every_year(), bars.pairs, *drawn)
