"""Columns over time, from left to right: amounts or counts beside what they are compared with."""

import numpy
import plotly.graph_objects as go

from pages.answers.answer import FEW, Answer
from pages.charts import annotations, base, bullets, clicks
from pages.charts.base import ACCENT, DARK, GREY, HATCHED, SIDE_BY_SIDE, chart
from pages.i18n.translate import say

MOST_TEXTS = 8  # more columns have no texts over them, for on a telephone they would meet


def show_pair(answer: Answer, x: str, texts: dict[str, list[str]], line: str = "") -> None:
    """Shows two columns for each row side by side: the first grey and hatched.

    texts: by column what stands over it; line: a third column, as a line across them.
    """
    labels = base.wrap_labels(answer.labels(x), 10)
    looks = zip(texts, (HATCHED, {"color": ACCENT}), strict=True)
    known = [(name, look) for name, look in looks if answer.is_known(name)]
    if not known:
        base.note(say("Nothing of it is known."))
        return
    bars = [_column(answer, labels, name, texts[name], look) for name, look in known]
    marks = [mark for name in texts for mark in _target_marks(answer, labels, name)]
    lines = [_line(answer, labels, line)] if line and answer.is_known(line) else []
    drawn = (*bars, *marks, *lines)
    low, high = base.ends(*(numpy.array(trace.y, "float64") for trace in drawn))
    upward = {"range": [1.15 * low, 1.15 * high or 1]}
    upward |= {"showticklabels": False, "showgrid": False, "zeroline": low < 0}
    layout = {"height": 250, "xaxis": {"type": "category"}, "yaxis": upward}
    layout |= SIDE_BY_SIDE | ({"scattermode": "group"} if marks else {})
    alt = " ".join(answer.describe(name, answer.labels(x)) for name in texts)
    base.show([*bars, *lines, *marks], layout, alt, clicks.on_rows(answer, x, "-".join(texts)))


def _column(answer: Answer, labels: list[str], name: str, texts: list[str], marker: dict) -> go.Bar:
    return go.Bar(
        x=labels,
        y=answer.numbers(name),
        marker=marker,
        name=answer.heading(name),
        offsetgroup=name,
        text=texts if len(labels) <= MOST_TEXTS else None,
        textposition="outside",
        textangle=0,
        constraintext="none",
        textfont=base.TEXT,
        cliponaxis=False,
        customdata=answer.texts(name),
        hovertemplate="%{x}: %{customdata}<extra></extra>",
    )


def _line(answer: Answer, labels: list[str], name: str) -> go.Scatter:
    return go.Scatter(
        x=labels,
        y=answer.numbers(name),
        mode="lines+markers+text",
        text=[""] * (len(labels) - 1) + answer.texts(name)[-1:],
        textposition="middle right",
        textfont=base.TEXT,
        cliponaxis=False,
        line={"color": DARK, "width": 2, "dash": "dot"},
        marker={"size": 6},
        name=answer.heading(name),
        customdata=answer.texts(name),
        hovertemplate="%{x}: %{customdata}<extra></extra>",
    )


def _target_marks(answer: Answer, labels: list[str], name: str) -> list[go.Scatter]:
    """The floors and ambitions of a column, named by it, as ticks across its columns."""
    ticks = annotations.target_ticks(answer, labels, name)
    return [
        tick.update(
            x=tick.y,
            y=tick.x,
            name=f"{answer.heading(name)}: {tick.name.lower()}",
            marker_symbol=tick.marker.symbol.replace("line-ns", "line-ew"),
            hovertemplate=f"%{{x}}, {tick.name}: %{{y}}<extra></extra>",
            offsetgroup=name,
        )
        for tick in ticks
    ]


@chart
def months(answer: Answer, x: str, y: str, budget: str = "adjusted_nok") -> None:
    """Budget and actual for each month; the budget of a month that is not booked is hatched.

    A budget for the whole year stands in the table only: it belongs to no month.
    """
    answer = answer.with_rows(answer.rows[answer.rows[x].notna()])
    is_booked = answer.rows[y].notna().to_numpy()
    bars = []
    if answer.is_known(budget):
        bars.append(_upright_bar(answer, x, budget, {"color": GREY}, is_booked))
        if not is_booked.all():
            open_months = _upright_bar(answer, x, budget, HATCHED, ~is_booked)
            open_months.name = say("Not booked yet")
            bars.append(open_months)
    bars.append(
        _upright_bar(answer, x, y, {"color": ACCENT}, is_booked).update(width=bullets.BEFORE)
    )
    upward = {"title": base.axis_title(say("thousand NOK")), "tickformat": ",d"}
    layout = {"height": 270, "xaxis": {"nticks": FEW}, "yaxis": upward}
    columns = [column for column in (budget, y) if answer.is_known(column)]
    alt = " ".join(answer.describe(column, _month_labels(answer, x)) for column in columns)
    base.show(bars, layout | SIDE_BY_SIDE | {"barmode": "overlay"}, alt)
    if not (is_booked.all() or answer.is_known(budget)):
        base.note(say("Months without a column are not booked."))


def _month_labels(answer: Answer, x: str) -> list[str]:
    """The months, with their year where there are several."""
    labels = answer.labels(x)
    if answer.rows["year"].nunique() == 1:
        return labels
    return [f"{label} {year}" for label, year in zip(labels, answer.texts("year"), strict=True)]


def _upright_bar(answer: Answer, x: str, column: str, look: dict, shown: numpy.ndarray) -> go.Bar:
    """The bars of the months that are shown, in thousand kroner."""
    return go.Bar(
        x=_month_labels(answer, x),
        y=numpy.where(shown, answer.numbers(column) / 1000, numpy.nan),
        width=bullets.BEHIND,
        marker=look,
        name=answer.heading(column),
        customdata=answer.texts(column),
        hovertemplate="%{x}: %{customdata}<extra></extra>",
    )
