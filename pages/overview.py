"""Overview: how many took part, were the places full, where did they go, did the budget hold?"""

import streamlit as st

from pages.shared import charts, figures, ledger, money, page, sections, sentences
from pages.shared.words import say

APART = ("unknown", "moved", "deceased")
TO_DATE = ("deviation_to_date", "spend_to_date_percent")

chosen = page.open(__doc__)

st.header(say("How many took part?"), anchor=False)
if page.has("participations"):
    st.markdown(sentences.took_part(chosen))
    figures.row(chosen, "participants", "under_30", "stays")
    figures.row(chosen, "referred", "offered", "started", "ended")
    heading, drawn = say("Participants by scheme"), ("scheme", "participants")
    sections.show(heading, "participants_by_scheme", chosen, charts.bars, *drawn)
    heading, drawn = say("Participants, year by year (all years)"), ("year", "participants")
    every = chosen.every_year()
    sections.show(
        heading, "participants_by_year", every, charts.bars, *drawn, normal="participants"
    )

st.header(say("Were the places full?"), anchor=False)
if page.has("participations", "groups"):
    st.markdown(sentences.were_full(chosen))
    capacity = ("utilization_rate", "places", "persons_per_place", "waiting")
    figures.row_of_known(chosen, *capacity)
    if figures.is_known("places", chosen):
        heading, drawn = say("Utilization by group"), ("group_name", "utilization_rate")
        how = {"normal": "utilization_rate", "counted": ("occupied_days", "available_days")}
        how |= {"unit": say("Utilization, of place-days")}
        sections.show(heading, "capacity_by_group", chosen, charts.bars, *drawn, **how)

st.header(say("Where did they go?"), anchor=False)
if page.has("participations"):
    st.markdown(sentences.went_where(chosen))
    figures.row(chosen, "exits", "to_work_rate", "to_work_or_education_rate", "duration_days")
    heading, drawn = say("Ended stays by destination"), ("destination", "ended_rate")
    how = {"apart": APART, "counted": ("ended_count", "ended_total_count")}
    sections.show(heading, "destinations", chosen, charts.bars, *drawn, **how)

st.header(say("Did the budget hold?"), anchor=False)
if page.has("budget"):
    years = sections.for_money(chosen)
    st.markdown(money.held(years))
    is_so_far = ledger.last_month(years) and figures.is_known("deviation_to_date", years)
    held = TO_DATE if is_so_far else ("deviation", "spend_percent")
    figures.row(years, "budget_adjusted", "actual", *held)
    heading = say("Expense and income, budget and actual")
    drawn = ("side", "adjusted_nok", "actual_nok")
    sections.show(heading, "budget_by_side", years, charts.pairs, *drawn, normal="deviation")

st.header(say("What changed since last year?"), anchor=False)
st.markdown(sentences.changed(chosen))
