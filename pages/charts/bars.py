"""Amounts and counts as bars: one accent and greys, with every value in text beside its bar."""

import numpy
import plotly.graph_objects as go

from pages.answers.answer import Answer, fetch_answer
from pages.charts import annotations, base, bullets, clicks, columns, over_time, row_bars
from pages.charts.base import ACCENT, GREY, HATCHED, SIDE_BY_SIDE, chart
from pages.i18n import formats
from pages.i18n.translate import say

OWN_ORDER = (*bullets.TIME, "side", "method")


@chart
def single(
    answer: Answer,
    x: str,
    y: str,
    apart: tuple = (),
    fraction: tuple[str, str] | None = None,
    unit: str = "",
    asked: tuple = (),
) -> None:
    """One bar for each row of x, as long as y; over time columns from left to right.

    The rows stand by their distance to the floor of their own, else by their value. apart: codes
    that are grey and hatched; fraction: numerator and denominator of a share, written at it; unit:
    what is counted, where the heading does not say it; asked: the codes that are asked about, in
    the accent, the rest in grey; none: all.
    """
    if x in over_time.TIME:
        over_time.show_bars(answer, x, y, unit, asked)
    else:
        row_bars.show(answer, x, y, apart, fraction, unit, asked)


def _move_texts(bars: go.Bar, ticks: list[go.Scatter]) -> go.Scatter:
    """The texts of the bars, moved from their ends to the right of the marks of the targets."""
    ends = numpy.nan_to_num(numpy.array([bars.x, *(tick.x for tick in ticks)], "float64"))
    texts, bars.text = bars.text, None
    return base.texts_beside(ends.max(axis=0), bars.y, base.keep_off_marks(texts))


@chart
def counts(answer: Answer, x: str, first: str, second: str, unit: str = "", line: str = "") -> None:
    """Two counts for each row: the first grey and hatched, the second in the accent.

    unit: what both count; without one the second is a part of the first. Years are columns; line:
    a third count, as a line across them.
    """
    texts = {column: answer.texts(column) for column in (first, second)}
    if x in bullets.TIME:
        columns.show_pair(answer, x, texts, line)
        return
    _side_by_side(answer, x, texts, unit or answer.heading(first))


@chart
def pairs(answer: Answer, x: str, first: str, second: str, deviation: str = "") -> None:
    """Two amounts for each row: the first grey and wide, the second before it in the accent.

    The text is in thousands, as in a budget plan, so that it fits; hovering shows every krone.
    Years are columns; other rows stand by size, apart from those with an order of their own.
    deviation: the column that says how far the two are from each other; the largest stands first.
    """
    names = [answer.comparable(first), answer.comparable(second)]
    deviation = deviation and answer.comparable(deviation)
    by_size = [deviation] if deviation and answer.is_known(deviation) else names
    answer = answer if x in OWN_ORDER else _sort_by_size(answer, by_size)
    texts = {name: [formats.thousands(amount) for amount in answer.rows[name]] for name in names}
    is_deviating = by_size == [deviation]
    unit = say("thousand NOK")
    bullets.show(answer, x, texts, unit, deviation if is_deviating else "")
    if x not in bullets.TIME and names != [first, second]:
        _list_years_left_out(answer)


def _sort_by_size(answer: Answer, names: list[str]) -> Answer:
    """The rows with the largest amounts first; in the table they keep the order of the codes."""
    size = answer.rows[names].astype("float64").abs().max(axis=1)
    order = size.sort_values(ascending=False, kind="stable").index
    return answer.with_rows(answer.rows.loc[order])


def _side_by_side(answer: Answer, x: str, texts: dict[str, list[str]], unit: str) -> None:
    """Two bars for each row; texts: what stands at them, by column."""
    labels = answer.labels(x)
    bars = {
        column: base.bar(answer, labels, column, text, marker)
        for (column, text), marker in zip(texts.items(), (HATCHED, {"color": ACCENT}), strict=True)
        if answer.is_known(column)
    }
    if not bars:
        base.note(say("Nothing of it is known."))
        return
    ends = base.ends(*(answer.numbers(column) for column in texts))
    layout = base.bars_layout(2 * len(labels), unit, ends) | SIDE_BY_SIDE
    traces = [*bars.values(), *_mark_targets(answer, bars, layout)]
    alt = " ".join(answer.describe(column, labels) for column in texts)
    base.show(traces, layout, alt, clicks.on_rows(answer, x, "-".join(texts)))


def _mark_targets(answer: Answer, bars: dict[str, go.Bar], layout: dict) -> list[go.Scatter]:
    """The floors and ambitions of both columns, each beside the bars of its own and named by it.

    It makes room for them in the layout.
    """
    marks = {column: _list_marks(answer, bar, column) for column, bar in bars.items()}
    if not any(marks.values()):
        return []
    for column, bar in bars.items():
        for trace in (bar, *marks[column]):
            trace.update(offsetgroup=column, orientation="h")
    traces = [mark for of_column in marks.values() for mark in of_column]
    _, end = base.ends(*(numpy.array(trace.x, "float64") for trace in traces))
    low, high = layout["xaxis"]["range"]
    layout["xaxis"] = layout["xaxis"] | {"range": [low, max(high, 1.3 * end)]}
    layout |= {"scattermode": "group", "height": layout["height"] + 20}
    return traces


def _list_marks(answer: Answer, bar: go.Bar, column: str) -> list[go.Scatter]:
    """The marks of a column with their names, and the texts of its bars beyond them."""
    ticks = annotations.target_ticks(answer, list(bar.y), column)
    for tick in ticks:
        tick.name = f"{bar.name}: {tick.name.lower()}"
    return [*ticks, _move_texts(bar, ticks)] if ticks else []


def _list_years_left_out(answer: Answer) -> None:
    """Names the chosen years that the bars leave out because budget or accounts are missing."""
    years = fetch_answer("booked_months", answer.chosen).rows
    left_out = tuple(years.loc[~years["is_paired"], "year"])
    if left_out:
        base.note(
            say(
                "The bars leave out {years}, without both budget and accounts.",
                years=formats.years(left_out),
            )
        )
    elif years["has_budget"].nunique() > 1:
        base.note(say("No chosen year has both budget and accounts: the bars are of two years."))


@chart
def layers(answer: Answer, x: str, *names: str) -> None:
    """Counts from month to month, one on top of the other: the first in the accent."""
    looks = [{"color": ACCENT}, {"color": GREY}, {"color": base.DARK}]
    bars = [
        go.Bar(
            x=answer.rows[x].to_numpy(),
            y=answer.numbers(name),
            marker=look,
            name=answer.heading(name),
            customdata=answer.texts(x),
            hovertemplate="%{customdata}: %{y}<extra></extra>",
        )
        for name, look in zip(names, looks, strict=False)
    ]
    layout = {
        "height": over_time.HEIGHT,
        "barmode": "stack",
        "legend": base.LEGEND | {"traceorder": "normal"},
        "showlegend": True,
        "margin": {"l": 2, "r": 8, "t": 30, "b": 8},
        "bargap": 0.25,
        "xaxis": base.months_axis(answer.rows[x]),
        "yaxis": {"rangemode": "tozero", "automargin": True},
    }
    descriptions = [answer.describe(name, answer.texts(x)) for name in names]
    base.show(bars, layout, " ".join(descriptions))
