"""The waiting list: how many, how long, from which office, and the places it would take."""

import streamlit as st

from pages.answers import periods
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.charts import bars
from pages.components import metrics, section
from pages.i18n import formats
from pages.i18n.translate import say
from pages.text import capacity


def show(chosen: Choice) -> None:
    """Shows those waiting at the end of the period, and how long those waited who started."""
    day = formats.day(periods.last_day(chosen))
    st.subheader(say("The waiting list on {day}", day=day), anchor=False)
    st.markdown(capacity.describe_waiting_list(chosen))
    metrics.show_row(chosen, "waiting_so_far_days", "waiting_days", "referred", "offered")
    unit = say("Inquiries that wait")
    ages = fetch_answer("waiting_by_age", chosen)
    heading = say("How long they had waited on {day}", day=day)
    chart = bars.single("wait_length", "waiting", unit=unit)
    section.show(heading, ages, chart, normal="waiting_so_far_days")
    if not (chosen.is_limited_to_some_persons or chosen.is_limited_to_some_groups):
        _show_places_short(chosen)
    for heading, name, column in (
        (say("Waiting by scheme"), "waiting_by_scheme", "scheme"),
        (say("Waiting by NAV office"), "waiting_by_office", "nav_office"),
    ):
        chart = bars.single(column, "waiting", unit=unit)
        section.show(heading, fetch_answer(name, chosen), chart, normal="waiting")
    heading = say("The waiting list on {day}, the longest wait first", day=day)
    section.show_table(heading, fetch_answer("waiting_rows", chosen))


def _show_places_short(chosen: Choice) -> None:
    chart = bars.counts(
        "scheme", "free", "waiting", unit=say("Places, and inquiries of one place each")
    )
    heading = say("Free places and those who wait, by scheme")
    section.show(heading, fetch_answer("places_short", chosen), chart)
