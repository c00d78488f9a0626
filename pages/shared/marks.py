"""What stands beside a line of months: the targets of the year, and comments on their day."""

import numpy
import pandas
import plotly.graph_objects as go
import streamlit as st

from pages.shared import columns, data, formats, labels
from pages.shared.choice import NONE, Choice
from pages.shared.drawing import DARK, GREY
from pages.shared.words import say

# the number of places is drawn in no chart of its own: it is why utilization changes
BESIDE = {"utilization_rate": ("utilization_rate", "places")}
LINES = {
    "floor": {"color": GREY, "dash": "dot", "width": 2},
    "ambition": {"color": DARK, "dash": "dash", "width": 2},
}


def targets(measure: str, chosen: Choice, months: pandas.Series) -> list[go.Scatter]:
    """The floor and the ambition that hold for the choice, each a line of steps, year by year."""
    told = _targets(measure, chosen)
    found = []
    for column, look in LINES.items():
        levels = dict(zip(told["year"], told[column].astype("float64"), strict=True))
        heights = numpy.array([levels.get(month.year, numpy.nan) for month in months])
        if not numpy.isnan(heights).all():
            found.append(_level(months, heights, labels.heading(column), look))
    return found


def floors(measure: str, chosen: Choice) -> dict[int, float]:
    """The floor of each year that holds for the choice."""
    told = _targets(measure, chosen)
    return dict(zip(told["year"], told["floor"].astype("float64"), strict=True))


def _targets(measure: str, chosen: Choice) -> pandas.DataFrame:
    """The targets of one chosen scheme, of the department when all are; of some persons none."""
    told = data.table("target_lines", chosen)
    if len(chosen.schemes) > 1 or chosen.is_of_some_persons:
        return told.head(0)
    scheme = chosen.schemes[0] if chosen.schemes else NONE
    return told[(told["measure"] == measure) & (told["scheme"] == scheme)]


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
    told = data.table("comment_lines", chosen)
    if not data.is_for_all(chosen):  # free text has no office to keep it to
        return told.head(0)
    return told[told["measure"].isin(BESIDE.get(measure, (measure,)))]


def _scheme(code: object, chosen: Choice) -> str:
    return "" if code == NONE else f", {formats.plain(columns.label('scheme', code, chosen))}"


def _author(author: object) -> str:
    return "" if formats.is_unknown(author) else f" ({formats.plain(author)})"
