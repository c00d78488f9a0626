"""How full each group was, as tiles by month, year or day, with numbers and a colour key."""

from datetime import timedelta

import numpy
import pandas
import plotly.graph_objects as go

from pages.answers.answer import Answer
from pages.app import url
from pages.charts import annotations, base, clicks
from pages.charts.base import ACCENT, chart, wrap_labels
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


@chart
def by_month(answer: Answer, x: str, y: str, across: str) -> None:
    """A tile for each group x and month, darker the higher y; no tile where it was closed."""
    _show_tiles(answer, (x, across, y), _months_axis(answer.rows[across]), "month")


@chart
def by_year(answer: Answer, x: str, y: str, across: str) -> None:
    """The same for each group and year, so that numbers fit over many years."""
    years = answer.with_rows(answer.rows.drop_duplicates(across).sort_values(across))
    in_order = {"categoryorder": "array", "categoryarray": _positions(years, across)}
    _show_tiles(answer, (x, across, y), {"type": "category"} | in_order, "year")


@chart
def by_day(answer: Answer, x: str, y: str, across: str) -> None:
    """A tile for each group and day of a month; a day over capacity has its mark."""
    labels = answer.labels(x)
    marks = ["!" if is_over else "" for is_over in answer.rows["is_over"]]
    days = answer.rows[across].to_numpy()
    tiles = _tiles(answer, wrap_labels(labels, NARROW), days, (across, y), marks)
    tiles.xgap = 1
    axis = {"type": "date", "tickformat": "%d", "dtick": 7 * DAY_MS, "showgrid": False}
    title = {"title": base.axis_title(answer.heading(across)) | {"standoff": 14}}
    base.show([tiles], _layout(labels, axis | title), _describe(answer, labels, across, y))
    base.note(say("The stronger the colour, the fuller. ! marks a day over capacity."))


def _show_tiles(answer: Answer, columns: tuple[str, str, str], axis: dict, period: str) -> None:
    """Tiles with whole percents without the sign, so that twelve fit on a telephone.

    columns: group, period and rate; period: month or year, what a click points at.
    """
    group, across, rate = columns
    labels, positions = answer.labels(group), _positions(answer, across)
    rows = wrap_labels(labels, NARROW)
    floors = annotations.list_levels(answer, rate).get("floor")
    texts = _tile_texts(answer, rate, floors)
    tiles = _tiles(answer, rows, positions, (across, rate), texts)
    click_marks = _click_marks(rows, positions, tiles.customdata)
    click_options = clicks.on_tiles(answer.name, _codes(answer, group, across, period))
    layout = _layout(labels, {"showgrid": False} | axis)
    alt = _describe(answer, labels, across, rate)
    base.show([tiles, click_marks], layout, alt, click_options)
    base.note(_describe_tiles(floors))


def _months_axis(values: pandas.Series) -> dict:
    """Every month by its first three letters, with nothing before the first and after the last."""
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


def _layout(labels: list[str], axis: dict) -> dict:
    """Room for each row, and for the colour key above them."""
    margin = base.MARGIN | {"t": 48}
    height = 140 + 38 * len(set(labels))
    return {"height": height, "xaxis": axis, "yaxis": base.CATEGORIES, "margin": margin}


def _positions(answer: Answer, across: str) -> numpy.ndarray:
    """Months as dates; years by their label, a partial year on two lines."""
    if across == "year":
        return numpy.array(wrap_labels(answer.labels(across), 8))
    return answer.rows[across].to_numpy()


def _codes(answer: Answer, group: str, across: str, period: str) -> list[dict[str, str]]:
    """What each tile stands for: its group, with its month or year."""
    write = url.month_code if period == "month" else str
    rows = zip(answer.rows[group], answer.rows[across], strict=True)
    return [{"group": code, period: write(when)} for code, when in rows]


def _tile_texts(answer: Answer, rate: str, floors: numpy.ndarray | None) -> list[str]:
    """Whole percents without the sign, and a mark where the floor is not reached."""
    shares = answer.numbers(rate)
    is_below = shares < (floors if floors is not None else -numpy.inf)
    return [
        formats.number(100 * share) + ("▾" if below else "")
        for share, below in zip(shares, is_below, strict=True)
    ]


def _describe_tiles(floors: numpy.ndarray | None) -> str:
    text = say(
        "The stronger the colour, the fuller. No tile: the group was closed or had no places."
    )
    if floors is None:
        return text
    known = numpy.unique(floors[~numpy.isnan(floors)])
    levels = formats.join_list(annotations.write_rates(known))
    below = say("▾: below the floor of {floor}.", floor=levels)
    return f"{text} {below}"


def _tiles(
    answer: Answer,
    labels: list[str],
    positions: numpy.ndarray,
    columns: tuple[str, str],
    texts: list[str],
) -> go.Heatmap:
    """positions: where the tiles stand across; columns: the period and the rate."""
    across, rate = columns
    shares = answer.numbers(rate)
    rows = zip(answer.texts(across), answer.texts(rate), strict=True)
    least = LEAST if numpy.nanmax(shares, initial=0) > LEAST else 0
    return go.Heatmap(
        x=positions,
        y=labels,
        z=shares,
        zmin=least,
        zmax=MOST,
        xgap=2,
        ygap=2,
        text=texts,
        texttemplate="%{text}",
        textfont=base.TEXT | {"size": 11},
        customdata=[f"{when}: {share}" for when, share in rows],
        hovertemplate="%{y}, %{customdata}<extra></extra>",
        hoverongaps=False,
        colorbar=KEY | _ticks(least) | {"title": _unit(answer.heading(rate))},
    )


def _describe(answer: Answer, labels: list[str], across: str, rate: str) -> str:
    """The lowest and the highest tile, for those who do not see them."""
    shares = answer.numbers(rate)
    if numpy.isnan(shares).all():
        return f"{answer.heading(rate)}: {formats.DASH}"
    names = [
        f"{label}, {when} {share}"
        for label, when, share in zip(labels, answer.texts(across), answer.texts(rate), strict=True)
    ]
    return say(
        "{heading}: lowest {lowest}, highest {highest}.",
        heading=answer.heading(rate),
        lowest=names[numpy.nanargmin(shares)],
        highest=names[numpy.nanargmax(shares)],
    )


def _unit(heading: str) -> dict:
    return {"text": say("{heading} (%)", heading=heading), "font": base.TEXT, "side": "top"}


def _ticks(least: float) -> dict:
    """The ends of the colour key and its middle, in whole percents."""
    levels = [least, (least + 1) / 2, 1]
    return {"tickvals": levels, "ticktext": [formats.rate(level, 0) for level in levels]}


def _click_marks(labels: list[str], positions: numpy.ndarray, texts: list[str]) -> go.Scatter:
    """Invisible marks over the tiles: tiles themselves take no click."""
    return go.Scatter(
        x=positions,
        y=labels,
        mode="markers",
        marker={"symbol": "square", "size": 26, "opacity": 0, "color": ACCENT},
        customdata=texts,
        hovertemplate="%{y}, %{customdata}<extra></extra>",
        showlegend=False,
    )
