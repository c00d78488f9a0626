"""Lines over time: a rate by month, and the errors of forecasts."""

from itertools import product

import numpy
import plotly.graph_objects as go

from pages.answers.answer import Answer
from pages.answers.choice import Choice
from pages.app import url
from pages.charts import annotations, base, clicks
from pages.charts.base import ACCENT, DARK, GREY, LEGEND
from pages.i18n import labels
from pages.i18n.translate import say


def rates(name: str, chosen: Choice, across: str, rate: str, measure: str = "") -> None:
    """A rate from month to month; with a measure also its targets, and the comments on it."""
    drawn = Answer(name, chosen)
    traces = [_line(drawn, across, rate, slice(None))]
    top = max(base.ends(drawn.numbers(rate))[1], 1)
    if measure:
        traces += annotations.targets(measure, chosen, drawn.rows[across])
        traces += annotations.comments(measure, chosen, 1.03 * top)
    title = {"title": base.titled(drawn.heading(rate))}
    layout = {
        "height": 300,
        "legend": base.LEGEND,
        "showlegend": len(traces) > 1,
        "xaxis": base.months_axis(drawn.rows[across]),
        "yaxis": {"range": [0, (1.15 if measure else 1.05) * top]} | title | base.percent_axis(),
    }
    clicked = clicks.on_line(name, across, [url.month_code(month) for month in drawn.rows[across]])
    base.show(traces, layout, drawn.described(rate, drawn.words(across)), clicked)
    if measure:
        annotations.list_comments(measure, chosen)


def _line(drawn: Answer, across: str, rate: str, kept) -> go.Scatter:
    return go.Scatter(
        x=drawn.rows[across].to_numpy()[kept],
        y=drawn.numbers(rate)[kept],
        text=numpy.array(drawn.words(rate))[kept],
        customdata=numpy.array(drawn.words(across))[kept],
        mode="lines+markers",
        line={"color": ACCENT, "width": 2},
        marker={"size": 5},
        name=drawn.heading(rate),
        hovertemplate="%{customdata}: %{text}<extra></extra>",
    )


PATTERN = {"remaining_budget": "solid", "run_rate": "dash", "last_year_pattern": "dot"}
COLOURS = {"remaining_budget": ACCENT, "run_rate": DARK, "last_year_pattern": GREY}


def forecast_errors(name: str, chosen: Choice) -> None:
    """How far each method's year end lay from what the year came to, by the month it was said.

    Each year is a line of its own.
    """
    drawn = Answer(name, chosen)
    lines = []
    years = list(dict.fromkeys(map(int, drawn.rows["year"])))
    for method, year in product(PATTERN, years):
        part = drawn.only("method", method).only("year", year)
        lines.append(
            go.Scatter(
                x=part.words("period"),
                y=part.numbers("error_percent"),
                mode="lines+markers",
                name=labels.label("method", method),
                legendgroup=method,
                showlegend=year == years[0],
                line={"color": COLOURS[method], "dash": PATTERN[method], "width": 2},
                customdata=part.words("error_percent"),
                hovertemplate=f"%{{x}} {year}: %{{customdata}}<extra></extra>",
            )
        )
    upward = {"title": base.titled(say("Off by (% of the year)")), "zeroline": True}
    layout = {"height": 320, "legend": LEGEND, "showlegend": True, "yaxis": upward}
    told = drawn.described("error_percent", drawn.words("method"))
    base.show(lines, layout, told)
