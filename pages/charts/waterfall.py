"""Waterfall from the budget to the result, one step for each art group."""

import plotly.graph_objects as go
import streamlit as st

from pages.answers import periods
from pages.answers.answer import Answer
from pages.answers.choice import Choice
from pages.charts import base
from pages.charts.base import ACCENT, DARK
from pages.i18n import formats
from pages.i18n.translate import say

ROOM = 0.05


def bridge(name: str, chosen: Choice) -> None:
    """From the budget on top to the result at the bottom, one step for each art group.

    The axis does not begin at nothing: the steps are small beside the whole. Amounts stand under
    the names, for beside the steps there is no room for them on a telephone.
    """
    drawn = Answer(name, chosen)
    if not drawn.is_known("deviation_nok"):
        st.caption(say("Budget and accounts cannot be compared, so there is no bridge."))
        return
    groups = drawn.labels("art_group")
    first, last = (drawn.numbers(end)[0] for end in ("start_nok", "end_nok"))
    ends = [_budget(chosen), say("Actual")]
    deviations, written = drawn.numbers("deviation_nok"), drawn.words("deviation_nok")
    names = _named(groups, written)
    step = go.Bar(
        y=names,
        x=-deviations,
        base=drawn.numbers("from_nok"),
        orientation="h",
        marker={"color": ACCENT, "pattern": {"shape": ["" if d > 0 else "/" for d in deviations]}},
        cliponaxis=False,
        hovertemplate="%{y}<extra></extra>",
    )
    totals = [formats.kroner(drawn.rows[end].iloc[0]) for end in ("start_nok", "end_nok")]
    totals_named = _named(ends, totals)
    marks = go.Scatter(
        y=totals_named,
        x=[first, last],
        mode="markers",
        marker={"symbol": "line-ns-open", "size": 22, "color": DARK, "line": {"width": 3}},
        hovertemplate="%{y}<extra></extra>",
    )
    order = [totals_named[0], *names, totals_named[1]]
    low, high = _span(drawn)
    layout = {
        "height": 60 + 46 * len(order),
        "showlegend": False,
        "xaxis": {"range": [low, high], "showticklabels": False, "showgrid": False},
        "yaxis": base.LISTED | {"categoryorder": "array", "categoryarray": order},
    }
    alt = (
        f"{ends[0]} {totals[0]}. {drawn.described('deviation_nok', groups)} {ends[1]} {totals[1]}."
    )
    base.show([marks, step], layout, alt)
    st.caption(say("Hatched: the result is that much worse than budgeted. The axis is cut."))


def _budget(chosen: Choice) -> str:
    """Of a year under way the bridge begins at the budget of the months that are booked."""
    return say("Budget to date") if periods.last_booked_month(chosen) else say("Adjusted budget")


def _named(names: list[str], amounts: list[str]) -> list[str]:
    """Each name with its amount under it."""
    both = zip(base.wrapped(names), amounts, strict=True)
    return [f"{name}<br>{amount}" for name, amount in both]


def _span(drawn: Answer) -> tuple[float, float]:
    """From the lowest to the highest step, with a little room."""
    both = [*drawn.numbers("from_nok"), *drawn.numbers("to_nok")]
    width = max(both) - min(both) or abs(max(both)) or 1
    return min(both) - ROOM * width, max(both) + ROOM * width
