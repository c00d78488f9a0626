"""Where the year ends: three named methods, each with its error last year; the normal months."""

import streamlit as st

from pages.answers import cache
from pages.answers.choice import Choice
from pages.charts import bars, lines
from pages.components import metrics, section
from pages.i18n.translate import say
from pages.text import forecast

METHODS = ("forecast_remaining", "forecast_run_rate", "forecast_pattern")


def show(chosen: Choice) -> None:
    """Of a year under way its forecasts; of a finished one what each method would have said."""
    if cache.rows("forecast", chosen).empty:
        st.markdown(say("A forecast needs exactly one chosen year that is not booked in full."))
    else:
        st.markdown(forecast.describe_year_end(chosen))
        metrics.row(chosen, *METHODS)
        heading, drawn = say("The year's end by each method"), ("adjusted_nok", "year_end_nok")
        section.show(heading, "forecast", chosen, bars.pairs, "method", *drawn)
    heading = say("How far off each method would have been, month by month")
    if not cache.rows("forecast_by_month", chosen).empty:
        section.show(heading, "forecast_by_month", chosen, lines.forecast_errors)
    heading = say("Each month against last year's share of the year")
    drawn = ("period", "actual_nok", "normal_nok")
    section.show(heading, "normal_months", chosen, bars.months, *drawn)
