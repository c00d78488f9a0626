"""Shares as points with their 95 % interval, one for each row; over time from left to right."""

import numpy
import plotly.graph_objects as go

from pages.answers.answer import Answer
from pages.charts import annotations, base, clicks, over_time, rows
from pages.charts.base import ACCENT, DARK, GREY, WORSE, chart
from pages.i18n import formats
from pages.i18n.translate import count, say

STEPS = (0.05, 0.1, 0.2, 0.25)  # between the marks of a scale in percent
LEFT = -0.05  # where the chart begins: half a mark, and half the first text of the scale
NAME_ABOVE = 10  # pixels from a mark to the name above it
FLOOR_SIZE = 12  # so high that the mark of a floor meets no name
SCALE_HEIGHT = 34
Rates = tuple[str, str, str]  # a share and the ends of its interval


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
    asked: tuple = (),
) -> None:
    """A point for each row's rate y with its 95 % interval; over time in columns.

    fraction: numerator and denominator of the rate; small: the column that marks a base under 20,
    where the point is hollow and the text has counts and no percent; early: the column that
    counts those for whom it is too early to say; asked: the codes in the accent, the rest in grey.
    """
    if x in over_time.TIME:
        over_time.show_points(answer, x, (y, low, high), fraction, small, early, asked)
    else:
        _show_rows(rows.arrange(answer, x, y, small), x, (y, low, high), fraction, small, early)
    hollow = say("Hollow: fewer than 20, so counts and no percent.")
    has_hollow = (answer.flags(small) & ~numpy.isnan(answer.numbers(y))).any()
    base.note(" ".join([say("The line is the 95% interval."), *([hollow] if has_hollow else [])]))


def _show_rows(
    answer: Answer, x: str, rates: Rates, fraction: tuple[str, str], small: str, early: str
) -> None:
    y, labels = rates[0], answer.labels(x)
    is_below = rows.flag_below(answer, y, small)
    texts = rows.add_words(base.rates_with_counts(answer, y, fraction, small), is_below)
    if early:
        texts = _add_early(texts, answer, early, fraction[1])
    drawn = rows.make(labels, texts)
    is_drawn = answer.numbers(fraction[1]) >= base.LEAST_BASE
    mark = _draw_points(answer, rates, drawn, _find_looks(answer, is_below, small), is_drawn)
    ticks = annotations.target_ticks(answer, drawn.marks, y, labels)
    for tick in ticks:
        tick.marker.size = min(tick.marker.size, FLOOR_SIZE)
    highest = numpy.where(is_drawn, answer.numbers(rates[2]), mark.x)
    reached = numpy.array([highest, *(tick.x for tick in ticks)], "float64")
    longest = base.ends(reached.ravel())[1]
    end = drawn.find_end(longest)
    texts_beside = rows.draw_texts(drawn, numpy.full(len(labels), longest + 0.03 * end))
    layout = _add_axis(rows.make_layout(drawn, (LEFT * end, end), legend=bool(ticks)), longest)
    names = rows.draw_names(drawn, LEFT * end).update(y=drawn.marks - NAME_ABOVE)
    traces = [mark, *ticks, names, texts_beside]
    base.show(traces, layout, answer.describe(y, labels), clicks.on_rows(answer, x, y))


def _add_axis(layout: dict, longest: float) -> dict:
    """The layout with a scale in percent below the rows, as far as the longest interval."""
    step = next((step for step in STEPS if longest <= 5 * step), STEPS[-1])
    levels = [place * step for place in range(int(longest / step + 1e-9) + 1)]
    scale = {
        "showticklabels": True,
        "tickvals": levels,
        "ticktext": [formats.rate(level, 0) for level in levels],
        "ticks": "outside",
        "zeroline": False,  # it would strike through the names
    }
    margin = layout["margin"] | {"b": SCALE_HEIGHT}
    height = layout["height"] + SCALE_HEIGHT
    return layout | {"xaxis": layout["xaxis"] | scale, "margin": margin, "height": height}


def _find_looks(answer: Answer, is_below: numpy.ndarray, small: str) -> dict:
    """Another colour below a floor, grey where it is too early; hollow for fewer than 20."""
    colour = numpy.where(answer.flags("is_young"), GREY, ACCENT)
    symbol = numpy.where(answer.flags(small), "circle-open", "circle")
    return {"color": numpy.where(is_below, WORSE, colour), "size": 10, "symbol": symbol}


def _draw_points(
    answer: Answer, rates: Rates, drawn: rows.Rows, look: dict, is_drawn: numpy.ndarray
) -> go.Scatter:
    """The points with their intervals; a share of very few has none."""
    share, low, high = (answer.numbers(column) for column in rates)
    spread = {
        "array": numpy.where(is_drawn, high - share, 0),
        "arrayminus": numpy.where(is_drawn, share - low, 0),
    }
    return go.Scatter(
        x=share,
        y=drawn.marks,
        mode="markers",
        marker=look,
        error_x=spread | {"thickness": 1.5, "width": 3, "color": DARK},
        customdata=[text.replace("<br>", ", ") for text in drawn.texts],
        hovertext=[name.replace("<br>", " ") for name in drawn.names],
        hovertemplate="%{hovertext}: %{customdata}<extra></extra>",
        showlegend=False,
    )


def _add_early(texts: list[str], answer: Answer, early: str, whole: str) -> list[str]:
    """25 of 87; 119 too early to say: only that where it is too early for all."""
    numbers = zip(texts, answer.rows[early], answer.numbers(whole), strict=True)
    return [_with_too_early(*row) for row in numbers]


def _with_too_early(text: str, number: int, whole: float) -> str:
    if not number:
        return text
    words = count("{number} too early to say", "{number} too early to say", number)
    return f"{text}; {words}" if whole else words
