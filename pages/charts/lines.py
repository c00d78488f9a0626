"""Lines over time: a rate by month, any amount by year, and the errors of forecasts."""

from itertools import product

import plotly.graph_objects as go

from pages.answers.answer import Answer
from pages.app import url
from pages.charts import annotations, base, clicks
from pages.charts.base import ACCENT, DARK, GREY, LEGEND, chart
from pages.i18n import labels
from pages.i18n.translate import say

PATTERN = {"remaining_budget": "solid", "run_rate": "dash", "last_year_pattern": "dot"}
COLOURS = {"remaining_budget": ACCENT, "run_rate": DARK, "last_year_pattern": GREY}


@chart
def rates(answer: Answer, x: str, y: str, measure: str = "") -> None:
    """A rate from month to month; with a measure also its targets and the comments on it."""
    months = answer.rows[x]
    traces = [_line(answer, x, y)]
    top = max(base.ends(answer.numbers(y))[1], 1)
    if measure:
        traces += annotations.target_lines(measure, answer.chosen, months)
        traces += annotations.comment_marks(measure, answer.chosen, 1.03 * top)
    title = {"title": base.axis_title(answer.heading(y))}
    layout = {
        "height": 300,
        "legend": LEGEND,
        "showlegend": len(traces) > 1,
        "xaxis": base.months_axis(months),
        "yaxis": {"range": [0, (1.15 if measure else 1.05) * top]} | title | base.percent_axis(),
    }
    click_options = clicks.on_line(answer, x, [url.month_code(month) for month in months])
    base.show(traces, layout, answer.describe(y, answer.texts(x)), click_options)
    if measure:
        annotations.show_comments(measure, answer.chosen)


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


def _line(answer: Answer, x: str, y: str) -> go.Scatter:
    return go.Scatter(
        x=answer.rows[x].to_numpy(),
        y=answer.numbers(y),
        text=answer.texts(y),
        customdata=answer.texts(x),
        mode="lines+markers",
        line={"color": ACCENT, "width": 2},
        marker={"size": 5},
        name=answer.heading(y),
        hovertemplate="%{customdata}: %{text}<extra></extra>",
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
