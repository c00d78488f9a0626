"""Budget: did the money last?"""

import streamlit as st

from pages.shared import charts, data, figures, ledger, money, page, sections
from pages.shared.words import say

AMOUNTS = ("adjusted_nok", "actual_nok")
TO_DATE = ("budget_to_date", "deviation_to_date", "spend_to_date_percent")

chosen = sections.for_money(page.open(__doc__))

if not page.has("budget"):
    st.stop()
page.has("accounts")
if data.table("budget_by_side", chosen).empty:
    page.nothing_for(chosen)

st.markdown(money.held(chosen))
figures.row(chosen, "budget_original", "budget_change", "budget_adjusted")
if ledger.last_month(chosen):
    figures.row_of_known(chosen, "actual", *TO_DATE)
    figures.row(chosen, "deviation", "spend_percent")
else:
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

by_month = say("Net budget and actual by month")
sections.show(by_month, "budget_by_month", chosen, charts.months, "period", "actual_nok")
by_year = say("Year by year (all years)")
sections.show(by_year, "budget_by_year", chosen.every_year(), charts.pairs, "year", *AMOUNTS)
