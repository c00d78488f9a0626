"""Outcomes: where did people go when they left?"""

import streamlit as st

from pages.shared import charts, data, figures, page, rates, sections, sentences
from pages.shared.words import say

APART = ("unknown", "moved", "deceased")
TO_WORK = ("to_work_rate", "to_work_low_rate", "to_work_high_rate")

chosen = page.open(__doc__)

if not page.has("participations"):
    st.stop()
if data.table("participants_by_scheme", chosen).empty:
    page.nothing_for(chosen)

st.markdown(sentences.went_where(chosen))
figures.row(chosen, "to_work_rate", "to_work_or_education_rate", "exits", "ended")
figures.row(chosen, "working_6m_rate", "working_12m_rate", "return_rate", "duration_days")

destinations = say("Ended stays by destination")
by_destination = ("destination", "ended_count")
sections.show(destinations, "destinations", chosen, charts.bars, *by_destination, apart=APART)

for heading, name, of in (
    (say("To work, by scheme"), "outcomes_by_scheme", "scheme"),
    (say("To work, by NAV office"), "outcomes_by_office", "nav_office"),
    (say("To work, by benefit"), "outcomes_by_benefit", "benefit"),
    (say("To work, by age at start"), "outcomes_by_age", "age"),
):
    sections.show(heading, name, chosen, rates.intervals, of, *TO_WORK, normal="to_work_rate")

by_year = say("To work, year by year (all years)")
sections.show(by_year, "outcomes_by_year", chosen.every_year(), rates.intervals, "year", *TO_WORK)
sections.table(say("The stays behind the figures"), "participation_rows", chosen)
