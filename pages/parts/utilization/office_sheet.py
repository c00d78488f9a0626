"""The attendance of one NAV office's people, as a sheet to send to that office."""

from dataclasses import replace

import streamlit as st

from pages.answers import cells
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.components import picker, table
from pages.i18n.translate import say


def show(chosen: Choice) -> None:
    """Lets the reader choose an office; shows its participants with planned and attended hours."""
    st.subheader(say("The sheet of a NAV office"), anchor=False)
    codes = fetch_answer("attendance_by_office", chosen).rows["nav_office"]
    labels = {code: cells.label("nav_office", code, chosen) for code in codes}
    office = picker.choose(say("NAV office"), "sheet-office", labels)
    of_office = replace(chosen, offices=(office,))
    table.show_with_downloads(fetch_answer("attendance_by_participant", of_office))
