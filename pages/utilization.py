"""Capacity: were the places full, group by group and month by month?"""

import streamlit as st

from pages.shared import charts, figures, page, rates, sections
from pages.shared.words import say

BY_MONTH = ("group_name", "month", "utilization_rate")
BY_GROUP = ("group_name", "utilization_rate")

chosen = page.open(__doc__)

if not page.has("participations", "groups"):
    st.stop()

figures.row(chosen, "utilization_rate", "places", "place_days_occupied", "persons_per_place")
figures.row(chosen, "peak_occupied", "days_over_capacity", "waiting", "waiting_days")

months = say("Utilization by group and month")
normal = "utilization_rate"
sections.show(
    months, "utilization_by_group", chosen, rates.heat_and_strips, *BY_MONTH, normal=normal
)
groups = say("Utilization by group")
sections.show(groups, "capacity_by_group", chosen, charts.bars, *BY_GROUP, normal=normal)
queue = say("Waiting by scheme")
waiting = ("scheme", "waiting")
sections.show(queue, "waiting_by_scheme", chosen, charts.bars, *waiting, normal="waiting")

st.header(say("Attendance"), anchor=False)
if page.has("attendance"):
    figures.row(chosen, "attendance_rate", "absence_valid", "absence_invalid", "absence_sick")
    normal = "attendance_rate"
    months = say("Attendance by month")
    sections.show(months, "attendance_by_month", chosen, rates.line, "month", normal, normal=normal)
    groups = say("Attendance by group")
    sections.show(groups, "attendance_by_group", chosen, charts.bars, "group_name", normal)
