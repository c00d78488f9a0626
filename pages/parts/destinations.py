"""Where people went when they left: by destination, and to work by scheme, office and year."""

import streamlit as st

from pages.shared import charts, rates, sections, standouts
from pages.shared.choice import Choice
from pages.shared.words import say

APART = ("unknown", "moved", "deceased")
TO_WORK = ("to_work_rate", "to_work_low_rate", "to_work_high_rate")


def show(chosen: Choice) -> None:
    """All ended stays by destination; then the share of those who left that went to work."""
    if told := standouts.others_went(chosen):
        st.markdown(told)
    heading, drawn = say("Ended stays by destination"), ("destination", "ended_rate")
    how = {"apart": APART, "counted": ("ended_count", "ended_total_count")}
    sections.show(heading, "destinations", chosen, charts.bars, *drawn, **how)
    for heading, name, of in (
        (say("To work, by scheme"), "outcomes_by_scheme", "scheme"),
        (say("To work, by group"), "outcomes_by_group", "group_name"),
        (say("To work, by NAV office"), "outcomes_by_office", "nav_office"),
        (say("To work, by benefit"), "outcomes_by_benefit", "benefit"),
        (say("To work, by age at start"), "outcomes_by_age", "age"),
    ):
        drawn = (of, *TO_WORK)
        sections.show(heading, name, chosen, rates.intervals, *drawn, normal="to_work_rate")
    heading, drawn = say("To work, year by year (all years)"), ("year", *TO_WORK)
    sections.show(heading, "outcomes_by_year", chosen.every_year(), rates.intervals, *drawn)
