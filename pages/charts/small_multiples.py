"""Small multiples: a line over months for each part or count, each on a scale of its own."""

import math
from collections.abc import Iterator
from functools import partial
from html import escape
from itertools import count
from typing import NamedTuple

import numpy
import plotly.graph_objects as go

from pages.answers.answer import Answer
from pages.charts import base
from pages.charts.base import ACCENT, GREY, TEXT, chart
from pages.charts.lines import count_months, move_month
from pages.i18n import numbers
from pages.i18n.translate import say

ROW_HEIGHT, GAP = 76, 0.42  # pixels of a line with its name; the part of it that the name takes


STEPS, MOST_GAPS = (1, 2, 5), 3  # of a scale: times a power of ten, and between its levels


class Line(NamedTuple):
    """One line: its name, its rows, the column of its heights, and the rows it is compared with."""

    name: str
    rows: Answer
    column: str
    before: Answer | None = None


@chart
def lines(
    answer: Answer, x: str, *columns: str, part: str = "", before: Answer | None = None
) -> None:
    """A line over the months x for each column, or of one column for each value of part.

    Its newest value stands at its name. A line of which nothing is known is left out. before: the
    answer of the period it is compared with, as a thin grey line.
    """
    if before is not None and before.is_empty:
        before = None
    drawn = (
        _list_parts(answer, part, columns[0], before)
        if part
        else _list_columns(answer, columns, before)
    )
    drawn = [line for line in drawn if line.rows.is_known(line.column)]
    if not drawn:
        base.note(say("Nothing of it is known."))
        return
    layout = {
        "height": 50 + ROW_HEIGHT * max(len(drawn), 2),
        "margin": base.MARGIN,
        "dragmode": False,
        "showlegend": False,
        "xaxis": base.AXIS | base.months_axis(answer.rows[x]) | {"anchor": f"y{len(drawn)}"},
        "annotations": [
            _write_name(line, _find_top(place, drawn), x) for place, line in _rank(drawn)
        ],
    } | _make_axes(drawn)
    earlier = [_draw_before(line, x, place) for place, line in _rank(drawn) if _is_seen(line)]
    traces = [_draw(line, x, place) for place, line in _rank(drawn)]
    base.plot(go.Figure([*earlier, *traces], layout), _describe(drawn))
    if earlier:
        base.note(say("Grey: {period}.", period=before.chosen.year_words))


def _rank(drawn: list[Line]) -> list[tuple[int, Line]]:
    return list(enumerate(drawn, start=1))


def _list_columns(answer: Answer, columns: tuple[str, ...], before: Answer | None) -> list[Line]:
    return [Line(answer.heading(column), answer, column, before) for column in columns]


def _list_parts(answer: Answer, part: str, column: str, before: Answer | None) -> list[Line]:
    """A line for each part, in the order of the answer."""
    names = answer.labels(part)
    return [
        Line(name, _of_part(answer, part, name), column, before and _of_part(before, part, name))
        for name in dict.fromkeys(names)
    ]


def _of_part(answer: Answer, part: str, name: str) -> Answer:
    return answer.with_rows(answer.rows[[other == name for other in answer.labels(part)]])


def _draw_before(line: Line, x: str, place: int) -> go.Scatter:
    """The period it is compared with, moved to the months of this one."""
    shift = count_months(line.before.chosen, line.rows.chosen)
    texts = zip(line.before.texts(x), line.before.texts(line.column), strict=True)
    return go.Scatter(
        x=[move_month(month, shift) for month in line.before.rows[x]],
        y=line.before.numbers(line.column),
        yaxis=_name_axis(place),
        mode="lines",
        line={"color": GREY, "width": 1.25},
        customdata=list(texts),
        hovertemplate="%{customdata[0]}: %{customdata[1]}<extra></extra>",
    )


def _is_seen(line: Line) -> bool:
    """Whether there was anything in the period it is compared with."""
    return line.before is not None and bool(numpy.nansum(line.before.numbers(line.column)))


def _name_axis(place: int) -> str:
    return f"y{place if place > 1 else ''}"


def _draw(line: Line, x: str, place: int) -> go.Scatter:
    texts = zip(line.rows.texts(x), line.rows.texts(line.column), strict=True)
    return go.Scatter(
        x=line.rows.rows[x].to_numpy(),
        y=line.rows.numbers(line.column),
        yaxis=_name_axis(place),
        mode="lines+markers",
        line={"color": ACCENT, "width": 2},
        marker={"size": 4},
        customdata=list(texts),
        hovertemplate="%{customdata[0]}: %{customdata[1]}<extra></extra>",
    )


def _make_axes(drawn: list[Line]) -> dict:
    """The axis of each line, on a scale of its own; the first line stands on top."""
    axes = {}
    for place, line in _rank(drawn):
        top, ticks = _find_top(place, drawn), find_ticks(_list_heights(line))
        axes[f"yaxis{place if place > 1 else ''}"] = base.AXIS | {
            "range": [ticks[0], ticks[-1]],
            "tickvals": ticks,
            "ticktext": [numbers.number(tick) for tick in ticks],
            "domain": [top - (1 - GAP) / len(drawn), top],
        }
    return axes


def _list_heights(line: Line) -> numpy.ndarray:
    answers = [line.rows] + ([line.before] if _is_seen(line) else [])
    return numpy.concatenate([answer.numbers(line.column) for answer in answers])


def find_ticks(heights: numpy.ndarray) -> list[int]:
    """Whole levels, at most four: the lowest below all or 0, the highest above all."""
    known = heights[~numpy.isnan(heights)]
    low, high = (float(known.min()), float(known.max())) if known.size else (0.0, 0.0)
    return next(ticks for ticks in map(partial(_try_step, low, high), _list_steps()) if ticks)


def _list_steps() -> Iterator[int]:
    """1, 2, 5, 10, 20 …: without end."""
    return (size * 10**power for power in count() for size in STEPS)


def _try_step(low: float, high: float, step: int) -> list[int]:
    """The levels with this step; empty where they would be too many."""
    bottom = max(math.ceil(low / step) - 1, 0) * step
    top = (math.floor(high / step) + 1) * step
    return list(range(bottom, top + 1, step)) if top - bottom <= MOST_GAPS * step else []


def _find_top(place: int, drawn: list[Line]) -> float:
    """Where the line ends upwards, as a part of the height of the chart."""
    return (len(drawn) - place + 1 - GAP) / len(drawn)


def _write_name(line: Line, top: float, x: str) -> dict:
    """Kantine: 9,5 (des. 2016): the name of a line with its newest value, above it."""
    values = {
        "value": line.rows.texts(line.column)[-1],
        "month": line.rows.texts(x)[-1].replace(".", ""),
    }
    return {
        "text": say("{name}: {value} ({month})", name=f"<b>{escape(line.name)}</b>", **values),
        "font": TEXT,
        "showarrow": False,
        "xref": "paper",
        "yref": "paper",
        "x": 0,
        "xanchor": "left",
        "y": top,
        "yanchor": "bottom",
    }


def _describe(drawn: list[Line]) -> str:
    """Each line with its first and its newest value, for those who do not see them."""
    texts = [
        say(
            "{name} from {first} to {last}",
            name=line.name,
            first=line.rows.texts(line.column)[0],
            last=line.rows.texts(line.column)[-1],
        )
        for line in drawn
    ]
    return f"{drawn[0].rows.heading(drawn[0].column)}: {'; '.join(texts)}."
