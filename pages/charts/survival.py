"""How long it takes: curves that begin on the first day, with the band of their uncertainty."""

import numpy
import plotly.graph_objects as go
import streamlit as st

from pages.answers.answer import Answer
from pages.answers.choice import Choice
from pages.charts import base as charts_base
from pages.charts.base import ACCENT, DARK, LEGEND
from pages.i18n.translate import count, say

BAND = "rgba(128, 128, 128, 0.25)"
STEP = {"shape": "hv", "width": 2}
MONTH_DAYS = 365.25 / 12
MONTHS = (1, 3, 6, 12, 18, 24, 36, 48, 60)


def curve(name: str, chosen: Choice, rate: str, low: str, high: str, first: str = "") -> None:
    """A share from day to day, with its 95 % interval as a band, and what it was after months.

    first: the share to look at first, when it is another; the estimate is then dashed. Drawn no
    longer than 20 stays lasted.
    """
    drawn = Answer(name, chosen)
    base = drawn.words("at_risk_count")[0]
    drawn.rows = drawn.rows[~drawn.flags("is_small_base")]
    if drawn.rows.empty:
        st.caption(say("Fewer than 20 stays started: too few for a curve."))
        return
    days = drawn.numbers("days")
    dash = {"color": DARK, "dash": "dash"} if first else {"color": ACCENT}
    lines = [
        _edge(days, drawn.numbers(high), {}),
        _edge(days, drawn.numbers(low), {"fill": "tonexty", "fillcolor": BAND}),
        _line(drawn, days, rate, dash),
    ]
    if first:
        lines.append(_line(drawn, days, first, {"color": ACCENT}))
    told = _described(drawn, first or rate, days)
    st.markdown(say("{base} stays started. {told}", base=base, told=told))
    last = min(float(days.max(initial=30)), MONTHS[-1] * MONTH_DAYS)
    layout = {
        "height": 340,
        "legend": LEGEND,
        "showlegend": True,
        "xaxis": {"title": charts_base.titled(say("Months since the start"))} | _months(last),
        "yaxis": {"range": [0, 1.02]} | charts_base.percent_axis(),
    }
    charts_base.show(lines, layout, told)


def _edge(days: numpy.ndarray, shares: numpy.ndarray, look: dict) -> go.Scatter:
    line = {"shape": "hv", "width": 0}
    return go.Scatter(
        x=days, y=shares, mode="lines", line=line, hoverinfo="skip", showlegend=False, **look
    )


def _line(drawn: Answer, days: numpy.ndarray, rate: str, look: dict) -> go.Scatter:
    return go.Scatter(
        x=days,
        y=drawn.numbers(rate),
        mode="lines",
        name=drawn.heading(rate),
        line=STEP | look,
        customdata=drawn.words(rate),
        hovertemplate=say("{day} days: {share}", day="%{x}", share="%{customdata}")
        + "<extra></extra>",
    )


def _months(last: float) -> dict:
    """A scale of months over days."""
    shown = [0, *(months for months in MONTHS if months * MONTH_DAYS <= last)]
    return {
        "range": [0, last],
        "tickvals": [months * MONTH_DAYS for months in shown],
        "ticktext": [str(months) for months in shown],
    }


def _described(drawn: Answer, rate: str, days: numpy.ndarray) -> str:
    """The share after some months, in words."""
    written = drawn.words(rate)
    reached = [months for months in MONTHS if months * MONTH_DAYS <= days.max(initial=0)]
    at = numpy.searchsorted(days, [months * MONTH_DAYS for months in reached], side="right") - 1
    told = [
        count("{number} month {share}", "{number} months {share}", months, share=written[place])
        for months, place in zip(reached, at, strict=True)
    ]
    return f"{drawn.heading(rate)}: {', '.join(told)}."
