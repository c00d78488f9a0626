"""Waterfall from the budget to the result, one step for each art group."""

import plotly.graph_objects as go

from pages.answers import periods
from pages.answers.answer import Answer
from pages.answers.choice import Choice
from pages.charts import base
from pages.charts.base import ACCENT, DARK, chart
from pages.i18n import formats
from pages.i18n.translate import say

ROOM = 0.05


@chart
def bridge(answer: Answer, x: str, y: str) -> None:
    """From the budget on top to the result at the bottom, one step y for each row of x.

    The axis does not begin at 0: the steps are small beside the whole. Amounts stand under the
    names, for beside the steps there is no room for them on a telephone.
    """
    if not answer.is_known(y):
        base.note(say("Budget and accounts cannot be compared, so there is no bridge."))
        return
    labels = answer.labels(x)
    names = _with_amounts(labels, answer.texts(y))
    totals = _totals(answer)
    first, last = _with_amounts(list(totals), list(totals.values()))
    order = [first, *names, last]
    layout = {
        "height": 60 + 46 * len(order),
        "showlegend": False,
        "xaxis": {"range": _span(answer), "showticklabels": False, "showgrid": False},
        "yaxis": base.CATEGORIES | {"categoryorder": "array", "categoryarray": order},
    }
    begin, end = (f"{name} {amount}." for name, amount in totals.items())
    alt = f"{begin} {answer.describe(y, labels)} {end}"
    base.show([_ends(answer, [first, last]), _steps(answer, names, y)], layout, alt)
    base.note(say("Hatched: the result is that much worse than budgeted. The axis is cut."))


def _totals(answer: Answer) -> dict[str, str]:
    """The budget and the actual, each name with its amount."""
    amounts = [formats.kroner(answer.rows[end].iloc[0]) for end in ("start_nok", "end_nok")]
    return dict(zip([_name_budget(answer.chosen), say("Actual")], amounts, strict=True))


def _name_budget(chosen: Choice) -> str:
    """In a year under way the bridge begins at the budget of the booked months."""
    return say("Budget to date") if periods.last_booked_month(chosen) else say("Adjusted budget")


def _with_amounts(names: list[str], amounts: list[str]) -> list[str]:
    """Each name with its amount under it."""
    pairs = zip(base.wrap_labels(names), amounts, strict=True)
    return [f"{name}<br>{amount}" for name, amount in pairs]


def _steps(answer: Answer, names: list[str], y: str) -> go.Bar:
    deviations = answer.numbers(y)
    pattern = {"shape": ["" if deviation > 0 else "/" for deviation in deviations]}
    return go.Bar(
        y=names,
        x=-deviations,
        base=answer.numbers("from_nok"),
        orientation="h",
        marker={"color": ACCENT, "pattern": pattern},
        cliponaxis=False,
        hovertemplate="%{y}<extra></extra>",
    )


def _ends(answer: Answer, names: list[str]) -> go.Scatter:
    return go.Scatter(
        y=names,
        x=[answer.numbers(end)[0] for end in ("start_nok", "end_nok")],
        mode="markers",
        marker={"symbol": "line-ns-open", "size": 22, "color": DARK, "line": {"width": 3}},
        hovertemplate="%{y}<extra></extra>",
    )


def _span(answer: Answer) -> list[float]:
    """From the lowest to the highest step, with a little room."""
    edges = [*answer.numbers("from_nok"), *answer.numbers("to_nok")]
    width = max(edges) - min(edges) or abs(max(edges)) or 1
    return [min(edges) - ROOM * width, max(edges) + ROOM * width]
