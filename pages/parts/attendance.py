"""Attendance: do people come, and what is reported to each NAV office?"""

import streamlit as st

from pages.shared import capacity, charts, data, figures, page, rates, sections, sheets
from pages.shared.choice import Choice
from pages.shared.words import say

RATE = "attendance_rate"
HOURS = {"counted": ("attended_hours", "planned_hours")}


def show(chosen: Choice) -> None:
    """Planned hours against attended ones; days nobody has reported stand beside, never as 0."""
    if not page.has("attendance"):
        return
    if data.table("attendance_by_month", chosen).empty:
        st.markdown(say("No attendance is planned for this choice."))
        return
    if told := capacity.against_floor(RATE, chosen, "attendance_by_group"):
        st.markdown(told)
    figures.row(chosen, "attendance_unreported", "absence")
    figures.row(chosen, "absence_valid", "absence_invalid", "absence_sick")
    months, how = say("Attendance by month"), {"normal": RATE, "measure": RATE}
    sections.show(months, "attendance_by_month", chosen, rates.line, "month", RATE, **how)
    how = HOURS | {"normal": RATE, "unit": say("Attendance, of planned hours reported")}
    for heading, name, of in (
        (say("Attendance by group"), "attendance_by_group", "group_name"),
        (say("Attendance by NAV office"), "attendance_by_office", "nav_office"),
    ):
        sections.show(heading, name, chosen, charts.bars, of, RATE, **how)
    sheets.show(chosen)
