"""The waiting list: how many, how long, from which office, and the places it would take."""

import streamlit as st

from pages.shared import capacity, charts, figures, formats, sections, years
from pages.shared.choice import Choice
from pages.shared.words import say

BESIDE = ("free", "waiting")


def show(chosen: Choice) -> None:
    """Those waiting at the end of the period, and how long those waited who started in it."""
    day = formats.day(years.last_day(chosen))
    st.subheader(say("The waiting list on {day}", day=day), anchor=False)
    st.markdown(capacity.who_waits(chosen))
    figures.row(chosen, "waiting_so_far_days", "waiting_days", "referred", "offered")
    ages, drawn = say("How long they had waited on {day}", day=day), ("wait_length", "waiting")
    how = {"normal": "waiting_so_far_days", "unit": say("Inquiries that wait")}
    sections.show(ages, "waiting_by_age", chosen, charts.bars, *drawn, **how)
    if not chosen.is_of_some_persons:
        short, drawn = say("Free places and those who wait, by scheme"), ("scheme", *BESIDE)
        unit = say("Places, and inquiries of one place each")
        sections.show(short, "places_short", chosen, charts.counts, *drawn, unit=unit)
    for heading, name, of in (
        (say("Waiting by scheme"), "waiting_by_scheme", "scheme"),
        (say("Waiting by NAV office"), "waiting_by_office", "nav_office"),
    ):
        how = {"normal": "waiting", "unit": say("Inquiries that wait")}
        sections.show(heading, name, chosen, charts.bars, of, "waiting", **how)
    heading = say("The waiting list on {day}, the longest wait first", day=day)
    sections.table(heading, "waiting_rows", chosen)
