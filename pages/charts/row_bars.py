"""Bars that lie below their names, a row each, with the floors and the ambitions of the rows."""

import numpy
import plotly.graph_objects as go

from pages.answers.answer import Answer
from pages.answers.choice import NONE
from pages.charts import annotations, base, clicks, rows
from pages.charts.base import ACCENT, GREY


def show(
    answer: Answer,
    x: str,
    y: str,
    apart: tuple = (),
    fraction: tuple[str, str] | None = None,
    unit: str = "",
    asked: tuple = (),
) -> None:
    """A bar for each row of x, as long as y; the arguments are those of bars.single."""
    answer = rows.arrange(answer, x, y)
    labels, is_below = answer.labels(x), rows.flag_below(answer, y)
    texts = base.rates_with_counts(answer, y, fraction) if fraction else answer.texts(y)
    drawn = rows.make(labels, rows.add_words(texts, is_below))
    marker = _find_looks(answer, x, is_below, apart, asked)
    bar = _lying_bar(answer, labels, y, drawn, marker)
    ticks = annotations.target_ticks(answer, drawn.marks, y, labels)
    reached = numpy.array([bar.x, *(tick.x for tick in ticks)], "float64")
    low, longest = base.ends(reached.ravel())
    end = drawn.find_end(longest)
    beside = numpy.nanmax(numpy.nan_to_num(reached), axis=0)
    beside = numpy.full(len(labels), longest) if fraction else beside
    texts_beside = rows.draw_texts(drawn, beside + 0.03 * end)
    layout = rows.make_layout(drawn, (1.1 * low, end), unit, bool(ticks))
    traces = [bar, *ticks, rows.draw_names(drawn, 1.1 * low), texts_beside]
    base.show(traces, layout, answer.describe(y, labels), clicks.on_rows(answer, x, y))


def _find_looks(
    answer: Answer, x: str, is_below: numpy.ndarray, apart: tuple, asked: tuple
) -> dict:
    """The accent for what is asked about, another colour below a floor, grey for the rest."""
    codes = answer.rows[x]
    is_apart = codes.isin((*apart, NONE)).to_numpy()
    is_grey = is_apart | (~codes.isin(asked).to_numpy() if asked else False)
    colour = numpy.where(is_below, base.WORSE, numpy.where(is_grey, GREY, ACCENT))
    return {"color": colour, "pattern": {"shape": numpy.where(is_apart, "/", "")}}


def _lying_bar(answer: Answer, labels: list[str], y: str, drawn: rows.Rows, marker: dict) -> go.Bar:
    return go.Bar(
        x=answer.numbers(y),
        y=drawn.marks,
        width=rows.BAR,
        orientation="h",
        marker=marker,
        hovertext=labels,
        customdata=answer.texts(y),
        hovertemplate="%{hovertext}: %{customdata}<extra></extra>",
        name=answer.heading(y),
        showlegend=False,
    )
