"""An amount before what it is compared with: a narrow bar on a wide grey one, on one scale.

Years stand from left to right, other rows under each other.
"""

import numpy
import plotly.graph_objects as go

from pages.answers import periods
from pages.answers.answer import Answer
from pages.charts import annotations, base, clicks
from pages.charts.base import ACCENT, GREY, WORSE
from pages.i18n import formats
from pages.i18n.translate import say

TIME = ("year", "period")
BEHIND, BEFORE = 0.78, 0.42  # the widths of what is compared with, and of what is asked about
MOST_TEXTS = 8  # more years have no amounts above them, for on a telephone they would meet
ROOM = 0.75  # for the amounts beyond the longest bar


def show(
    answer: Answer, x: str, texts: dict[str, list[str]], unit: str, deviation: str = ""
) -> None:
    """Shows the two columns of `texts`, the first as what the second is compared with.

    texts: the amounts as they are written, by column; unit: of both; deviation: the column whose
    amount stands below the name, and makes the bar orange where it is below 0.
    """
    known = [name for name in texts if answer.is_known(name)]
    if not known:
        base.note(say("Nothing of it is known."))
        return
    is_upright = x in TIME
    amounts = _write_amounts(answer, texts, "<br>" if is_upright else " ")
    labels = _name_years(answer, x) if is_upright else _name_rows(answer, x, deviation)
    looks = dict(zip(texts, ((BEHIND, GREY), (BEFORE, ACCENT)), strict=True))
    bars = [_bar(answer, labels, name, *looks[name]) for name in known]
    marks = [mark for name in known for mark in _list_marks(answer, labels, name)]
    if deviation and list(texts)[1] in known:
        _colour(bars[-1], answer.numbers(deviation) < 0)
    low, high = base.ends(*(numpy.array(trace.x, "float64") for trace in (*bars, *marks)))
    traces, tops = [*bars, *marks], _find_tops([*bars, *marks])
    if is_upright:
        layout = _stand_up(traces, low, high, unit)
        traces += [_texts_above(tops, labels, amounts)] * (len(labels) <= MOST_TEXTS)
    else:
        layout = _lie_down(labels, low, high)
        beside = [f"{text}<br>{formats.SPACE * 3}{unit}" for text in base.keep_off_marks(amounts)]
        traces.append(base.texts_beside(tops, labels, beside))
    alt = " ".join(answer.describe(name, answer.labels(x)) for name in texts)
    base.show(traces, layout, alt, clicks.on_rows(answer, x, "-".join(texts)))
    if deviation and (answer.numbers(deviation) < 0).any():
        base.note(say("Orange: it makes the result worse than budgeted."))


def _write_amounts(answer: Answer, texts: dict[str, list[str]], join: str) -> list[str]:
    """10 498 of 13 390 for each row; where one of the two is unknown the other alone."""
    known = [answer.rows[name].notna() for name in texts]
    return [
        join.join([amount, say("of {budget}", budget=whole)])
        if has_whole and has_amount
        else (amount if has_amount else whole)
        for whole, amount, has_whole, has_amount in zip(*texts.values(), *known, strict=True)
    ]


def _name_years(answer: Answer, x: str) -> list[str]:
    """2017 so far: the names of the years, or of the months."""
    unfinished = periods.unfinished_years(answer.chosen)
    labels = [
        say("{year} so far", year=label) if label == str(year) and year in unfinished else label
        for label, year in zip(answer.labels(x), answer.rows["year"], strict=True)
    ]
    return base.wrap_labels(labels, 11)


def _name_rows(answer: Answer, x: str, deviation: str) -> list[str]:
    """The names of the rows; with a deviation its amount and word on a line below."""
    if not deviation:
        return base.wrap_labels(answer.labels(x))
    pairs = zip(base.wrap_labels(answer.labels(x), 34), answer.texts(deviation), strict=True)
    return [f"{name}<br>{amount}" for name, amount in pairs]


def _colour(bar: go.Bar, is_worse: numpy.ndarray) -> None:
    """Makes the bars orange where the result is worse than budgeted, as the word below the name."""
    bar.marker = {"color": numpy.where(is_worse, WORSE, ACCENT)}


def _texts_above(tops: numpy.ndarray, labels: list[str], amounts: list[str]) -> go.Scatter:
    return go.Scatter(
        x=labels,
        y=tops,
        text=amounts,
        mode="text",
        textposition="top center",
        textfont=base.TEXT,
        hoverinfo="skip",
        showlegend=False,
        cliponaxis=False,
    )


def _bar(answer: Answer, labels: list[str], name: str, width: float, colour: str) -> go.Bar:
    return go.Bar(
        y=labels,
        x=answer.numbers(name),
        width=width,
        orientation="h",
        marker={"color": colour},
        name=answer.heading(name),
        customdata=answer.texts(name),
        hovertemplate="%{y}: %{customdata}<extra></extra>",
    )


def _list_marks(answer: Answer, labels: list[str], name: str) -> list[go.Scatter]:
    """The floors and ambitions of a column, named by it."""
    ticks = annotations.target_ticks(answer, labels, name)
    for tick in ticks:
        tick.name = f"{answer.heading(name)}: {tick.name.lower()}"
    return ticks


def _find_tops(traces: list) -> numpy.ndarray:
    """Where the longest bar or mark of each row ends, at least at 0."""
    return numpy.nan_to_num(numpy.array([trace.x for trace in traces], "float64")).max(
        axis=0, initial=0
    )


def _lie_down(labels: list[str], low: float, high: float) -> dict:
    lines = max([label.count("<br>") + 1 for label in labels], default=1)
    layout = base.bars_layout(len(labels), "", (low, high))
    layout["xaxis"]["range"] = [1.05 * low, high + ROOM * max(high - low, 1e-9)]
    legend = {"legend": base.LEGEND, "showlegend": True}
    return (
        layout
        | legend
        | {"barmode": "overlay", "height": 60 + (40 if lines < 3 else 54) * max(len(labels), 1)}
    )


def _stand_up(traces: list, low: float, high: float, unit: str) -> dict:
    """Turns the bars and marks, so that time runs from left to right."""
    for trace in traces:
        trace.x, trace.y = trace.y, trace.x
        trace.hovertemplate = _turn_text(trace.hovertemplate)
        if trace.type == "bar":
            trace.orientation = "v"
        elif trace.marker.symbol == "line-ns-open":
            trace.marker.symbol = "line-ew-open"
    upward = {"range": [1.1 * low, 1.25 * high or 1], "title": base.axis_title(unit)}
    upward |= {"showticklabels": False, "showgrid": False, "zeroline": low < 0}
    layout = {"height": 260, "xaxis": {"type": "category", "tickangle": 0}, "yaxis": upward}
    return layout | {"barmode": "overlay", "legend": base.LEGEND, "showlegend": True}


def _turn_text(template: str) -> str:
    """The text of a mark with x for y, and y for x."""
    return template.replace("%{y}", "%{-}").replace("%{x}", "%{y}").replace("%{-}", "%{x}")
