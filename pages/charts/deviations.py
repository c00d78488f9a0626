"""The largest deviations from the budget as bars, the largest first, each with its word."""

import numpy
import plotly.graph_objects as go

from pages.answers.answer import Answer
from pages.charts import base
from pages.charts.base import ACCENT, WORSE, chart
from pages.i18n.translate import say

MOST = 5


@chart
def largest(answer: Answer, x: str, y: str) -> None:
    """The largest rows of x by the size of y, at most five; the ones that cost are orange, hatched.

    Name and amount stand before the bar: beside it there is no room for them on a telephone.
    """
    rows = answer.rows[answer.rows[y].notna() & (answer.rows[y] != 0)]
    size = rows[y].astype("float64").abs().sort_values(ascending=False, kind="stable")
    answer = answer.with_rows(rows.loc[size.index[:MOST]])
    if answer.is_empty:
        base.note(say("There is no deviation to explain."))
        return
    labels, deviations = answer.labels(x), answer.numbers(y)
    pairs = zip(base.wrap_labels(labels, 34), answer.texts(y), strict=True)
    names = [f"{name}<br>{amount}" for name, amount in pairs]
    is_worse = deviations < 0
    bar = go.Bar(
        y=names,
        x=numpy.abs(deviations),
        orientation="h",
        marker={
            "color": numpy.where(is_worse, WORSE, ACCENT),
            "pattern": {"shape": numpy.where(is_worse, "/", "")},
        },
        hovertemplate="%{y}<extra></extra>",
    )
    layout = {
        "height": 20 + 45 * len(names),
        "bargap": 0.45,
        "showlegend": False,
        "xaxis": {"showticklabels": False, "showgrid": False, "rangemode": "tozero"},
        "yaxis": base.CATEGORIES,
    }
    base.show([bar], layout, answer.describe(y, labels))
    if is_worse.any():
        base.note(say("Hatched orange: it makes the result worse than budgeted."))
