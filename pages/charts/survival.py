"""Survival curves: the share from the first day on, with the band of its uncertainty."""

import numpy
import plotly.graph_objects as go

from pages.answers.answer import Answer
from pages.charts import base
from pages.charts.base import ACCENT, DARK, LEGEND, chart
from pages.i18n.translate import count, say

BAND = "rgba(128, 128, 128, 0.25)"
STEP = {"shape": "hv", "width": 2}
MONTH_DAYS = 365.25 / 12
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
    layout = {
        "height": 262,
        "margin": {"l": 2, "r": 8, "t": 26, "b": 4},
        "legend": LEGEND,
        "showlegend": True,
        "xaxis": {"title": base.axis_title(say("Months since the start"))} | _months_axis(last),
        "yaxis": {"range": [0, 1.02]} | base.percent_axis(),
    }
    base.show(_traces(answer, days, (y, low, high), first), layout, text)
    base.note(say("{base} stays started. {text}", base=started, text=text))


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
    months = [0, *(month for month in MONTHS if month * MONTH_DAYS <= last)]
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
