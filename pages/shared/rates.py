"""Rates drawn: tiles and lines by month, points with their interval.

Each draws one answer from the columns it is given, and says the same in its alt text.
"""

import numpy
import plotly.graph_objects as go
import streamlit as st
from plotly.subplots import make_subplots

from pages.shared import drawing, formats
from pages.shared.choice import Choice
from pages.shared.drawing import ACCENT, AXIS, DARK, FEW, GREY, MARGIN, Drawn, wrapped
from pages.shared.words import say

NARROW = 14


def line(name: str, chosen: Choice, across: str, rate: str) -> None:
    """A rate from month to month."""
    drawn = Drawn(name, chosen)
    top = max(drawing.ends(drawn.numbers(rate))[1], 1)
    title = {"title": drawing.titled(drawn.heading(rate))}
    layout = {
        "height": 300,
        "xaxis": drawing.months_axis(drawn.rows[across]),
        "yaxis": {"range": [0, 1.05 * top]} | title | drawing.percent_axis(),
    }
    trace = _line(drawn, across, rate, slice(None))
    drawing.show([trace], layout, drawn.described(rate, drawn.words(across)))


def heat_and_strips(name: str, chosen: Choice, of: str, across: str, rate: str) -> None:
    """The same rates as tiles, to see where, and as lines, to see when."""
    heat(name, chosen, of, across, rate)
    strips(name, chosen, of, across, rate)


def heat(name: str, chosen: Choice, of: str, across: str, rate: str) -> None:
    """A tile for each row and month, darker the fuller; none where there were no places.

    The tiles have whole percents without the sign, in small figures and beside narrow labels:
    twelve of them fit on a telephone.
    """
    drawn = Drawn(name, chosen)
    labels = drawn.labels(of)
    title = drawing.titled(say("{heading} (%)", heading=drawn.heading(rate)))
    across_it = {"showgrid": False, "title": title} | drawing.months_axis(drawn.rows[across])
    height = 100 + 38 * len(set(labels))
    layout = {"height": height, "xaxis": across_it, "yaxis": drawing.LISTED}
    tiles = _tiles(drawn, wrapped(labels, NARROW), across, rate)
    drawing.show([tiles], layout, drawn.described(rate, labels))


def _tiles(drawn: Drawn, labels: list[str], across: str, rate: str) -> go.Heatmap:
    hover = zip(drawn.words(across), drawn.words(rate), strict=True)
    has_room = drawn.rows[across].nunique() <= FEW
    return go.Heatmap(
        x=drawn.rows[across].to_numpy(),
        y=labels,
        z=drawn.numbers(rate),
        zmin=0.5,
        zmax=1.05,
        xgap=2 if has_room else 0,
        ygap=2,
        text=[formats.number(100 * share) for share in drawn.numbers(rate)],
        texttemplate="%{text}" if has_room else None,
        textfont=drawing.TEXT | {"size": 11},
        customdata=[f"{month}: {share}" for month, share in hover],
        hovertemplate="%{y}, %{customdata}<extra></extra>",
        hoverongaps=False,
        showscale=False,
    )


def strips(name: str, chosen: Choice, of: str, across: str, rate: str) -> None:
    """One line under the other, each against 100 %: which group dips, and when."""
    drawn = Drawn(name, chosen)
    labels = numpy.array(drawn.labels(of))
    each = list(dict.fromkeys(labels))
    room = {"vertical_spacing": 0.3 / len(each), "subplot_titles": each}
    figure = make_subplots(rows=len(each), cols=1, shared_xaxes=True, **room)
    for row, label in enumerate(each, start=1):
        figure.add_trace(_line(drawn, across, rate, labels == label), row=row, col=1)
    figure.add_hline(y=1, line={"color": GREY, "dash": "dot", "width": 1})
    height = 60 + 84 * len(each)
    figure.update_layout(height=height, margin=MARGIN | {"t": 28}, showlegend=False, dragmode=False)
    figure.update_annotations(x=0, xanchor="left", font=drawing.TEXT)
    figure.update_xaxes(**AXIS, **drawing.months_axis(drawn.rows[across]))
    scale = {"range": [0, 1.2], "tickvals": [0, 1], "ticktext": ["0", formats.rate(1, 0)]}
    figure.update_yaxes(**AXIS, **scale)
    drawing.plot(figure, drawn.described(rate, list(labels)))


def _line(drawn: Drawn, across: str, rate: str, kept) -> go.Scatter:
    return go.Scatter(
        x=drawn.rows[across].to_numpy()[kept],
        y=drawn.numbers(rate)[kept],
        text=numpy.array(drawn.words(rate))[kept],
        customdata=numpy.array(drawn.words(across))[kept],
        mode="lines+markers",
        line={"color": ACCENT, "width": 2},
        marker={"size": 5},
        hovertemplate="%{customdata}: %{text}<extra></extra>",
    )


def intervals(name: str, chosen: Choice, of: str, rate: str, low: str, high: str) -> None:
    """A point for each row's rate with its 95 % interval; in the answer's order, never ranked.

    With a base under 20 the point is hollow and the text has the counts alone, no percent.
    """
    drawn = Drawn(name, chosen)
    labels = drawn.labels(of)
    title = {"title": drawing.titled(drawn.heading(rate))}
    layout = {
        "height": 90 + 38 * len(labels),
        "showlegend": False,
        "xaxis": {"range": [-0.02, 1.35]} | title | drawing.percent_axis(),
        "yaxis": drawing.LISTED | {"showgrid": True},
    }
    shown = _points(drawn, wrapped(labels), rate, low, high)
    drawing.show(shown, layout, drawn.described(rate, labels))
    told = say("The line is the 95% interval. Hollow: fewer than 20, so counts and no percent.")
    st.caption(told)


def _points(drawn: Drawn, labels: list[str], rate: str, low: str, high: str) -> list[go.Scatter]:
    """The points with their lines, and what is written to the right of them."""
    share, top = drawn.numbers(rate), drawn.numbers(high)
    is_small = drawn.rows["is_small_base"].to_numpy(bool)
    symbol, written = numpy.where(is_small, "circle-open", "circle"), _with_base(drawn, rate)
    spread = {"array": top - share, "arrayminus": share - drawn.numbers(low)}
    points = go.Scatter(
        x=share,
        y=labels,
        mode="markers",
        marker={"color": ACCENT, "size": 11, "symbol": symbol},
        error_x=spread | {"thickness": 1.5, "color": DARK},
        customdata=written,
        hovertemplate="%{y}: %{customdata}<extra></extra>",
    )
    beside = {"mode": "text", "textposition": "middle right", "textfont": drawing.TEXT}
    return [points, go.Scatter(x=top + 0.01, y=labels, text=written, hoverinfo="skip", **beside)]


def _with_base(drawn: Drawn, rate: str) -> list[str]:
    counted = zip(drawn.words("to_work_count"), drawn.words("exits_count"), strict=True)
    parts = [say("{part} of {whole}", part=part, whole=whole) for part, whole in counted]
    told = zip(drawn.words(rate), parts, drawn.rows["is_small_base"], strict=True)
    return [part if small else f"{share} ({part})" for share, part, small in told]
