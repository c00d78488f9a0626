"""Where the year ends: three named methods, each with its error last year; the normal months."""

import streamlit as st

from pages.shared import charts, data, figures, sections, steps, year_end
from pages.shared.choice import Choice
from pages.shared.words import say

METHODS = ("forecast_remaining", "forecast_run_rate", "forecast_pattern")


def show(chosen: Choice) -> None:
    """Of a year under way its forecasts; of a finished one what each method would have said."""
    if data.table("forecast", chosen).empty:
        st.markdown(say("A forecast needs exactly one chosen year that is not booked in full."))
    else:
        st.markdown(year_end.said(chosen))
        figures.row(chosen, *METHODS)
        heading, drawn = say("The year's end by each method"), ("adjusted_nok", "year_end_nok")
        sections.show(heading, "forecast", chosen, charts.pairs, "method", *drawn)
    heading = say("How far off each method would have been, month by month")
    if not data.table("forecast_by_month", chosen).empty:
        sections.show(heading, "forecast_by_month", chosen, steps.errors)
    heading = say("Each month against last year's share of the year")
    drawn = ("period", "actual_nok", "normal_nok")
    sections.show(heading, "normal_months", chosen, charts.months, *drawn)
