"""Where the year ends: three named methods, each with its error last year; the normal months."""

import streamlit as st

from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.charts import bars, lines
from pages.components import metrics, section
from pages.i18n.translate import say
from pages.text.forecast import describe_year_end

METHODS = ("forecast_remaining", "forecast_run_rate", "forecast_pattern")


def show(chosen: Choice) -> None:
    """Shows the forecasts of a year under way, and what each method would have given before."""
    forecasts = fetch_answer("forecast", chosen)
    if forecasts.is_empty:
        st.markdown(say("A forecast needs exactly one chosen year that is not booked in full."))
    else:
        st.markdown(describe_year_end(chosen))
        metrics.show_row(chosen, *METHODS)
        chart = bars.pairs("method", "adjusted_nok", "year_end_nok")
        section.show(say("The year's end by each method"), forecasts, chart)
    errors = fetch_answer("forecast_by_month", chosen)
    if not errors.is_empty:
        heading = say("How far off each method would have been, month by month")
        section.show(heading, errors, lines.forecast_errors("period", "error_percent"))
    section.show(
        say("Each month against last year's share of the year"),
        fetch_answer("normal_months", chosen),
        bars.months("period", "actual_nok", "normal_nok"),
    )
