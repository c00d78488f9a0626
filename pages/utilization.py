"""Capacity: were the places full, group by group and month by month?"""

import streamlit as st

from pages.shared import charts, data, figures, page, rates, sections, sentences
from pages.shared.words import say

BY_MONTH = ("group_name", "month", "utilization_rate")
BY_GROUP = ("group_name", "utilization_rate")
VTAO = ("vtao", "vtao_person_rate", "vtao_place_rate")
PLACED = ("placed_municipal", "placed_private", "workplaces", "workplaces_new")
RATE = "attendance_rate"

chosen = page.open(__doc__)

if not page.has("participations", "groups"):
    st.stop()

st.markdown(sentences.were_full(chosen))
if figures.is_known("places", chosen):
    figures.row(chosen, "utilization_rate", "places", "place_days_occupied", "persons_per_place")
    figures.row(chosen, "peak_occupied", "days_over_capacity", "stays_without_place")
    of = {"normal": "utilization_rate"}
    months = say("Utilization by group and month")
    sections.show(months, "utilization_by_group", chosen, rates.heat_and_strips, *BY_MONTH, **of)
    groups = say("Utilization by group")
    sections.show(groups, "capacity_by_group", chosen, charts.bars, *BY_GROUP, **of)

st.header(say("Waiting"), anchor=False)
figures.row(chosen, "waiting", "waiting_so_far_days", "waiting_days")
queue, drawn = say("Waiting by scheme"), ("scheme", "waiting")
sections.show(queue, "waiting_by_scheme", chosen, charts.bars, *drawn, normal="waiting")

if sections.has_practice(chosen):
    st.header(say("Practice and placement"), anchor=False)
    figures.row_of_known(chosen, *VTAO)
    figures.row_of_known(chosen, *PLACED)

st.header(say("Attendance"), anchor=False)
if page.has("attendance"):
    if data.table("attendance_by_month", chosen).empty:
        st.markdown(say("No attendance is planned for this choice."))
        st.stop()
    figures.row(chosen, RATE, "absence_valid", "absence_invalid", "absence_sick")
    months, drawn = say("Attendance by month"), ("month", RATE)
    sections.show(months, "attendance_by_month", chosen, rates.line, *drawn, normal=RATE)
    groups = say("Attendance by group")
    sections.show(groups, "attendance_by_group", chosen, charts.bars, "group_name", RATE)
