"""The page Økonomi: the answer in one sentence, and the parts that explain it."""

import streamlit as st

from pages.answers import cache, scope
from pages.answers.choice import Choice
from pages.app import page, tabs
from pages.components import prose
from pages.i18n.translate import mark
from pages.parts.budget import (
    accounts,
    counter_entries,
    forecast,
    plan,
    refunds,
    unit_costs,
    variance,
)
from pages.text import budget

PARTS = {
    "why": (mark("The year"), variance.show),
    "accounts": (mark("Budget and accounts"), accounts.show),
    "outlook": (mark("The year's end"), forecast.show),
    "refunds": (mark("Refunds"), refunds.show),
    "plan": (mark("The plan"), plan.show),
    "costs": (mark("Unit costs"), unit_costs.show),
}


def show(whole: Choice) -> None:
    """Shows the result of the chosen years, and the parts."""
    chosen = scope.for_money(whole)
    if not any([page.has_exports("budget"), page.has_exports("accounts")]):
        return
    with st.container(horizontal=True, key="budget-answer"):
        place = st.container(width="stretch")
        chosen = counter_entries.choose(chosen)
    if cache.fetch_rows("budget_by_side", chosen).empty:
        page.show_without_rows(chosen)
        return
    with place:
        prose.show(budget.describe_result(chosen))
    tabs.show_tabs(chosen, PARTS)
