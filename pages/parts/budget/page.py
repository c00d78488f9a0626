"""The page Økonomi: its parts, each with an answer of its own."""

from pages.answers import cache, scope
from pages.answers.choice import Choice
from pages.app import page, tabs
from pages.i18n.translate import mark
from pages.parts.budget import (
    accounts,
    forecast,
    plan,
    refunds,
    unit_costs,
    variance,
)

PARTS = {
    "why": (mark("The year"), variance.show),
    "accounts": (mark("Budget and accounts"), accounts.show),
    "outlook": (mark("The year's end"), forecast.show),
    "refunds": (mark("Refunds"), refunds.show),
    "plan": (mark("The plan"), plan.show),
    "costs": (mark("Unit costs"), unit_costs.show),
}


def show(whole: Choice) -> None:
    """Shows the parts: each answers its own question."""
    chosen = scope.for_money(whole)
    if not any([page.has_exports("budget"), page.has_exports("accounts")]):
        return
    if cache.fetch_rows("budget_by_side", chosen).empty:
        page.show_without_rows(chosen)
        return
    tabs.show_tabs(chosen, PARTS)
