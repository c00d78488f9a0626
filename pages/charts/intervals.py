"""Shares as points with their 95 % interval, one for each row."""

import numpy
import plotly.graph_objects as go

from pages.answers.answer import Answer
from pages.charts import annotations, base, clicks
from pages.charts.base import ACCENT, DARK, GREY, LEGEND, chart, wrap_labels
from pages.i18n.translate import count, say


@chart
def points(
    answer: Answer,
    x: str,
    y: str,
    low: str,
    high: str,
    fraction: tuple[str, str] = ("to_work_count", "exits_count"),
    small: str = "is_small_base",
    early: str = "",
) -> None:
    """A point for each row's rate y with its 95 % interval; in the answer's order, never ranked.

    fraction: numerator and denominator of the rate; small: the column that marks a base under 20,
    where the point is hollow and the text has counts and no percent; early: the column that
    counts those for whom it is too early to say.
    """
    labels, is_small = answer.labels(x), answer.flags(small)
    layout = {
        "height": 90 + _height(labels),
        "showlegend": False,
        "xaxis": {"range": [-0.02, 1.35], "title": base.axis_title(answer.heading(y))}
        | base.percent_axis(),
        "yaxis": base.CATEGORIES | {"showgrid": True} | _rows_axis(labels),
    }
    texts = base.rates_with_counts(answer, y, fraction, small)
    if early:
        rows = zip(texts, answer.rows[early], answer.numbers(fraction[1]), strict=True)
        texts = [_with_too_early(*row) for row in rows]
    ticks = annotations.target_ticks(answer, wrap_labels(labels), y)
    traces = _points(answer, wrap_labels(labels), (y, low, high), texts, is_small)
    if ticks:
        ends = numpy.array([traces[-1].x, *(tick.x for tick in ticks)], "float64")
        beside = {"x": numpy.nanmax(ends, axis=0), "text": base.keep_off_marks(texts)}
        traces[-1].update(beside)
        traces = [*traces, *ticks]
        layout |= {"height": layout["height"] + 40, "legend": LEGEND, "showlegend": True}
    base.show(traces, layout, answer.describe(y, labels), clicks.on_rows(answer, x, y))
    base.note(say("The line is the 95% interval. Hollow: fewer than 20, so counts and no percent."))


def _height(labels: list[str]) -> int:
    """Pixels for a row each, as high as the longest label has lines."""
    lines = max((label.count("<br>") + 1 for label in wrap_labels(labels)), default=1)
    return max(38, 20 * lines) * len(labels)


def _rows_axis(labels: list[str]) -> dict:
    """The first row on top and the same room for each, also for the text of the first and last."""
    return {"autorange": False, "range": [len(set(labels)) - 0.5, -0.5]}


def _points(
    answer: Answer,
    labels: list[str],
    rates: tuple[str, str, str],
    texts: list[str],
    is_small: numpy.ndarray,
) -> list[go.Scatter]:
    """The points with their lines, and the text to the right of them."""
    share, low, high = (answer.numbers(column) for column in rates)
    colour = numpy.where(answer.flags("is_young"), GREY, ACCENT)
    symbol = numpy.where(is_small, "circle-open", "circle")
    spread = {"array": high - share, "arrayminus": share - low}
    points = go.Scatter(
        x=share,
        y=labels,
        mode="markers",
        marker={"color": colour, "size": 11, "symbol": symbol},
        error_x=spread | {"thickness": 1.5, "color": DARK},
        customdata=texts,
        hovertemplate="%{y}: %{customdata}<extra></extra>",
        showlegend=False,
    )
    right = numpy.nan_to_num(high) + 0.01
    return [points, base.texts_beside(right, labels, texts)]


def _with_too_early(text: str, number: int, whole: float) -> str:
    """25 of 87, 119 too early to say; only that where it is too early for all."""
    if not number:
        return text
    early = count("{number} too early to say", "{number} too early to say", number)
    return f"{text},<br>{early}" if whole else early
