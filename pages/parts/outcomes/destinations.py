"""Where people went when they left: by destination, and to work by scheme, office and year."""

import streamlit as st

from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.charts import bars, intervals
from pages.components import section
from pages.i18n.translate import say
from pages.text import outcomes

APART = ("unknown", "moved", "deceased")
TO_WORK = ("to_work_rate", "to_work_low_rate", "to_work_high_rate")


def show(chosen: Choice) -> None:
    """Shows all ended stays by destination; then the share of the exits that went to work."""
    if text := outcomes.describe_other_destinations(chosen):
        st.markdown(text)
    section.show(
        say("Ended stays by destination"),
        fetch_answer("destinations", chosen),
        bars.single(
            "destination", "ended_rate", apart=APART, fraction=("ended_count", "ended_total_count")
        ),
    )
    for heading, name, column in (
        (say("To work, by scheme"), "outcomes_by_scheme", "scheme"),
        (say("To work, by group"), "outcomes_by_group", "group_name"),
        (say("To work, by NAV office"), "outcomes_by_office", "nav_office"),
        (say("To work, by benefit"), "outcomes_by_benefit", "benefit"),
        (say("To work, by age at start"), "outcomes_by_age", "age"),
    ):
        chart = intervals.points(column, *TO_WORK)
        section.show(heading, fetch_answer(name, chosen), chart, normal="to_work_rate")
    section.show(
        say("To work, year by year (all years)"),
        fetch_answer("outcomes_by_year", chosen.with_all_years()),
        intervals.points("year", *TO_WORK),
    )
