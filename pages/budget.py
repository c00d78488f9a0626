"""Budget: did the money last, and why?"""

import streamlit as st

from pages.answers import cache, periods, scope
from pages.app import choice_bar, page, tabs
from pages.components import metrics
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

chosen = scope.for_money(page.open(__doc__, choice_bar.MONEY))

if not any([page.has_exports("budget"), page.has_exports("accounts")]):
    st.stop()
chosen = counter_entries.choose(chosen)
if cache.fetch_rows("budget_by_side", chosen).empty:
    page.stop_without_rows(chosen)

st.markdown(budget.describe_result(chosen))
st.markdown(budget.describe_reasons(chosen))
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
