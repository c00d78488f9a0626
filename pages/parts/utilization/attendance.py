"""Attendance: do people come, and what is reported to each NAV office?"""

import streamlit as st

from pages.answers import cache
from pages.answers.choice import Choice
from pages.app import page
from pages.charts import bars, lines
from pages.components import metrics, section
from pages.i18n.translate import say
from pages.parts.utilization import office_sheet
from pages.text import capacity

RATE = "attendance_rate"
HOURS = {"counted": ("attended_hours", "planned_hours")}


def show(chosen: Choice) -> None:
    """Planned hours against attended ones; days nobody has reported stand beside, never as 0."""
    if not page.has_exports("attendance"):
        return
    if cache.rows("attendance_by_month", chosen).empty:
        st.markdown(say("No attendance is planned for this choice."))
        return
    if told := capacity.compare_with_floor(RATE, chosen, "attendance_by_group"):
        st.markdown(told)
    metrics.row(chosen, "attendance_unreported", "absence")
    metrics.row(chosen, "absence_valid", "absence_invalid", "absence_sick")
    months, how = say("Attendance by month"), {"normal": RATE, "measure": RATE}
    section.show(months, "attendance_by_month", chosen, lines.rates, "month", RATE, **how)
    how = HOURS | {"normal": RATE, "unit": say("Attendance, of planned hours reported")}
    for heading, name, of in (
        (say("Attendance by group"), "attendance_by_group", "group_name"),
        (say("Attendance by NAV office"), "attendance_by_office", "nav_office"),
    ):
        section.show(heading, name, chosen, bars.single, of, RATE, **how)
    office_sheet.show(chosen)
