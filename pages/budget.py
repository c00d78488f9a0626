"""Budget: did the money last?"""

import streamlit as st

from pages.shared import charts, data, figures, page, sections, sentences
from pages.shared.words import say

AMOUNTS = ("adjusted_nok", "actual_nok")

chosen = page.open(__doc__)

if chosen.has_person_filter:
    st.info(
        say(
            "Money is not booked by person: here only the year counts, "
            "not scheme, NAV office, benefit or age."
        )
    )
if not page.has("budget"):
    st.stop()
has_accounts = page.has("accounts")
if data.table("budget_by_side", chosen).empty:
    page.nothing_for(chosen)

st.markdown(sentences.held(chosen))
figures.row(chosen, "budget_original", "budget_change", "budget_adjusted")
figures.row(chosen, "actual", "deviation", "spend_percent")

both = say("Expense and income, budget and actual")
sections.show(both, "budget_by_side", chosen, charts.pairs, "side", *AMOUNTS, normal="deviation")

st.subheader(say("Expense"), anchor=False)
figures.row(
    chosen, "expense_adjusted", "expense_actual", "expense_deviation", "expense_spend_percent"
)
st.subheader(say("Income"), anchor=False)
figures.row(chosen, "income_adjusted", "income_actual", "income_deviation", "income_spend_percent")

for heading, name, of in (
    (say("By art group"), "budget_by_art_group", "art_group"),
    (say("By function"), "budget_by_function", "function"),
):
    sections.show(heading, name, chosen, charts.pairs, of, *AMOUNTS, normal="spend_percent")

if has_accounts:
    by_month = say("Net actual by month")
    sections.show(by_month, "budget_by_month", chosen, charts.months, "period", "actual_nok")
