"""Rates drawn: lines by month, points with their interval.

Each draws one answer from the columns it is given, and says the same in its alt text.
"""

import numpy
import plotly.graph_objects as go
import streamlit as st

from pages.shared import clicks, drawing, formats, marks, spot
from pages.shared.choice import Choice
from pages.shared.drawing import ACCENT, DARK, GREY, Drawn, wrapped
from pages.shared.words import count, say


def line(name: str, chosen: Choice, across: str, rate: str, measure: str = "") -> None:
    """A rate from month to month; with a measure also its targets, and the comments on it."""
    drawn = Drawn(name, chosen)
    traces = [_line(drawn, across, rate, slice(None))]
    top = max(drawing.ends(drawn.numbers(rate))[1], 1)
    if measure:
        traces += marks.targets(measure, chosen, drawn.rows[across])
        traces += marks.comments(measure, chosen, 1.03 * top)
    title = {"title": drawing.titled(drawn.heading(rate))}
    layout = {
        "height": 300,
        "legend": drawing.LEGEND,
        "showlegend": len(traces) > 1,
        "xaxis": drawing.months_axis(drawn.rows[across]),
        "yaxis": {"range": [0, (1.15 if measure else 1.05) * top]} | title | drawing.percent_axis(),
    }
    clicked = clicks.on_line(name, across, [spot.month_code(month) for month in drawn.rows[across]])
    drawing.show(traces, layout, drawn.described(rate, drawn.words(across)), clicked)
    if measure:
        marks.list_comments(measure, chosen)


def _line(drawn: Drawn, across: str, rate: str, kept) -> go.Scatter:
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


def intervals(
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
    drawn = Drawn(name, chosen)
    labels = drawn.labels(of)
    title = {"title": drawing.titled(drawn.heading(rate))}
    layout = {
        "height": 90 + _height(labels),
        "showlegend": False,
        "xaxis": {"range": [-0.02, 1.35]} | title | drawing.percent_axis(),
        "yaxis": drawing.LISTED | {"showgrid": True} | _rows_of(labels),
    }
    is_small = drawn.flags(small)
    written = with_base(drawn, rate, counted, small)
    if early:
        told = zip(written, drawn.rows[early], drawn.numbers(counted[1]), strict=True)
        written = [_and_early(*each) for each in told]
    shown = _points(drawn, wrapped(labels), (rate, low, high), (written, is_small))
    clicked = clicks.on(name, of, drawn.rows[of], rate)
    drawing.show(shown, layout, drawn.described(rate, labels), clicked)
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
    drawn: Drawn, labels: list[str], ends: tuple[str, str, str], told: tuple
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
    beside = {"mode": "text", "textposition": "middle right", "textfont": drawing.TEXT}
    ends_at = numpy.nan_to_num(top) + 0.01
    return [points, go.Scatter(x=ends_at, y=labels, text=written, hoverinfo="skip", **beside)]


def with_base(
    drawn: Drawn, rate: str, counted: tuple[str, str], small: str = "is_small_base"
) -> list[str]:
    """62 of 225 after each share; alone where the base is small; what is too early says so."""
    hits, base = (drawn.words(column) for column in counted)
    parts = [say("{part} of {whole}", part=p, whole=w) for p, w in zip(hits, base, strict=True)]
    told = zip(drawn.words(rate), parts, drawn.flags(small), drawn.flags("is_young"), strict=True)
    return [_written(share, part, small, young) for share, part, small, young in told]


def _and_early(told: str, number: int, base: float) -> str:
    """25 of 87, 119 too early to say; that alone where it is too early of all."""
    if not number:
        return told
    early = count("{number} too early to say", "{number} too early to say", number)
    return f"{told},<br>{early}" if base else early


def _written(share: str, part: str, is_small: bool, is_young: bool) -> str:
    whole = share if share == formats.DASH else f"{share} ({part})"
    told = part if is_small else whole
    return say("{told},<br>too early to say", told=told) if is_young else told
