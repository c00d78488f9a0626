"""Refunds: what the state pays back, what VTAO should bring, and what one more grant is worth."""

import streamlit as st

from pages.answers import cache
from pages.answers.choice import Choice
from pages.app import page
from pages.charts import bars
from pages.components import metrics, section
from pages.i18n.translate import say
from pages.text import refunds

REFUNDS = ("refund_state", "refund_share_percent", "refund_expected")


def show(chosen: Choice) -> None:
    """The state refund against its budget, then the VTAO refund month by month behind it."""
    metrics.row_of_known(chosen, *REFUNDS)
    for told in filter(
        None, (refunds.describe_state_refund(chosen), refunds.describe_vtao_refund(chosen))
    ):
        st.markdown(told)
    every = chosen.every_year()
    heading, drawn = say("State refund, year by year"), ("year", "refund_budget_nok", "refund_nok")
    section.show(heading, "refunds", every, bars.pairs, *drawn)
    page.has_exports("participations", "refund_rates")
    heading = say("VTAO refund, expected and booked, year by year")
    drawn = ("year", "expected_to_date_nok", "booked_nok")
    section.show(heading, "refund_expected", every, bars.pairs, *drawn)
    if cache.sees_all_offices(chosen):  # they are of every office
        section.folded(say("The persons' months behind it"), "refund_rows", chosen)
