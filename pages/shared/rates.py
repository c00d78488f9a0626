"""Rates drawn: tiles and lines by month, points with their interval.

Each draws one answer from the columns it is given, and says the same in its alt text.
"""

import numpy
import plotly.graph_objects as go
import streamlit as st

from pages.shared import clicks, drawing, formats, marks, spot
from pages.shared.choice import Choice
from pages.shared.drawing import ACCENT, DARK, FEW, GREY, Drawn, wrapped
from pages.shared.words import count, say

NARROW = 14
DAY_MS = 86_400_000


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
    drawing.show(traces, layout, drawn.described(rate, drawn.words(across)))
    if measure:
        marks.list_comments(measure, chosen)


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
    wrapped_labels = wrapped(labels, NARROW)
    tiles = _tiles(drawn, wrapped_labels, across, rate, chosen)
    codes = [
        {"group": group, "month": spot.month_code(month)}
        for group, month in zip(drawn.rows[of], drawn.rows[across], strict=True)
    ]
    clicked = clicks.on_tiles(name, codes)
    pressed = _pressed(drawn, wrapped_labels, across, tiles.customdata)
    drawing.show([tiles, pressed], layout, drawn.described(rate, labels), clicked)
    floors = [formats.rate(level, 0) for level in marks.floors("utilization_rate", chosen).values()]
    told = say(
        "The stronger the colour, the fuller. No tile: the group was closed or had no places."
    )
    if floors:
        told += " " + say(
            "▾: below the floor of {floor}.", floor=formats.listed([*dict.fromkeys(floors)])
        )
    st.caption(told)


def _in_tiles(drawn: Drawn, across: str, rate: str, chosen: Choice) -> list[str]:
    """Whole percents without the sign, and a mark where the floor is not reached."""
    floors = marks.floors("utilization_rate", chosen)
    told = zip(drawn.rows[across], drawn.numbers(rate), strict=True)
    return [
        formats.number(100 * share) + ("▾" if share < floors.get(when.year, 0) else "")
        for when, share in told
    ]


def _tiles(drawn: Drawn, labels: list[str], across: str, rate: str, chosen: Choice) -> go.Heatmap:
    hover = zip(drawn.words(across), drawn.words(rate), strict=True)
    has_room = drawn.rows[across].nunique() <= FEW
    return go.Heatmap(
        x=drawn.rows[across].to_numpy(),
        y=labels,
        z=drawn.numbers(rate),
        zmin=0.5 if numpy.nanmax(drawn.numbers(rate), initial=0) > 0.5 else 0,
        zmax=1.05,
        xgap=2 if has_room else 0,
        ygap=2,
        text=_in_tiles(drawn, across, rate, chosen),
        texttemplate="%{text}" if has_room else None,
        textfont=drawing.TEXT | {"size": 11},
        customdata=[f"{month}: {share}" for month, share in hover],
        hovertemplate="%{y}, %{customdata}<extra></extra>",
        hoverongaps=False,
        showscale=False,
    )


def heat_of_days(name: str, chosen: Choice, of: str, across: str, rate: str) -> None:
    """A tile for each group and day of a month, darker the fuller; over capacity has its mark."""
    drawn = Drawn(name, chosen)
    labels = drawn.labels(of)
    tiles = _tiles(drawn, wrapped(labels, NARROW), across, rate, chosen)
    tiles.texttemplate, tiles.xgap = "%{text}", 1
    tiles.text = ["!" if is_over else "" for is_over in drawn.rows["is_over"]]
    across_it = {"type": "date", "tickformat": "%d", "dtick": 7 * DAY_MS, "showgrid": False}
    layout = {
        "height": 100 + 38 * len(set(labels)),
        "xaxis": across_it | {"title": drawing.titled(drawn.heading(across))},
        "yaxis": drawing.LISTED,
    }
    drawing.show([tiles], layout, drawn.described(rate, labels))
    st.caption(say("The stronger the colour, the fuller. ! marks a day over capacity."))


def _pressed(drawn: Drawn, labels: list[str], across: str, told) -> go.Scatter:
    """Marks nobody sees over the tiles: tiles themselves take no click."""
    return go.Scatter(
        x=drawn.rows[across].to_numpy(),
        y=labels,
        mode="markers",
        marker={"symbol": "square", "size": 26, "opacity": 0, "color": ACCENT},
        customdata=told,
        hovertemplate="%{y}, %{customdata}<extra></extra>",
        showlegend=False,
    )


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
    written = _with_base(drawn, rate, counted, is_small)
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


def _with_base(drawn: Drawn, rate: str, counted: tuple[str, str], is_small) -> list[str]:
    """62 of 225 after each share; alone where the base is small; what is too early says so."""
    hits, base = (drawn.words(column) for column in counted)
    parts = [say("{part} of {whole}", part=p, whole=w) for p, w in zip(hits, base, strict=True)]
    told = zip(drawn.words(rate), parts, is_small, drawn.flags("is_young"), strict=True)
    return [_written(share, part, small, young) for share, part, small, young in told]


def _and_early(told: str, number: int, base: float) -> str:
    """25 of 87, 119 too early to say; that alone where it is too early of all."""
    if not number:
        return told
    early = count("{number} too early to say", "{number} too early to say", number)
    return f"{told},<br>{early}" if base else early


def _written(share: str, part: str, is_small: bool, is_young: bool) -> str:
    told = part if is_small else f"{share} ({part})"
    return say("{told},<br>too early to say", told=told) if is_young else told
