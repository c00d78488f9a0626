"""Lines over time: a rate by month, any amount by year, and the errors of forecasts."""

from datetime import date, timedelta
from itertools import product

import numpy
import pandas
import plotly.graph_objects as go

from pages.answers import periods
from pages.answers.answer import Answer
from pages.answers.choice import Choice
from pages.app import url
from pages.charts import annotations, base, clicks
from pages.charts.base import ACCENT, DARK, GREY, LEGEND, chart
from pages.i18n import formats, labels
from pages.i18n.translate import say

PATTERN = {"remaining_budget": "solid", "run_rate": "dash", "last_year_pattern": "dot"}
COLOURS = {"remaining_budget": ACCENT, "run_rate": DARK, "last_year_pattern": GREY}


@chart
def rates(answer: Answer, x: str, y: str, measure: str = "", before: Answer | None = None) -> None:
    """A rate from month to month; with a measure also its targets and the comments on it.

    before: the same answer of the period it is compared with, as a thin grey line month by month.
    """
    months = answer.rows[x]
    traces = [_line(answer, x, y, _mark_unfinished(answer, months))]
    if before is not None and not before.is_empty:
        traces.append(_draw_before(before, x, y, answer))
    levels = annotations.target_lines(measure, answer.chosen, months) if measure else []
    heights = numpy.concatenate([numpy.array(trace.y, "float64") for trace in (*traces, *levels)])
    low, top = find_ends(heights)
    comments = annotations.comment_marks(measure, answer.chosen, top) if measure else []
    layout = {
        "height": 222,
        "margin": {"l": 2, "r": 8, "t": 26, "b": 4},
        "legend": LEGEND,
        "showlegend": len(traces) + len(levels) + len(comments) > 1,
        "xaxis": base.months_axis(months) | _find_whole_year(answer, months),
        "yaxis": {"range": [low, top + (0.24 if comments else 0.02) * (top - low)]}
        | _percent_axis(low),
    }
    click_options = clicks.on_line(answer, x, [url.month_code(month) for month in months])
    alt = answer.describe(y, answer.texts(x))
    base.show([*traces, *levels, *comments], layout, alt, click_options)


def find_ends(heights: numpy.ndarray) -> tuple[float, float]:
    """60 to 105 percent where every value is in it; else from 0, and as far as the highest."""
    known = heights[~numpy.isnan(heights)]
    lowest, highest = known.min(initial=1), known.max(initial=0)
    return (0.6 if lowest >= 0.6 else 0.0), max(1.05, 1.02 * highest)


def _percent_axis(low: float) -> dict:
    step = 0.1 if low else 0.25
    levels = numpy.arange(low, 1 + step / 2, step)
    return {"tickvals": levels, "ticktext": [formats.rate(level, 0) for level in levels]}


def _find_whole_year(answer: Answer, months: pandas.Series) -> dict:
    """The axis to the end of the one chosen year or part: the months to come stay empty."""
    chosen = answer.chosen
    if len(chosen.years) != 1 or months.empty:
        return {}
    first = date(chosen.years[0], (chosen.months or [1])[0], 1)
    return {"range": [first - timedelta(days=12), chosen.last_day - timedelta(days=12)]}


def _mark_unfinished(answer: Answer, months: pandas.Series) -> numpy.ndarray:
    """A hollow point on the last month where the year, or its chosen part, is not over."""
    symbols = numpy.full(len(months), "circle", object)
    if len(months) and not periods.is_year_over(answer.chosen):
        symbols[-1] = "circle-open"
    return symbols


def _draw_before(before: Answer, x: str, y: str, answer: Answer) -> go.Scatter:
    """The period it is compared with, moved to the months of this one."""
    shift = count_months(before.chosen, answer.chosen)
    return go.Scatter(
        x=[move_month(month, shift) for month in before.rows[x]],
        y=before.numbers(y),
        text=before.texts(y),
        customdata=before.texts(x),
        mode="lines",
        line={"color": GREY, "width": 1.25},
        name=before.chosen.year_words,
        hovertemplate="%{customdata}: %{text}<extra></extra>",
    )


def count_months(before: Choice, chosen: Choice) -> int:
    """How many months later the period begins than the one before."""
    first, second = (12 * one.years[0] + (one.months or [1])[0] for one in (before, chosen))
    return second - first


def move_month(month: date, months: int) -> date:
    """The month so many months later."""
    number = 12 * month.year + month.month - 1 + months
    return date(number // 12, number % 12 + 1, 1)


@chart
def single(answer: Answer, x: str, y: str, **_options: object) -> None:
    """A line through the values of y, one point for each row of x; options of bars are ignored."""
    names = base.wrap_labels(answer.labels(x))
    line = _line(answer, x, y).update(x=names, customdata=answer.labels(x))
    layout = {
        "height": 300,
        "showlegend": False,
        "xaxis": {"type": "category"},
        "yaxis": {"title": base.axis_title(answer.heading(y)), "rangemode": "tozero"},
    }
    base.show([line], layout, answer.describe(y, answer.labels(x)), clicks.on_rows(answer, x, y))


def _line(answer: Answer, x: str, y: str, symbols: object = "circle") -> go.Scatter:
    return go.Scatter(
        x=answer.rows[x].to_numpy(),
        y=answer.numbers(y),
        text=answer.texts(y),
        customdata=answer.texts(x),
        mode="lines+markers",
        line={"color": ACCENT, "width": 2.5},
        marker={"size": 6, "symbol": symbols},
        name=_name_line(answer, y),
        hovertemplate="%{customdata}: %{text}<extra></extra>",
    )


def _name_line(answer: Answer, y: str) -> str:
    """The period, where the heading says what is shown; a year under way to its last day."""
    chosen = answer.chosen
    if len(chosen.years) != 1:
        return answer.heading(y)
    if periods.is_year_over(chosen):
        return chosen.year_words
    return say(
        "{period}, to {day}", period=chosen.period_name, day=formats.day(periods.last_day(chosen))
    )


@chart
def forecast_errors(answer: Answer, x: str, y: str) -> None:
    """How far each method's year end was from the actual one, by the month of the forecast.

    Each year is a line of its own.
    """
    lines = []
    years = list(dict.fromkeys(map(int, answer.rows["year"])))
    for method, year in product(PATTERN, years):
        part = answer.only("method", method).only("year", year)
        lines.append(
            go.Scatter(
                x=part.texts(x),
                y=part.numbers(y),
                mode="lines+markers",
                name=labels.label("method", method),
                legendgroup=method,
                showlegend=year == years[0],
                line={"color": COLOURS[method], "dash": PATTERN[method], "width": 2},
                customdata=part.texts(y),
                hovertemplate=f"%{{x}} {year}: %{{customdata}}<extra></extra>",
            )
        )
    upward = {"title": base.axis_title(say("Off by (% of the year)")), "zeroline": True}
    layout = {"height": 320, "legend": LEGEND, "showlegend": True, "yaxis": upward}
    base.show(lines, layout, answer.describe(y, answer.texts("method")))
