"""The waiting list: how many, how long, from which office, and the places it would take."""

import streamlit as st

from pages.answers import periods
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.charts import bars, intervals
from pages.charts.base import Chart
from pages.components import metrics, section, table
from pages.i18n import formats
from pages.i18n.translate import say
from pages.text import capacity, comparisons, lengths

MONTHS_OF_A_CHART = 12


def show(chosen: Choice) -> None:
    """Shows those waiting at the end of the period, and how long those waited who started."""
    day = formats.day(periods.last_day(chosen))
    st.subheader(say("The waiting list on {day}", day=day), anchor=False)
    st.markdown(capacity.describe_waiting_list(chosen))
    waits = lengths.describe_pair("waiting", chosen)
    st.markdown(f"{waits} {capacity.describe_starts(chosen)}".strip())
    metrics.show_row(chosen, "waiting_so_far_days", "waiting_over_year", "waiting_days")
    metrics.show_row(
        chosen, "started_within_30_rate", "started_within_60_rate", "referred", "offered"
    )
    unit = say("Inquiries that wait")
    ages = fetch_answer("waiting_by_age", chosen)
    heading = say("How long they had waited on {day}", day=day)
    chart = bars.single("wait_length", "waiting", unit=unit)
    section.show(heading, ages, chart, normal="waiting_so_far_days")
    _show_starts(chosen)
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


def _show_starts(chosen: Choice) -> None:
    """Shows by month of referral what share had started within 30 and within 60 days.

    A year is a chart for each of the two, side by side; several years are a table.
    """
    months = fetch_answer("starts_by_referral_month", chosen)
    if months.is_empty or months.rows["month"].nunique() > MONTHS_OF_A_CHART:
        heading = say("Started within 30 and 60 days, by the month of referral")
        section.show_table(heading, months)
        return
    headings = {
        30: say("Started within 30 days, by the month of referral"),
        60: say("Started within 60 days, by the month of referral"),
    }
    for column, (days, heading) in zip(st.columns(2), headings.items(), strict=True):
        with column:
            fraction = (f"started_{days}_count", f"due_{days}_count")
            comparison = comparisons.describe_parts(months, "month", *fraction)
            normal = f"started_within_{days}_rate"
            section.show_chart(heading, months, _chart_starts(days, fraction), normal, comparison)
    table.show_folded(months)


def _chart_starts(days: int, fraction: tuple[str, str]) -> Chart:
    rate = (f"started_{days}_rate", f"started_{days}_low_rate", f"started_{days}_high_rate")
    return intervals.points(
        "month", *rate, fraction, f"is_small_base_{days}", f"too_early_{days}_count"
    )


def _show_places_short(chosen: Choice) -> None:
    chart = bars.counts(
        "scheme", "free", "waiting", unit=say("Places, and inquiries of one place each")
    )
    heading = say("Free places and those who wait, by scheme")
    section.show(heading, fetch_answer("places_short", chosen), chart)
