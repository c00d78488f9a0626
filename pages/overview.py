"""Overview: how many took part, were the places full, where did they go, did the budget hold?"""

import streamlit as st

from pages.answers import periods, scope
from pages.app import page
from pages.charts import bars
from pages.components import metrics, section
from pages.i18n.translate import say
from pages.text import budget, headlines

APART = ("unknown", "moved", "deceased")
TO_DATE = ("deviation_to_date", "spend_to_date_percent")

chosen = page.open(__doc__)

st.header(say("How many took part?"), anchor=False)
if page.has_exports("participations"):
    st.markdown(headlines.describe_participation(chosen))
    metrics.row(chosen, "participants", "under_30", "stays")
    metrics.row(chosen, "referred", "offered", "started", "ended")
    heading, drawn = say("Participants by scheme"), ("scheme", "participants")
    section.show(heading, "participants_by_scheme", chosen, bars.single, *drawn)
    heading, drawn = say("Participants, year by year (all years)"), ("year", "participants")
    every = chosen.every_year()
    section.show(heading, "participants_by_year", every, bars.single, *drawn, normal="participants")

st.header(say("Were the places full?"), anchor=False)
if page.has_exports("participations", "groups"):
    st.markdown(headlines.describe_utilization(chosen))
    capacity = ("utilization_rate", "places", "persons_per_place", "waiting")
    metrics.row_of_known(chosen, *capacity)
    if scope.is_known("places", chosen):
        heading, drawn = say("Utilization by group"), ("group_name", "utilization_rate")
        how = {"normal": "utilization_rate", "counted": ("occupied_days", "available_days")}
        how |= {"unit": say("Utilization, of place-days")}
        section.show(heading, "capacity_by_group", chosen, bars.single, *drawn, **how)

st.header(say("Where did they go?"), anchor=False)
if page.has_exports("participations"):
    st.markdown(headlines.describe_destinations(chosen))
    metrics.row(chosen, "exits", "to_work_rate", "to_work_or_education_rate", "duration_days")
    heading, drawn = say("Ended stays by destination"), ("destination", "ended_rate")
    how = {"apart": APART, "counted": ("ended_count", "ended_total_count")}
    section.show(heading, "destinations", chosen, bars.single, *drawn, **how)

st.header(say("Did the budget hold?"), anchor=False)
if page.has_exports("budget"):
    years = scope.for_money(chosen)
    st.markdown(budget.describe_result(years))
    is_so_far = periods.last_booked_month(years) and scope.is_known("deviation_to_date", years)
    held = TO_DATE if is_so_far else ("deviation", "spend_percent")
    metrics.row(years, "budget_adjusted", "actual", *held)
    heading = say("Expense and income, budget and actual")
    drawn = ("side", "adjusted_nok", "actual_nok")
    section.show(heading, "budget_by_side", years, bars.pairs, *drawn, normal="deviation")

st.header(say("What changed since last year?"), anchor=False)
st.markdown(headlines.describe_changes(chosen))
