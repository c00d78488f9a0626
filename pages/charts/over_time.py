"""Columns over time: a bar or a point for each year, quarter or month, with its value above it.

Time runs from left to right. A year that is not over is hatched or grey and says how far it goes.
"""

from textwrap import wrap

import numpy
import plotly.graph_objects as go

from pages.answers import periods
from pages.answers.answer import Answer
from pages.charts import annotations, base, clicks
from pages.charts.base import ACCENT, DARK, GREY, TEXT
from pages.i18n import formats
from pages.i18n.translate import say

TIME = ("year", "month", "quarter_on")
MOST_COUNTED = 8  # with more columns there is room for the value alone
HEIGHT = 256
LABEL_WIDTH = 11
SMALL_TEXT = TEXT | {"size": 11}
STEPS = (0.1, 0.2, 0.25, 0.5, 1)  # where the scale of a share may end


def show_bars(answer: Answer, x: str, y: str, unit: str = "", asked: tuple = ()) -> None:
    """A bar for each row of x, as high as y.

    asked: the years that the reader chose, in the accent; none: all.
    """
    names, values = name_columns(answer, x), answer.numbers(y)
    bars = _draw_bars(answer, x, y, names, asked)
    steps = annotations.level_steps(answer, y, names)
    end = base.ends(values, *(numpy.array(step.y) for step in steps))[1]
    upward = {"range": [0, 1.15 * max(end, 1e-9)], "showticklabels": False, "showgrid": False}
    layout = make_layout(len(steps) > 0, upward | {"title": base.axis_title(unit)})
    alt = answer.describe(y, answer.labels(x))
    base.show([bars, *steps], layout, alt, clicks.on_rows(answer, x, y))


def _draw_bars(answer: Answer, x: str, y: str, names: list[str], asked: tuple) -> go.Bar:
    shapes = numpy.where(flag_unfinished(answer, x), "/", "")
    return go.Bar(
        x=names,
        y=answer.numbers(y),
        text=answer.texts(y),
        textposition="outside",
        textfont=TEXT,
        textangle=0,
        constraintext="none",
        cliponaxis=False,
        width=0.62,
        hovertext=answer.labels(x),
        customdata=answer.texts(y),
        hovertemplate="%{hovertext}: %{customdata}<extra></extra>",
        marker={"color": _find_colours(answer, x, asked), "pattern": {"shape": shapes}},
        showlegend=False,
    )


def show_points(
    answer: Answer,
    x: str,
    rates: tuple[str, str, str],
    fraction: tuple[str, str],
    small: str = "is_small_base",
    early: str = "",
    asked: tuple = (),
) -> None:
    """A point for each row with its interval; its numerator and denominator stand below it.

    rates: the share and the ends of its interval; small: the column that marks a base under 20,
    where the point is hollow and has no percent; early: the column that counts those for whom it
    is too early to say.
    """
    names, share = name_columns(answer, x, fraction, early), answer.numbers(rates[0])
    is_drawn = answer.numbers(fraction[1]) >= base.LEAST_BASE
    ends = numpy.where(is_drawn, answer.numbers(rates[2]), share)
    hover = base.rates_with_counts(answer, rates[0], fraction, small)
    points = go.Scatter(
        x=names,
        y=share,
        mode="markers",
        marker=_find_marks(answer, x, small, asked),
        cliponaxis=False,
        error_y={
            "array": ends - share,
            "arrayminus": numpy.where(is_drawn, share - answer.numbers(rates[1]), 0),
            "thickness": 1.5,
            "width": 3,
            "color": DARK,
        },
        hovertext=answer.labels(x),
        customdata=[text.replace("<br>", ", ") for text in hover],
        hovertemplate="%{hovertext}: %{customdata}<extra></extra>",
        showlegend=False,
    )
    steps = annotations.level_steps(answer, rates[0], names)
    top = find_top(numpy.nanmax([*ends, *(height for step in steps for height in step.y), 0.1]))
    texts = _write_shares(answer, rates[0], answer.flags(small))
    upward = {"range": [0, 1.12 * top], "showgrid": False} | base.percent_axis(top)
    layout = make_layout(len(steps) > 0, upward)
    alt = answer.describe(rates[0], answer.labels(x))
    traces = [points, *steps, _write_above(names, ends + 0.02 * top, texts)]
    base.show(traces, layout, alt, clicks.on_rows(answer, x, rates[0]))


def _find_marks(answer: Answer, x: str, small: str, asked: tuple) -> dict:
    """The accent for what is asked about; grey where it is too early, hollow for a few."""
    is_grey = answer.flags("is_young") | flag_unfinished(answer, x)
    return {
        "color": numpy.where(is_grey, GREY, _find_colours(answer, x, asked)),
        "size": 11,
        "symbol": numpy.where(answer.flags(small), "circle-open", "circle"),
    }


def name_columns(
    answer: Answer, x: str, fraction: tuple[str, str] | None = None, early: str = ""
) -> list[str]:
    """The names below the columns: the period and, where there is room, 56 of 220."""
    labels = answer.labels(x)
    if x == "month" and answer.rows[x].nunique() <= 12:
        labels = [formats.month_name(month.month)[:3] for month in answer.rows[x]]
    whole = labels
    labels = base.wrap_labels([_shorten(label) for label in labels], LABEL_WIDTH)
    if fraction is None or len(labels) > MOST_COUNTED:
        return labels
    counts = base.write_counts(answer, fraction)
    rows = zip(whole, labels, counts, _flag_early(answer, fraction, early), strict=True)
    too_early = "<br>".join(wrap(say("too early to say"), LABEL_WIDTH))
    return [
        f"{name.partition(' (')[0]}<br>{too_early}" if is_early else f"{label}<br>{text}"
        for name, label, text, is_early in rows
    ]


def _shorten(label: str) -> str:
    """2017 to Oct: a year under way without the brackets, which would take a line more."""
    return label.replace(" (", " ").removesuffix(")")


def _flag_early(answer: Answer, fraction: tuple[str, str], early: str) -> numpy.ndarray:
    """Whether it is too early to say for all of a row."""
    return (answer.numbers(fraction[1]) == 0) & (answer.numbers(early) > 0 if early else False)


def flag_unfinished(answer: Answer, x: str) -> numpy.ndarray:
    """Whether each row is a year that the exports do not reach the end of."""
    if x != "year":
        return numpy.zeros(len(answer.rows), bool)
    return numpy.array(
        [periods.is_partial_year(int(year), answer.chosen) for year in answer.rows[x]], bool
    )


def find_top(highest: float) -> float:
    """The end of the scale of a share: 10, 20, 25, 50 or 100 percent."""
    return next((step for step in STEPS if highest <= step), 1.0)


def make_layout(has_legend: bool, upward: dict) -> dict:
    """The layout of columns: the names below them, never aslant."""
    return {
        "height": HEIGHT,
        "margin": {"l": 2, "r": 8, "t": 30 if has_legend else 18, "b": 8},
        "showlegend": has_legend,
        "legend": base.LEGEND | {"font": {"size": 12}},
        "xaxis": {"type": "category", "tickangle": 0, "tickfont": SMALL_TEXT, "showgrid": False},
        "yaxis": {"automargin": True} | upward,
    }


def _find_colours(answer: Answer, x: str, asked: tuple) -> numpy.ndarray:
    """The accent for what is asked about, grey for the rest."""
    is_asked = answer.rows[x].isin(asked).to_numpy() if asked else True
    return numpy.where(is_asked, ACCENT, numpy.full(len(answer.rows), GREY))


def _write_shares(answer: Answer, rate: str, is_small: numpy.ndarray) -> list[str]:
    """25,5 %, or 26 % where the columns are many; a small base has no percent."""
    digits = 1 if len(answer.rows) <= MOST_COUNTED else 0
    values = zip(answer.rows[rate], is_small, strict=True)
    return [
        "" if is_few or formats.is_unknown(value) else formats.rate(value, digits)
        for value, is_few in values
    ]


def _write_above(names: list[str], heights: numpy.ndarray, texts: list[str]) -> go.Scatter:
    return go.Scatter(
        x=names,
        y=heights,
        text=texts,
        mode="text",
        textposition="top center",
        textfont=SMALL_TEXT if len(names) > MOST_COUNTED else TEXT,
        hoverinfo="skip",
        showlegend=False,
        cliponaxis=False,
    )
