"""The attendance of one NAV office's people, as a sheet to send to that office."""

from dataclasses import replace

import streamlit as st

from pages.answers import cache, cells
from pages.answers.choice import Choice
from pages.components import downloads, picker, table
from pages.i18n.translate import say

NAME = "attendance_by_participant"


def show(chosen: Choice) -> None:
    """Choose an office; its participants, each with what was planned, attended and not reported."""
    st.subheader(say("The sheet of a NAV office"), anchor=False)
    codes = cache.rows("attendance_by_office", chosen)["nav_office"]
    labels = {code: cells.label("nav_office", code, chosen) for code in codes}
    of_office = replace(chosen, offices=(picker.choose(say("NAV office"), "sheet-office", labels),))
    table.show(NAME, of_office)
    downloads.buttons(NAME, of_office)
