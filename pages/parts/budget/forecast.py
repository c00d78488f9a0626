"""Where the year ends: three named methods, each with its error last year; the normal months."""

from functools import partial

from pages.answers.answer import Answer, fetch_answer
from pages.answers.choice import Choice
from pages.charts import bars, columns, deviations, lines
from pages.components import metrics, section
from pages.i18n.translate import say
from pages.parts.budget import counter_entries
from pages.text import forecast

METHODS = ("forecast_remaining", "forecast_run_rate", "forecast_pattern")


def show(whole: Choice) -> None:
    """Shows the forecasts of a year under way, and what each method would have given before."""
    chosen = counter_entries.show_answer(whole, "normal_months", forecast.describe_outlook)
    forecasts, normal = fetch_answer("forecast", chosen), partial(_show_normal_months, chosen)
    if forecasts.is_empty:
        errors = fetch_answer("forecast_by_month", chosen)
        section.show_pair(*[partial(_show_errors, chosen)] * (not errors.is_empty), normal)
        return
    metrics.show_row(chosen, *METHODS)
    section.show_pair(partial(_show_ends, forecasts), normal)


def _show_ends(forecasts: Answer) -> None:
    """How far from the budget each method ends; without a budget, what each ends at."""
    chart = bars.pairs("method", "adjusted_nok", "year_end_nok")
    if forecasts.is_known("deviation_nok"):
        names = ("year_end_nok", "adjusted_nok", "error_percent")
        chart = deviations.from_budget("method", *names)
    section.show(say("The year's end by each method"), forecasts, chart)


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
