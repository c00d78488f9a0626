"""The attendance of one NAV office's people, as a sheet to send to that office."""

from dataclasses import replace

import streamlit as st

from pages.shared import columns, data, downloads, offers, tables
from pages.shared.choice import Choice
from pages.shared.words import say

NAME = "attendance_by_participant"


def show(chosen: Choice) -> None:
    """Choose an office; its participants, each with what was planned, attended and not reported."""
    st.subheader(say("The sheet of a NAV office"), anchor=False)
    codes = data.table("attendance_by_office", chosen)["nav_office"]
    labels = {code: columns.label("nav_office", code, chosen) for code in codes}
    of_office = replace(chosen, offices=(offers.one(say("NAV office"), "sheet-office", labels),))
    tables.show(NAME, of_office)
    downloads.button(NAME, of_office)
