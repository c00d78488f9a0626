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
    """Budget and actual for each month; a month that is not booked says so instead of being 0.

    A budget for the whole year stands in the table only: it belongs to no month.
    """
    answer = answer.with_rows(answer.rows[answer.rows[x].notna()])
    is_few = len(answer.rows) <= FEW
    looks = {budget: (GREY, bullets.BEHIND), y: (ACCENT, bullets.BEFORE)}
    columns = [column for column in looks if answer.is_known(column)] or [y]
    bars = [_upright_bar(answer, x, column, *looks[column]) for column in columns]
    bars[0].text = _not_booked_texts(answer, y, is_few)
    upward = {"title": base.axis_title(say("NOK")), "tickformat": ",d"}
    if any(bars[0].text):
        low, high = base.ends(*(answer.numbers(column) for column in columns))
        upward["range"] = [1.1 * low, 1.4 * high or 1]  # room for the words over the months
    layout = {"height": 300, "xaxis": {"nticks": FEW}, "yaxis": upward}
    alt = " ".join(answer.describe(column, _month_labels(answer, x)) for column in columns)
    base.show(bars, layout | SIDE_BY_SIDE | {"barmode": "overlay"}, alt)


def _not_booked_texts(answer: Answer, y: str, is_few: bool) -> list[str]:
    """The text over each month without a value; over the first of them where they are many."""
    is_missing = answer.rows[y].isna().tolist()
    first = is_missing.index(True) if any(is_missing) else None
    return [
        say("not booked") if missing and (is_few or place == first) else ""
        for place, missing in enumerate(is_missing)
    ]


def _month_labels(answer: Answer, x: str) -> list[str]:
    """The months, with their year where there are several."""
    labels = answer.labels(x)
    if answer.rows["year"].nunique() == 1:
        return labels
    return [f"{label} {year}" for label, year in zip(labels, answer.texts("year"), strict=True)]


def _upright_bar(answer: Answer, x: str, column: str, colour: str, width: float) -> go.Bar:
    return go.Bar(
        x=_month_labels(answer, x),
        y=numpy.nan_to_num(answer.numbers(column)),
        width=width,
        marker={"color": colour},
        textfont=base.TEXT,
        textposition="outside",
        textangle=-90,
        constraintext="none",
        cliponaxis=False,
        name=answer.heading(column),
        customdata=answer.texts(column),
        hovertemplate="%{x}: %{customdata}<extra></extra>",
    )
