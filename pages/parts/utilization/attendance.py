"""Attendance: do people come, and what is reported to each NAV office?"""

import streamlit as st

from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.app import page
from pages.charts import bars, lines
from pages.components import metrics, section
from pages.i18n.translate import say
from pages.parts.utilization import office_sheet
from pages.text import capacity

RATE = "attendance_rate"
HOURS = ("attended_hours", "planned_hours")


def show(chosen: Choice) -> None:
    """Shows attended hours of the planned ones; unreported days stand beside, never as 0."""
    if not page.has_exports("attendance"):
        return
    months = fetch_answer("attendance_by_month", chosen)
    if months.is_empty:
        st.markdown(say("No attendance is planned for this choice."))
        return
    if text := capacity.compare_with_floor(RATE, chosen, "attendance_by_group"):
        st.markdown(text)
    metrics.show_row(chosen, "attendance_unreported", "absence")
    metrics.show_row(chosen, "absence_valid", "absence_invalid", "absence_sick")
    chart = lines.rates("month", RATE, measure=RATE)
    section.show(say("Attendance by month"), months, chart, normal=RATE)
    unit = say("Attendance, of planned hours reported")
    for heading, name, column in (
        (say("Attendance by group"), "attendance_by_group", "group_name"),
        (say("Attendance by NAV office"), "attendance_by_office", "nav_office"),
    ):
        chart = bars.single(column, RATE, fraction=HOURS, unit=unit)
        section.show(heading, fetch_answer(name, chosen), chart, normal=RATE)
    office_sheet.show(chosen)
