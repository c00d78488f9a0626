"""How full each group was, as tiles: by month, by year and day by day; numbers and a colour key."""

from datetime import timedelta

import numpy
import pandas
import plotly.graph_objects as go
import streamlit as st

from pages.answers import targets
from pages.answers.answer import Answer
from pages.answers.choice import Choice
from pages.app import url
from pages.charts import base, clicks
from pages.charts.base import ACCENT, wrapped
from pages.i18n import formats
from pages.i18n.translate import say

NARROW = 14
DAY_MS = 86_400_000
LEAST, MOST = 0.5, 1.05  # the shares between which the colour grows
KEY = {
    "orientation": "h",
    "x": 0,
    "xanchor": "left",
    "y": 1.02,
    "yanchor": "bottom",
    "len": 0.6,
    "thickness": 10,
    "outlinewidth": 0,
    "tickfont": base.TEXT | {"size": 11},
}


def by_month(name: str, chosen: Choice, of: str, across: str, rate: str) -> None:
    """A tile for each group and month of a year, darker the fuller; none where it was closed."""
    _heat(name, chosen, (of, across, rate), _months(Answer(name, chosen).rows[across]), "month")


def by_year(name: str, chosen: Choice, of: str, across: str, rate: str) -> None:
    """The same for each group and year, which have room for their numbers over many years."""
    drawn = Answer(name, chosen)
    drawn.rows = drawn.rows.drop_duplicates(across).sort_values(across)
    in_order = {"categoryorder": "array", "categoryarray": _places(drawn, across)}
    _heat(name, chosen, (of, across, rate), {"type": "category"} | in_order, "year")


def by_day(name: str, chosen: Choice, of: str, across: str, rate: str) -> None:
    """A tile for each group and day of a month; over capacity has its mark."""
    drawn = Answer(name, chosen)
    labels = drawn.labels(of)
    marked = ["!" if is_over else "" for is_over in drawn.rows["is_over"]]
    days = drawn.rows[across].to_numpy()
    tiles = _tiles(drawn, wrapped(labels, NARROW), (days, across, rate), marked)
    tiles.xgap = 1
    across_it = {"type": "date", "tickformat": "%d", "dtick": 7 * DAY_MS, "showgrid": False}
    title = {"title": base.titled(drawn.heading(across)) | {"standoff": 14}}
    base.show([tiles], _layout(labels, across_it | title), drawn.described(rate, labels))
    st.caption(say("The stronger the colour, the fuller. ! marks a day over capacity."))


def _heat(name: str, chosen: Choice, drawn_of: tuple, axis: dict, points_at: str) -> None:
    """The tiles with whole percents without the sign, so that twelve fit on a telephone."""
    of, across, rate = drawn_of
    drawn = Answer(name, chosen)
    labels = drawn.labels(of)
    at = _places(drawn, across)
    floors = targets.floors("utilization_rate", chosen)
    wrapped_labels = wrapped(labels, NARROW)
    tiles = _tiles(
        drawn, wrapped_labels, (at, across, rate), _in_tiles(drawn, across, rate, floors)
    )
    layout = _layout(labels, {"showgrid": False} | axis)
    pressed = _pressed(wrapped_labels, at, tiles.customdata)
    clicked = clicks.on_tiles(name, _codes(drawn, of, across, points_at))
    base.show([tiles, pressed], layout, drawn.described(rate, labels), clicked)
    st.caption(_how_to_read(floors))


def _months(values: pandas.Series) -> dict:
    """Every month by its three first letters, level, with nothing beside the first and last."""
    months = sorted(set(values))
    half = timedelta(days=15)
    return {
        "type": "date",
        "tickvals": months,
        "ticktext": [formats.month_name(month.month)[:3] for month in months],
        "tickangle": 0,
        "tickfont": base.TEXT | {"size": 10},
        "range": [months[0] - half, months[-1] + half],
    }


def _layout(labels: list[str], across_it: dict) -> dict:
    """Room for each row, and for the colour key above them."""
    margin = base.MARGIN | {"t": 48}
    height = 140 + 38 * len(set(labels))
    return {"height": height, "xaxis": across_it, "yaxis": base.LISTED, "margin": margin}


def _places(drawn: Answer, across: str) -> numpy.ndarray:
    """Months as dates; years as they are called, a partial one on two lines."""
    if across == "year":
        return numpy.array(wrapped(drawn.labels(across), 8))
    return drawn.rows[across].to_numpy()


def _codes(drawn: Answer, of: str, across: str, points_at: str) -> list[dict[str, str]]:
    """What each tile stands for: its group, with its month or year."""
    code = url.month_code if points_at == "month" else str
    told = zip(drawn.rows[of], drawn.rows[across], strict=True)
    return [{"group": group, points_at: code(when)} for group, when in told]


def _in_tiles(drawn: Answer, across: str, rate: str, floors: dict[int, float]) -> list[str]:
    """Whole percents without the sign, and a mark where the floor is not reached."""
    told = zip(drawn.rows[across], drawn.numbers(rate), strict=True)
    return [
        formats.number(100 * share) + ("▾" if share < floors.get(_year(when), 0) else "")
        for when, share in told
    ]


def _year(when: object) -> int:
    return int(getattr(when, "year", when))


def _how_to_read(floors: dict[int, float]) -> str:
    told = say(
        "The stronger the colour, the fuller. No tile: the group was closed or had no places."
    )
    if not floors:
        return told
    levels = [formats.rate(level, 0) for level in floors.values()]
    below = say("▾: below the floor of {floor}.", floor=formats.listed([*dict.fromkeys(levels)]))
    return f"{told} {below}"


def _tiles(drawn: Answer, labels: list[str], placed: tuple, text: list[str]) -> go.Heatmap:
    """placed: where the tiles stand across, the column of that, and the column of the share."""
    at, across, rate = placed
    shares = drawn.numbers(rate)
    told = zip(drawn.words(across), drawn.words(rate), strict=True)
    least = LEAST if numpy.nanmax(shares, initial=0) > LEAST else 0
    return go.Heatmap(
        x=at,
        y=labels,
        z=shares,
        zmin=least,
        zmax=MOST,
        xgap=2,
        ygap=2,
        text=text,
        texttemplate="%{text}",
        textfont=base.TEXT | {"size": 11},
        customdata=[f"{when}: {share}" for when, share in told],
        hovertemplate="%{y}, %{customdata}<extra></extra>",
        hoverongaps=False,
        colorbar=KEY | _ticks(least) | {"title": _unit(drawn.heading(rate))},
    )


def _unit(heading: str) -> dict:
    return {"text": say("{heading} (%)", heading=heading), "font": base.TEXT, "side": "top"}


def _ticks(least: float) -> dict:
    """The key's ends and its middle, in whole percents."""
    levels = [least, (least + 1) / 2, 1]
    return {"tickvals": levels, "ticktext": [formats.rate(level, 0) for level in levels]}


def _pressed(labels: list[str], at: numpy.ndarray, told) -> go.Scatter:
    """Marks nobody sees over the tiles: tiles themselves take no click."""
    return go.Scatter(
        x=at,
        y=labels,
        mode="markers",
        marker={"symbol": "square", "size": 26, "opacity": 0, "color": ACCENT},
        customdata=told,
        hovertemplate="%{y}, %{customdata}<extra></extra>",
        showlegend=False,
    )
