"""Where people went when they left: by destination, and to work by scheme, office and year."""

import streamlit as st

from pages.answers.choice import Choice
from pages.charts import bars, intervals
from pages.components import section
from pages.i18n.translate import say
from pages.text import outcomes

APART = ("unknown", "moved", "deceased")
TO_WORK = ("to_work_rate", "to_work_low_rate", "to_work_high_rate")


def show(chosen: Choice) -> None:
    """All ended stays by destination; then the share of those who left that went to work."""
    if told := outcomes.describe_other_destinations(chosen):
        st.markdown(told)
    heading, drawn = say("Ended stays by destination"), ("destination", "ended_rate")
    how = {"apart": APART, "counted": ("ended_count", "ended_total_count")}
    section.show(heading, "destinations", chosen, bars.single, *drawn, **how)
    for heading, name, of in (
        (say("To work, by scheme"), "outcomes_by_scheme", "scheme"),
        (say("To work, by group"), "outcomes_by_group", "group_name"),
        (say("To work, by NAV office"), "outcomes_by_office", "nav_office"),
        (say("To work, by benefit"), "outcomes_by_benefit", "benefit"),
        (say("To work, by age at start"), "outcomes_by_age", "age"),
    ):
        drawn = (of, *TO_WORK)
        section.show(heading, name, chosen, intervals.points, *drawn, normal="to_work_rate")
    heading, drawn = say("To work, year by year (all years)"), ("year", *TO_WORK)
    section.show(heading, "outcomes_by_year", chosen.every_year(), intervals.points, *drawn)
