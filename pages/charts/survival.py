"""Survival curves: the share from the first day on, with the band of its uncertainty."""

from textwrap import wrap

import numpy
import plotly.graph_objects as go

from pages.answers.answer import Answer
from pages.answers.periods import MONTH_DAYS
from pages.charts import base
from pages.charts.base import ACCENT, DARK, chart
from pages.i18n import formats
from pages.i18n.translate import count, say

BAND = "rgba(128, 128, 128, 0.25)"
STEP = {"shape": "hv", "width": 2}
HEIGHT = 250
STEP_SHARE, ROOM = 0.25, 0.15  # of the scale: a step, what a name in two lines takes
NAME_WIDTH = 46
MONTHS = (1, 3, 6, 12, 18, 24, 36, 48, 60)


@chart
def curve(answer: Answer, x: str, y: str, low: str, high: str, first: str = "") -> None:
    """A share y by days x, with its 95 % interval as a band, and its value after some months.

    first: the share to look at first, when it is another; the estimate is then dashed. The curve
    ends where fewer than 20 stays lasted longer.
    """
    started = answer.texts("at_risk_count")[0]
    answer = answer.with_rows(answer.rows[~answer.flags("is_small_base")])
    if answer.is_empty:
        base.note(say("Fewer than 20 stays started: too few for a curve."))
        return
    days, text = answer.numbers(x), _describe(answer, first or y, x)
    last = min(float(days.max(initial=30)), MONTHS[-1] * MONTH_DAYS)
    top = _find_top(answer.numbers(high)) if first else 1.0
    layout = {
        "height": HEIGHT,
        "margin": {"l": 2, "r": 8, "t": 8, "b": 4},
        "showlegend": False,
        "xaxis": {"title": base.axis_title(say("Months since the start"))} | _months_axis(last),
        "yaxis": {"range": [0, 1.02 * top], "showgrid": False} | _percent_axis(top),
    }
    names = (
        _name_both(answer, (y, high, first), days, top)
        if first
        else [_name(answer, y, last, 0.98, "bottom left")]
    )
    base.show([*_traces(answer, days, (y, low, high), first), *names], layout, text)
    base.note(say("{base} stays started. {text}", base=started, text=text))


def _find_top(high: numpy.ndarray) -> float:
    """The end of the scale: the next quarter that leaves room for a name above the band."""
    return min(1.0, STEP_SHARE * -(-(float(numpy.nanmax(high, initial=0)) + ROOM) // STEP_SHARE))


def _percent_axis(top: float) -> dict:
    levels = [place * STEP_SHARE for place in range(round(top / STEP_SHARE) + 1)]
    return {"tickvals": levels, "ticktext": [formats.rate(level, 0) for level in levels]}


def _name_both(
    answer: Answer, columns: tuple[str, str, str], days: numpy.ndarray, top: float
) -> list[go.Scatter]:
    """The names at their lines: the estimate above its band, the other below its line.

    Where there is no room below, it stands above it.
    """
    estimate, high, first = columns
    last, shares = float(days.max()), answer.numbers(first)
    above = float(numpy.nanmax(answer.numbers(high), initial=0)) + 0.01 * top
    low = float(shares[numpy.searchsorted(days, 0.4 * last, side="right") - 1]) - 0.02 * top
    side = "bottom left" if low > ROOM * top / 2 else "top left"
    place = low if side == "bottom left" else float(shares[-1])
    return [
        _name(answer, estimate, last, above, "top left"),
        _name(answer, first, last, place, side),
    ]


def _name(answer: Answer, column: str, day: float, share: float, side: str) -> go.Scatter:
    """The name of a line; that of a line with a band says what the band is."""
    name = answer.heading(column)
    if not column.startswith("cumulative"):
        name = "<br>".join(wrap(say("{name} (grey: 95% interval)", name=name), NAME_WIDTH))
    return go.Scatter(
        x=[day],
        y=[share],
        text=[name],
        mode="text",
        textposition=side,
        textfont=base.TEXT,
        hoverinfo="skip",
        showlegend=False,
        cliponaxis=False,
    )


def _traces(
    answer: Answer, days: numpy.ndarray, rates: tuple[str, str, str], first: str
) -> list[go.Scatter]:
    """The band, the estimate, and the share to look at first."""
    rate, low, high = rates
    look = {"color": DARK, "dash": "dash"} if first else {"color": ACCENT}
    traces = [
        _edge(days, answer.numbers(high), {}),
        _edge(days, answer.numbers(low), {"fill": "tonexty", "fillcolor": BAND}),
        _line(answer, days, rate, look),
    ]
    return [*traces, _line(answer, days, first, {"color": ACCENT})] if first else traces


def _edge(days: numpy.ndarray, shares: numpy.ndarray, look: dict) -> go.Scatter:
    line = {"shape": "hv", "width": 0}
    return go.Scatter(
        x=days, y=shares, mode="lines", line=line, hoverinfo="skip", showlegend=False, **look
    )


def _line(answer: Answer, days: numpy.ndarray, rate: str, look: dict) -> go.Scatter:
    return go.Scatter(
        x=days,
        y=answer.numbers(rate),
        mode="lines",
        name=answer.heading(rate),
        line=STEP | look,
        customdata=answer.texts(rate),
        hovertemplate=say("{day} days: {share}", day="%{x}", share="%{customdata}")
        + "<extra></extra>",
    )


def _months_axis(last: float) -> dict:
    """A scale of months over days."""
    step = next((step for step in (3, 6) if last <= 8 * step * MONTH_DAYS), 12)
    months = range(0, int(last / MONTH_DAYS) + 1, step)
    return {
        "range": [0, last],
        "tickvals": [month * MONTH_DAYS for month in months],
        "ticktext": [str(month) for month in months],
    }


def _describe(answer: Answer, rate: str, x: str) -> str:
    """The share after some months, in words."""
    texts, days = answer.texts(rate), answer.numbers(x)
    reached = [month for month in MONTHS if month * MONTH_DAYS <= days.max(initial=0)]
    places = numpy.searchsorted(days, [month * MONTH_DAYS for month in reached], side="right") - 1
    values = [
        count("{number} month {share}", "{number} months {share}", month, share=texts[place])
        for month, place in zip(reached, places, strict=True)
    ]
    return f"{answer.heading(rate)}: {', '.join(values)}."
