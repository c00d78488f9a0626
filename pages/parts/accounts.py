"""Budget and accounts side by side: expense and income, by art group, function, month and year."""

import streamlit as st

from pages.shared import charts, figures, sections
from pages.shared.choice import Choice
from pages.shared.words import say

SIDE = ("adjusted", "actual", "deviation", "spend_percent")
AMOUNTS = ("adjusted_nok", "actual_nok")


def show(chosen: Choice) -> None:
    """Every breakdown adds up to the same totals; the finer ones are tables alone."""
    for heading, side in ((say("Expense"), "expense"), (say("Income"), "income")):
        st.subheader(heading, anchor=False)
        figures.row(chosen, *(f"{side}_{part}" for part in SIDE))
    heading, drawn = say("Expense and income, budget and actual"), ("side", *AMOUNTS)
    sections.show(heading, "budget_by_side", chosen, charts.pairs, *drawn, normal="deviation")
    for heading, name, of in (
        (say("By art group"), "budget_by_art_group", "art_group"),
        (say("By function, net"), "budget_by_function", "function"),
    ):
        drawn = (of, *AMOUNTS)
        sections.show(heading, name, chosen, charts.pairs, *drawn, normal="deviation")
    sections.folded(say("By art"), "budget_by_art", chosen)
    sections.folded(say("By project"), "budget_by_project", chosen)
    sections.folded(say("By free dimension"), "budget_by_free_dim", chosen)
    heading, drawn = say("Net budget and actual by month"), ("period", "actual_nok")
    sections.show(heading, "budget_by_month", chosen, charts.months, *drawn)
    heading, drawn = say("Year by year (all years)"), ("year", *AMOUNTS)
    sections.show(heading, "budget_by_year", chosen.every_year(), charts.pairs, *drawn)
