"""The waiting list: how many, how long, from which office, and the places it would take."""

import streamlit as st

from pages.answers import periods
from pages.answers.choice import Choice
from pages.charts import bars
from pages.components import metrics, section
from pages.i18n import formats
from pages.i18n.translate import say
from pages.text import capacity

BESIDE = ("free", "waiting")


def show(chosen: Choice) -> None:
    """Those waiting at the end of the period, and how long those waited who started in it."""
    day = formats.day(periods.last_day(chosen))
    st.subheader(say("The waiting list on {day}", day=day), anchor=False)
    st.markdown(capacity.describe_waiting_list(chosen))
    metrics.row(chosen, "waiting_so_far_days", "waiting_days", "referred", "offered")
    ages, drawn = say("How long they had waited on {day}", day=day), ("wait_length", "waiting")
    how = {"normal": "waiting_so_far_days", "unit": say("Inquiries that wait")}
    section.show(ages, "waiting_by_age", chosen, bars.single, *drawn, **how)
    if not chosen.is_of_some_persons:
        short, drawn = say("Free places and those who wait, by scheme"), ("scheme", *BESIDE)
        unit = say("Places, and inquiries of one place each")
        section.show(short, "places_short", chosen, bars.counts, *drawn, unit=unit)
    for heading, name, of in (
        (say("Waiting by scheme"), "waiting_by_scheme", "scheme"),
        (say("Waiting by NAV office"), "waiting_by_office", "nav_office"),
    ):
        how = {"normal": "waiting", "unit": say("Inquiries that wait")}
        section.show(heading, name, chosen, bars.single, of, "waiting", **how)
    heading = say("The waiting list on {day}, the longest wait first", day=day)
    section.table(heading, "waiting_rows", chosen)
