"""Budget: did the money last, and why?"""

import streamlit as st

from pages import parts
from pages.parts import accounts, costs, outlook, plan, refunds, why
from pages.shared import counter, data, figures, ledger, money, page, sections
from pages.shared.words import mark

TO_DATE = ("budget_to_date", "deviation_to_date", "spend_to_date_percent")

chosen = sections.for_money(page.open(__doc__))

if not any([page.has("budget"), page.has("accounts")]):
    st.stop()
chosen = counter.choose(chosen)
if data.table("budget_by_side", chosen).empty:
    page.nothing_for(chosen)

st.markdown(money.held(chosen))
st.markdown(money.because(chosen))
figures.row(chosen, "budget_original", "budget_change", "budget_adjusted")
if ledger.last_month(chosen):
    figures.row_of_known(chosen, "actual", *TO_DATE)
    figures.row(chosen, "deviation", "spend_percent")
else:
    figures.row(chosen, "actual", "deviation", "spend_percent")
parts.show(
    chosen,
    {
        "why": (mark("Why"), why.show),
        "accounts": (mark("Budget and accounts"), accounts.show),
        "outlook": (mark("The year's end"), outlook.show),
        "refunds": (mark("Refunds"), refunds.show),
        "plan": (mark("The plan"), plan.show),
        "costs": (mark("Unit costs"), costs.show),
    },
)
