"""Small multiples: a line over months for each part or count, under each other on one scale."""

from html import escape
from typing import NamedTuple

import plotly.graph_objects as go

from pages.answers.answer import Answer
from pages.charts import base
from pages.charts.base import ACCENT, TEXT, chart
from pages.i18n.translate import say

ROW_HEIGHT, GAP = 76, 0.42  # pixels of a line with its name; the part of it that the name takes


class Line(NamedTuple):
    """One line: its name, its rows, and the column of its heights."""

    name: str
    rows: Answer
    column: str


@chart
def lines(answer: Answer, x: str, *columns: str, part: str = "") -> None:
    """A line over the months x for each column, or of one column for each value of part.

    Its newest value stands at its name. A line of which nothing is known is left out.
    """
    drawn = _list_parts(answer, part, columns[0]) if part else _list_columns(answer, columns)
    drawn = [line for line in drawn if line.rows.is_known(line.column)]
    if not drawn:
        base.note(say("Nothing of it is known."))
        return
    heights = [line.rows.numbers(line.column) for line in drawn]
    layout = {
        "height": 50 + ROW_HEIGHT * max(len(drawn), 2),
        "margin": base.MARGIN,
        "dragmode": False,
        "showlegend": False,
        "xaxis": base.AXIS | base.months_axis(answer.rows[x]) | {"anchor": f"y{len(drawn)}"},
        "annotations": [
            _write_name(line, _find_top(place, drawn), x) for place, line in _rank(drawn)
        ],
    } | _make_axes(drawn, 1.1 * max(base.ends(*heights)[1], 1))
    traces = [_draw(line, x, place) for place, line in _rank(drawn)]
    base.plot(go.Figure(traces, layout), _describe(drawn))


def _rank(drawn: list[Line]) -> list[tuple[int, Line]]:
    return list(enumerate(drawn, start=1))


def _list_columns(answer: Answer, columns: tuple[str, ...]) -> list[Line]:
    return [Line(answer.heading(column), answer, column) for column in columns]


def _list_parts(answer: Answer, part: str, column: str) -> list[Line]:
    """A line for each part, in the order of the answer."""
    names = answer.labels(part)
    return [
        Line(name, answer.with_rows(answer.rows[[other == name for other in names]]), column)
        for name in dict.fromkeys(names)
    ]


def _draw(line: Line, x: str, place: int) -> go.Scatter:
    texts = zip(line.rows.texts(x), line.rows.texts(line.column), strict=True)
    return go.Scatter(
        x=line.rows.rows[x].to_numpy(),
        y=line.rows.numbers(line.column),
        yaxis=f"y{place if place > 1 else ''}",
        mode="lines+markers",
        line={"color": ACCENT, "width": 2},
        marker={"size": 4},
        customdata=list(texts),
        hovertemplate="%{customdata[0]}: %{customdata[1]}<extra></extra>",
    )


def _make_axes(drawn: list[Line], top: float) -> dict:
    """The axis of each line, from 0 to the same height for all; the first line stands on top."""
    axis = base.AXIS | {"range": [0, top], "nticks": 3}
    tops = {place: _find_top(place, drawn) for place, _ in _rank(drawn)}
    return {
        f"yaxis{place if place > 1 else ''}": axis
        | {"domain": [height - (1 - GAP) / len(drawn), height]}
        for place, height in tops.items()
    }


def _find_top(place: int, drawn: list[Line]) -> float:
    """Where the line ends upwards, as a part of the height of the chart."""
    return (len(drawn) - place + 1 - GAP) / len(drawn)


def _write_name(line: Line, top: float, x: str) -> dict:
    """Kantine: 9,5 (des. 2016): the name of a line with its newest value, above it."""
    values = {"value": line.rows.texts(line.column)[-1], "month": line.rows.texts(x)[-1]}
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
