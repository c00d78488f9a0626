"""Deviations from the budget as bars: the largest first, and where forecasts end."""

from decimal import Decimal

import numpy
import plotly.graph_objects as go

from pages.answers.answer import Answer
from pages.charts import base
from pages.charts.base import ACCENT, DARK, GREY, WORSE, chart
from pages.i18n import formats
from pages.i18n.translate import say

MOST = 5


@chart
def largest(answer: Answer, x: str, y: str) -> None:
    """The largest rows of x by the size of y, at most five, and all others in one bar.

    Name and amount stand before the bar: beside it there is no room for them on a telephone. What
    makes the result worse is orange and hatched.
    """
    rows = answer.rows[answer.rows[y].notna() & (answer.rows[y] != 0)]
    size = rows[y].astype("float64").abs().sort_values(ascending=False, kind="stable")
    rows = rows.loc[size.index]
    if rows.empty:
        base.note(say("There is no deviation to explain."))
        return
    shown, rest = answer.with_rows(rows[:MOST]), rows[y][MOST:]
    labels, deviations = shown.labels(x), [*shown.rows[y]]
    pairs = zip(base.wrap_labels(labels, 34), shown.texts(y), strict=True)
    names = [f"{name}<br>{amount}" for name, amount in pairs]
    if len(rest):
        others = say("all others ({number})", number=len(rest))
        names.append(f"{others}<br>{_write_net(rest.sum())}")
        deviations.append(rest.sum())
    sizes = numpy.array(deviations, "float64")
    is_worse = sizes < 0
    bar = go.Bar(
        y=names,
        x=numpy.abs(sizes),
        orientation="h",
        marker=_find_looks(is_worse),
        hovertemplate="%{y}<extra></extra>",
    )
    layout = {
        "height": 20 + 40 * len(names),
        "bargap": 0.45,
        "showlegend": False,
        "xaxis": {"showticklabels": False, "showgrid": False, "rangemode": "tozero"},
        "yaxis": base.CATEGORIES,
    }
    base.show([bar], layout, shown.describe(y, labels))
    _explain(is_worse, rows[y].sum())


def _explain(is_worse: numpy.ndarray, total: Decimal) -> None:
    """What the bars add up to, and what the colour means."""
    colour = say("Hatched orange: it makes the result worse than budgeted.")
    together = say("Together: {deviation}.", deviation=_write_net(total))
    base.note(" ".join([together, *([colour] if is_worse.any() else [])]))


def _write_net(amount: Decimal) -> str:
    return f"{formats.kroner(abs(amount))} {formats.deviation_word(amount)}"


def _find_looks(is_worse: numpy.ndarray) -> dict:
    return {
        "color": numpy.where(is_worse, WORSE, ACCENT),
        "pattern": {"shape": numpy.where(is_worse, "/", "")},
    }


@chart
def from_budget(answer: Answer, x: str, amount: str, budget: str, error: str) -> None:
    """How far from the budget each row of x ends; the one with the smallest error in the accent."""
    distances = (answer.numbers(amount) - answer.numbers(budget)) / 1000
    errors = numpy.abs(answer.numbers(error))
    is_closest = errors == numpy.nanmin(errors) if answer.is_known(error) else errors < 0
    texts = [write_distance(distance) for distance in distances]
    pairs = zip(base.wrap_labels(answer.labels(x), 34), texts, strict=True)
    names = [f"{name}<br>{text}" for name, text in pairs]
    bar = go.Bar(
        y=names,
        x=distances,
        orientation="h",
        marker={"color": numpy.where(is_closest, ACCENT, GREY)},
        hovertemplate="%{y}<extra></extra>",
    )
    low, high = base.ends(distances)
    room = 0.1 * max(high - low, 1e-9)
    across = {
        "range": [low - room, high + room],
        "tickvals": [0],
        "ticktext": [say("the budget")],
        "showgrid": False,
        "zeroline": True,
        "zerolinewidth": 2,
        "zerolinecolor": DARK,
    }
    layout = {"height": 50 + 45 * len(names), "bargap": 0.45, "showlegend": False}
    base.show(
        [bar],
        layout | {"xaxis": across, "yaxis": base.CATEGORIES},
        answer.describe(amount, answer.labels(x)),
    )
    if is_closest.any():
        base.note(say("In blue the method that was closest last year."))


def write_distance(thousands: float, has_unit: bool = True) -> str:
    """174 tusen kr under; 12 tusen kr over; som budsjettert: the distance from the budget."""
    if numpy.isnan(thousands):
        return formats.DASH
    if not round(thousands):
        return say("as budgeted")
    amount = formats.number(abs(thousands))
    amount = say("{amount} thousand NOK", amount=amount) if has_unit else amount
    return (
        say("{amount} over", amount=amount)
        if thousands > 0
        else say("{amount} under", amount=amount)
    )
