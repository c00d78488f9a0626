"""Targets and comments drawn on a chart of months."""

import numpy
import pandas
import plotly.graph_objects as go
import streamlit as st

from pages.answers import cache, cells
from pages.answers import targets as answers_targets
from pages.answers.choice import NONE, Choice
from pages.charts.base import DARK, GREY
from pages.i18n import formats, labels
from pages.i18n.translate import say

# the number of places is drawn in no chart of its own: it is why utilization changes
BESIDE = {"utilization_rate": ("utilization_rate", "places")}
LINES = {
    "floor": {"color": GREY, "dash": "dot", "width": 2},
    "ambition": {"color": DARK, "dash": "dash", "width": 2},
}


def targets(measure: str, chosen: Choice, months: pandas.Series) -> list[go.Scatter]:
    """The floor and the ambition that hold for the choice, each a line of steps, year by year."""
    told = answers_targets.fetch_targets(measure, chosen)
    found = []
    for column, look in LINES.items():
        levels = dict(zip(told["year"], told[column].astype("float64"), strict=True))
        heights = numpy.array([levels.get(month.year, numpy.nan) for month in months])
        if not numpy.isnan(heights).all():
            found.append(_level(months, heights, labels.heading(column), look))
    return found


def _level(months: pandas.Series, heights: numpy.ndarray, label: str, look: dict) -> go.Scatter:
    written = [formats.rate(height, 0) for height in heights]
    return go.Scatter(
        x=months.to_numpy(),
        y=heights,
        mode="lines",
        name=f"{label} {formats.listed(list(dict.fromkeys(written)))}",
        line=look | {"shape": "hvh"},
        customdata=written,
        hovertemplate=f"{label}: %{{customdata}}<extra></extra>",
    )


def comments(measure: str, chosen: Choice, height: float) -> list[go.Scatter]:
    """A mark on the day of each comment on this measure, numbered as they are listed below."""
    told = _comments(measure, chosen)
    if told.empty:
        return []
    return [
        go.Scatter(
            x=told["said_on"].to_numpy(),
            y=numpy.full(len(told), height),
            mode="markers+text",
            text=[str(place) for place in range(1, len(told) + 1)],
            textposition="top center",
            marker={"symbol": "triangle-down", "size": 10, "color": DARK},
            name=say("Comment"),
            customdata=[formats.plain(text) for text in told["text"]],
            hovertemplate="%{customdata}<extra></extra>",
        )
    ]


def list_comments(measure: str, chosen: Choice) -> None:
    """The comments under the chart, numbered as their marks."""
    told = _comments(measure, chosen)
    lines = [
        f"{place}. {formats.day(each.said_on)}{_scheme(each.scheme, chosen)}: "
        f"{formats.plain(each.text)}{_author(each.author)}"
        for place, each in enumerate(told.itertuples(), start=1)
    ]
    if lines:
        st.markdown("\n".join([say("**Comments**"), "", *lines]))


def _comments(measure: str, chosen: Choice) -> pandas.DataFrame:
    told = cache.rows("comment_lines", chosen)
    if not cache.sees_all_offices(chosen):  # free text has no office to keep it to
        return told.head(0)
    return told[told["measure"].isin(BESIDE.get(measure, (measure,)))]


def _scheme(code: object, chosen: Choice) -> str:
    return "" if code == NONE else f", {formats.plain(cells.label('scheme', code, chosen))}"


def _author(author: object) -> str:
    return "" if formats.is_unknown(author) else f" ({formats.plain(author)})"
