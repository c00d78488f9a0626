"""The page Økonomi: what stands on it, on the screen and on paper."""

from pages.answers import cache, periods, scope
from pages.answers.choice import Choice
from pages.app import page, tabs
from pages.components import metrics, prose
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

TO_DATE = ("budget_to_date", "deviation_to_date", "spend_to_date_percent")


def show(chosen: Choice) -> None:
    """Shows the page."""
    chosen = scope.for_money(chosen)
    if not any([page.has_exports("budget"), page.has_exports("accounts")]):
        return
    chosen = counter_entries.choose(chosen)
    if cache.fetch_rows("budget_by_side", chosen).empty:
        page.show_without_rows(chosen)
        return
    prose.show(budget.describe_result(chosen))
    prose.show(budget.describe_reasons(chosen))
    metrics.show_row(chosen, "budget_original", "budget_change", "budget_adjusted")
    if periods.last_booked_month(chosen):
        metrics.show_known_row(chosen, "actual", *TO_DATE)
        metrics.show_row(chosen, "deviation", "spend_percent")
    else:
        metrics.show_row(chosen, "actual", "deviation", "spend_percent")
    tabs.show_tabs(
        chosen,
        {
            "why": (mark("Why"), variance.show),
            "accounts": (mark("Budget and accounts"), accounts.show),
            "outlook": (mark("The year's end"), forecast.show),
            "refunds": (mark("Refunds"), refunds.show),
            "plan": (mark("The plan"), plan.show),
            "costs": (mark("Unit costs"), unit_costs.show),
        },
    )
