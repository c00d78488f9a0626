"""Where the year ends: three named methods, each with its error last year; the normal months."""

from functools import partial

from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.charts import bars, columns, lines
from pages.components import metrics, prose, section
from pages.i18n.translate import say
from pages.text.forecast import describe_year_end

METHODS = ("forecast_remaining", "forecast_run_rate", "forecast_pattern")


def show(chosen: Choice) -> None:
    """Shows the forecasts of a year under way, and what each method would have given before."""
    forecasts = fetch_answer("forecast", chosen)
    if forecasts.is_empty:
        prose.show(say("A forecast needs exactly one chosen year that is not booked in full."))
    else:
        prose.show(describe_year_end(chosen))
        metrics.show_row(chosen, *METHODS)
    normal = partial(_show_normal_months, chosen)
    if not forecasts.is_empty:
        chart = bars.pairs("method", "adjusted_nok", "year_end_nok")
        heading = say("The year's end by each method")
        section.show_pair(partial(section.show, heading, forecasts, chart), normal)
        return
    errors = fetch_answer("forecast_by_month", chosen)
    section.show_pair(*[partial(_show_errors, chosen)] * (not errors.is_empty), normal)


def _show_errors(chosen: Choice) -> None:
    heading = say("How far off each method would have been, month by month")
    chart = lines.forecast_errors("period", "error_percent")
    section.show(heading, fetch_answer("forecast_by_month", chosen), chart)


def _show_normal_months(chosen: Choice) -> None:
    section.show(
        say("Each month against last year's share of the year"),
        fetch_answer("normal_months", chosen),
        columns.months("period", "actual_nok", "normal_nok"),
    )
