"""Waterfall from the budget to the result, one step for each art group."""

import numpy
import plotly.graph_objects as go

from pages.answers import periods
from pages.answers.answer import Answer
from pages.answers.choice import Choice
from pages.charts import base
from pages.charts.base import ACCENT, DARK, WORSE, chart
from pages.i18n import formats
from pages.i18n.translate import say

ROOM = 0.05


@chart
def bridge(answer: Answer, x: str, y: str) -> None:
    """From the budget on top to the result at the bottom, one step y for each row of x.

    The scale begins at the budget, for the steps are small beside the whole: 0 is as budgeted.
    Amounts stand under the names, for beside the steps there is no room for them on a telephone.
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
        "height": 90 + 40 * len(order),
        "showlegend": False,
        "xaxis": _scale(answer),
        "yaxis": base.CATEGORIES | {"categoryorder": "array", "categoryarray": order},
    }
    begin, end = (f"{name} {amount}." for name, amount in totals.items())
    alt = f"{begin} {answer.describe(y, labels)} {end}"
    base.show([_ends(answer, [first, last]), _steps(answer, names, y)], layout, alt)
    base.note(
        say("The scale is kroner from the budget. Hatched orange: that much worse than budgeted.")
    )


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
    is_worse = deviations < 0
    return go.Bar(
        y=names,
        x=-deviations,
        base=answer.numbers("from_nok") - answer.numbers("start_nok"),
        orientation="h",
        marker={
            "color": numpy.where(is_worse, WORSE, ACCENT),
            "pattern": {"shape": numpy.where(is_worse, "/", "")},
        },
        cliponaxis=False,
        hovertemplate="%{y}<extra></extra>",
    )


def _ends(answer: Answer, names: list[str]) -> go.Scatter:
    """The budget, which is 0 on the scale, and the result."""
    start, end = (answer.numbers(name)[0] for name in ("start_nok", "end_nok"))
    return go.Scatter(
        y=names,
        x=[0, end - start],
        mode="markers",
        marker={"symbol": "line-ns-open", "size": 22, "color": DARK, "line": {"width": 3}},
        hovertemplate="%{y}<extra></extra>",
    )


def _scale(answer: Answer) -> dict:
    """Kroner from the budget, from the lowest to the highest step, with a little room."""
    start = answer.numbers("start_nok")[0]
    edges = [*(answer.numbers("from_nok") - start), *(answer.numbers("to_nok") - start)]
    width = max(edges) - min(edges) or 1
    return {
        "range": [min(edges) - ROOM * width, max(edges) + ROOM * width],
        "title": base.axis_title(say("NOK from the budget")),
        "tickformat": "+,d",
        "nticks": 5,
        "zeroline": True,
    }
