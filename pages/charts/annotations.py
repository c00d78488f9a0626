"""Targets and comments drawn on a chart of months."""

import numpy
import pandas
import plotly.graph_objects as go
import streamlit as st

from pages.answers import cache, cells, targets
from pages.answers.choice import NONE, Choice
from pages.charts.base import DARK, GREY
from pages.i18n import formats, labels
from pages.i18n.translate import say

# no chart shows the number of places: comments on it stand where it changes the utilization
COMMENTED_WITH = {"utilization_rate": ("utilization_rate", "places")}
LOOKS = {
    "floor": {"color": GREY, "dash": "dot", "width": 2},
    "ambition": {"color": DARK, "dash": "dash", "width": 2},
}


def target_lines(measure: str, chosen: Choice, months: pandas.Series) -> list[go.Scatter]:
    """The floor and the ambition that hold for the choice, each a line of steps, year by year."""
    rows, lines = targets.fetch_targets(measure, chosen), []
    for column, look in LOOKS.items():
        levels = dict(zip(rows["year"], rows[column].astype("float64"), strict=True))
        heights = numpy.array([levels.get(month.year, numpy.nan) for month in months])
        if not numpy.isnan(heights).all():
            lines.append(_level(months, heights, labels.heading(column), look))
    return lines


def _level(months: pandas.Series, heights: numpy.ndarray, label: str, look: dict) -> go.Scatter:
    texts = [formats.rate(height, 0) for height in heights]
    return go.Scatter(
        x=months.to_numpy(),
        y=heights,
        mode="lines",
        name=f"{label} {formats.join_list(list(dict.fromkeys(texts)))}",
        line=look | {"shape": "hvh"},
        customdata=texts,
        hovertemplate=f"{label}: %{{customdata}}<extra></extra>",
    )


def comment_marks(measure: str, chosen: Choice, height: float) -> list[go.Scatter]:
    """A mark on the day of each comment on this measure, with its number in the list below."""
    rows = _comments(measure, chosen)
    if rows.empty:
        return []
    return [
        go.Scatter(
            x=rows["said_on"].to_numpy(),
            y=numpy.full(len(rows), height),
            mode="markers+text",
            text=[str(place) for place in range(1, len(rows) + 1)],
            textposition="top center",
            marker={"symbol": "triangle-down", "size": 10, "color": DARK},
            name=say("Comment"),
            customdata=[formats.plain(text) for text in rows["text"]],
            hovertemplate="%{customdata}<extra></extra>",
        )
    ]


def list_comments(measure: str, chosen: Choice) -> None:
    """Shows the comments under the chart, with the numbers of their marks."""
    lines = [
        f"{place}. {formats.day(row.said_on)}{_scheme(row.scheme, chosen)}: "
        f"{formats.plain(row.text)}{_author(row.author)}"
        for place, row in enumerate(_comments(measure, chosen).itertuples(), start=1)
    ]
    if lines:
        st.markdown("\n".join([say("**Comments**"), "", *lines]))


def _comments(measure: str, chosen: Choice) -> pandas.DataFrame:
    rows = cache.fetch_rows("comment_lines", chosen)
    if not cache.sees_all_offices(chosen):  # free text has no office to limit it by
        return rows.head(0)
    return rows[rows["measure"].isin(COMMENTED_WITH.get(measure, (measure,)))]


def _scheme(code: object, chosen: Choice) -> str:
    return "" if code == NONE else f", {formats.plain(cells.label('scheme', code, chosen))}"


def _author(author: object) -> str:
    return "" if formats.is_unknown(author) else f" ({formats.plain(author)})"
