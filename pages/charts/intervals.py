"""Points with their 95% interval, one for each row."""

import numpy
import plotly.graph_objects as go
import streamlit as st

from pages.answers.answer import Answer
from pages.answers.choice import Choice
from pages.charts import base as charts_base
from pages.charts import clicks
from pages.charts.base import ACCENT, DARK, GREY, wrapped
from pages.i18n.translate import count, say


def points(
    name: str,
    chosen: Choice,
    of: str,
    rate: str,
    low: str,
    high: str,
    counted: tuple[str, str] = ("to_work_count", "exits_count"),
    small: str = "is_small_base",
    early: str = "",
) -> None:
    """A point for each row's rate with its 95 % interval; in the answer's order, never ranked.

    counted: the columns the rate is a share of; small: the one that says the base is under 20:
    the point is hollow then, and the text has the counts alone, no percent; early: how many it
    is too early to tell of.
    """
    drawn = Answer(name, chosen)
    labels = drawn.labels(of)
    title = {"title": charts_base.titled(drawn.heading(rate))}
    layout = {
        "height": 90 + _height(labels),
        "showlegend": False,
        "xaxis": {"range": [-0.02, 1.35]} | title | charts_base.percent_axis(),
        "yaxis": charts_base.LISTED | {"showgrid": True} | _rows_of(labels),
    }
    is_small = drawn.flags(small)
    written = charts_base.with_base(drawn, rate, counted, small)
    if early:
        told = zip(written, drawn.rows[early], drawn.numbers(counted[1]), strict=True)
        written = [_and_early(*each) for each in told]
    shown = _points(drawn, wrapped(labels), (rate, low, high), (written, is_small))
    clicked = clicks.on(name, of, drawn.rows[of], rate)
    charts_base.show(shown, layout, drawn.described(rate, labels), clicked)
    told = say("The line is the 95% interval. Hollow: fewer than 20, so counts and no percent.")
    st.caption(told)


def _height(labels: list[str]) -> int:
    """Pixels for a row each, as high as the longest label has lines."""
    lines = max((label.count("<br>") + 1 for label in wrapped(labels)), default=1)
    return max(38, 20 * lines) * len(labels)


def _rows_of(labels: list[str]) -> dict:
    """The first on top and as much room for each, also for the words of the first and last."""
    return {"autorange": False, "range": [len(set(labels)) - 0.5, -0.5]}


def _points(
    drawn: Answer, labels: list[str], ends: tuple[str, str, str], told: tuple
) -> list[go.Scatter]:
    """The points with their lines, and what is written to the right of them."""
    share, low, top = (drawn.numbers(column) for column in ends)
    written, is_small = told
    symbol = numpy.where(is_small, "circle-open", "circle")
    spread = {"array": top - share, "arrayminus": share - low}
    colour = numpy.where(drawn.flags("is_young"), GREY, ACCENT)
    points = go.Scatter(
        x=share,
        y=labels,
        mode="markers",
        marker={"color": colour, "size": 11, "symbol": symbol},
        error_x=spread | {"thickness": 1.5, "color": DARK},
        customdata=written,
        hovertemplate="%{y}: %{customdata}<extra></extra>",
    )
    beside = {"mode": "text", "textposition": "middle right", "textfont": charts_base.TEXT}
    ends_at = numpy.nan_to_num(top) + 0.01
    return [points, go.Scatter(x=ends_at, y=labels, text=written, hoverinfo="skip", **beside)]


def _and_early(told: str, number: int, base: float) -> str:
    """25 of 87, 119 too early to say; that alone where it is too early of all."""
    if not number:
        return told
    early = count("{number} too early to say", "{number} too early to say", number)
    return f"{told},<br>{early}" if base else early
