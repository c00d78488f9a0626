"""Refunds: what the state pays back, what VTAO should bring, and what one more grant is worth."""

import streamlit as st

from pages.shared import charts, data, figures, page, repaid, sections
from pages.shared.choice import Choice
from pages.shared.words import say

REFUNDS = ("refund_state", "refund_share_percent", "refund_expected")


def show(chosen: Choice) -> None:
    """The state refund against its budget, then the VTAO refund month by month behind it."""
    figures.row_of_known(chosen, *REFUNDS)
    for told in filter(None, (repaid.so_far(chosen), repaid.of_grants(chosen))):
        st.markdown(told)
    every = chosen.every_year()
    heading, drawn = say("State refund, year by year"), ("year", "refund_budget_nok", "refund_nok")
    sections.show(heading, "refunds", every, charts.pairs, *drawn)
    page.has("participations", "refund_rates")
    heading = say("VTAO refund, expected and booked, year by year")
    drawn = ("year", "expected_to_date_nok", "booked_nok")
    sections.show(heading, "refund_expected", every, charts.pairs, *drawn)
    if data.is_for_all(chosen):  # they are of every office
        sections.folded(say("The persons' months behind it"), "refund_rows", chosen)
