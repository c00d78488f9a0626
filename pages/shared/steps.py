"""Money in steps: the bridge from budget to result, and how far off forecasts were."""

from itertools import product

import plotly.graph_objects as go
import streamlit as st

from pages.shared import drawing, formats, labels, ledger
from pages.shared.choice import Choice
from pages.shared.drawing import ACCENT, DARK, GREY, LEGEND, Drawn
from pages.shared.words import say

PATTERN = {"remaining_budget": "solid", "run_rate": "dash", "last_year_pattern": "dot"}
COLOURS = {"remaining_budget": ACCENT, "run_rate": DARK, "last_year_pattern": GREY}
ROOM = 0.05


def bridge(name: str, chosen: Choice) -> None:
    """From the budget on top to the result at the bottom, one step for each art group.

    The axis does not begin at nothing: the steps are small beside the whole. Amounts stand under
    the names, for beside the steps there is no room for them on a telephone.
    """
    drawn = Drawn(name, chosen)
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
        "yaxis": drawing.LISTED | {"categoryorder": "array", "categoryarray": order},
    }
    alt = (
        f"{ends[0]} {totals[0]}. {drawn.described('deviation_nok', groups)} {ends[1]} {totals[1]}."
    )
    drawing.show([marks, step], layout, alt)
    st.caption(say("Hatched: the result is that much worse than budgeted. The axis is cut."))


def _budget(chosen: Choice) -> str:
    """Of a year under way the bridge begins at the budget of the months that are booked."""
    return say("Budget to date") if ledger.last_month(chosen) else say("Adjusted budget")


def _named(names: list[str], amounts: list[str]) -> list[str]:
    """Each name with its amount under it."""
    both = zip(drawing.wrapped(names), amounts, strict=True)
    return [f"{name}<br>{amount}" for name, amount in both]


def _span(drawn: Drawn) -> tuple[float, float]:
    """From the lowest to the highest step, with a little room."""
    both = [*drawn.numbers("from_nok"), *drawn.numbers("to_nok")]
    width = max(both) - min(both) or abs(max(both)) or 1
    return min(both) - ROOM * width, max(both) + ROOM * width


def errors(name: str, chosen: Choice) -> None:
    """How far each method's year end lay from what the year came to, by the month it was said.

    Each year is a line of its own.
    """
    drawn = Drawn(name, chosen)
    lines = []
    years = list(dict.fromkeys(map(int, drawn.rows["year"])))
    for method, year in product(PATTERN, years):
        part = drawn.only("method", method).only("year", year)
        lines.append(
            go.Scatter(
                x=part.words("period"),
                y=part.numbers("error_percent"),
                mode="lines+markers",
                name=labels.of("method", method),
                legendgroup=method,
                showlegend=year == years[0],
                line={"color": COLOURS[method], "dash": PATTERN[method], "width": 2},
                customdata=part.words("error_percent"),
                hovertemplate=f"%{{x}} {year}: %{{customdata}}<extra></extra>",
            )
        )
    upward = {"title": drawing.titled(say("Off by (% of the year)")), "zeroline": True}
    layout = {"height": 320, "legend": LEGEND, "showlegend": True, "yaxis": upward}
    told = drawn.described("error_percent", drawn.words("method"))
    drawing.show(lines, layout, told)
