"""The attendance of one NAV office's people, as a sheet to send to that office."""

from dataclasses import replace

import streamlit as st

from pages.answers import cells
from pages.answers.answer import fetch_answer
from pages.answers.choice import ALL, Choice
from pages.components import picker, section, table
from pages.i18n.translate import mark, say

# the answer of each step of the sheet
SHEETS = {
    "attendance_by_participant": mark("The whole period"),
    "attendance_sheet_by_month": mark("Month by month"),
    "attendance_sheet_by_week": mark("Week by week"),
}


def show(chosen: Choice) -> None:
    """Lets the reader choose an office and a step; shows its participants with their hours."""
    codes = fetch_answer("attendance_by_office", chosen).rows["nav_office"]
    labels = {code: cells.label("nav_office", code, chosen) for code in codes}
    if len(labels) > 1:
        labels[ALL] = say("All")
    with st.container(horizontal=True):
        office = picker.choose(say("NAV office"), "sheet-office", labels)
        steps = {name: say(label) for name, label in SHEETS.items()}
        sheet = picker.choose(say("Attendance of"), "sheet-step", steps)
    of_office = chosen if office == ALL else replace(chosen, offices=(office,))
    answer = fetch_answer(sheet, of_office)
    section.show_reading(answer)
    table.show_with_downloads(answer)
