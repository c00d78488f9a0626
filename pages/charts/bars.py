"""Amounts and counts as bars: one accent and greys, every value written as a reader writes it.

Each draws one answer from the columns it is given, and says the same in its alt text.
"""

import numpy
import plotly.graph_objects as go
import streamlit as st

from pages.answers import cache
from pages.answers.answer import FEW, Answer
from pages.answers.choice import Choice
from pages.charts import base, clicks
from pages.charts.base import ACCENT, GREY, LEGEND, wrapped
from pages.i18n import formats
from pages.i18n.translate import say

HATCHED = {"color": GREY, "pattern": {"shape": "/"}}
SIDE_BY_SIDE = {"barmode": "group", "legend": LEGEND, "showlegend": True}


def single(
    name: str,
    chosen: Choice,
    of: str,
    value: str,
    apart: tuple = (),
    counted: tuple[str, str] | None = None,
    unit: str = "",
) -> None:
    """One bar for each row; those whose code is in `apart` are grey and hatched.

    counted: the columns a share is of, written beside it; unit: what is counted, and of what,
    where the column's heading does not say it.
    """
    drawn = Answer(name, chosen)
    labels, is_apart = drawn.labels(of), drawn.rows[of].isin(apart).to_numpy()
    pattern = {"shape": numpy.where(is_apart, "/", "")}
    marker = {"color": numpy.where(is_apart, GREY, ACCENT), "pattern": pattern}
    written = base.with_base(drawn, value, counted) if counted else drawn.words(value)
    shown = bar(drawn, labels, value, written, marker)
    ends = base.ends(drawn.numbers(value))
    layout = base.bars_layout(len(labels), unit or drawn.heading(value), ends)
    if counted:
        longest = max(map(len, written), default=0)  # room for each letter, on a telephone too
        layout["xaxis"]["range"] = [0, max(1.3, 0.1 * longest) * max(ends[1], 1e-9)]
    clicked = clicks.on(name, of, drawn.rows[of], value)
    base.show([shown], layout, drawn.described(value, labels), clicked)


def counts(name: str, chosen: Choice, of: str, first: str, second: str, unit: str = "") -> None:
    """Two counts for each row: the first grey and hatched, the second in the accent.

    unit: what both count; without one the second is a part of the first.
    """
    drawn = Answer(name, chosen)
    written = {value: drawn.words(value) for value in (first, second)}
    _side_by_side(name, drawn, of, written, unit or drawn.heading(first))


def pairs(name: str, chosen: Choice, of: str, first: str, second: str) -> None:
    """Two amounts for each row: the first grey and hatched, the second in the accent.

    In thousands, as a budget plan is written, so that they fit; every krone when pointed at.
    """
    drawn = Answer(name, chosen)
    values = [drawn.beside(first), drawn.beside(second)]
    written = {value: [formats.thousands(each) for each in drawn.rows[value]] for value in values}
    _side_by_side(name, drawn, of, written, say("thousand NOK"))
    if values != [first, second]:
        _tell_years(chosen)


def _side_by_side(name: str, drawn: Answer, of: str, written: dict, unit: str) -> None:
    """Two bars for each row, with what is written at them."""
    labels = drawn.labels(of)
    both = [
        bar(drawn, labels, value, text, marker)
        for (value, text), marker in zip(written.items(), (HATCHED, {"color": ACCENT}), strict=True)
        if drawn.is_known(value)
    ]
    if not both:
        st.caption(say("Nothing of it is known."))
        return
    ends = base.ends(*(drawn.numbers(value) for value in written))
    layout = base.bars_layout(2 * len(labels), unit, ends) | SIDE_BY_SIDE
    alt = " ".join(drawn.described(value, labels) for value in written)
    base.show(both, layout, alt, clicks.on(name, of, drawn.rows[of], "-".join(written)))


def _tell_years(chosen: Choice) -> None:
    """Which chosen years the bars leave out, for they lack budget or accounts."""
    years = cache.rows("booked_months", chosen)
    left_out = tuple(years.loc[~years["is_paired"], "year"])
    if left_out:
        told = say(
            "The bars leave out {years}, without both budget and accounts.",
            years=formats.years(left_out),
        )
        st.caption(told)
    elif years["has_budget"].nunique() > 1:
        st.caption(say("No chosen year has both budget and accounts: the bars are of two years."))


def layers(name: str, chosen: Choice, across: str, *counted: str) -> None:
    """Counts from month to month, one on top of the other: the first in the accent."""
    drawn = Answer(name, chosen)
    looks = [{"color": ACCENT}, HATCHED, {"color": base.DARK}]
    layered = [
        go.Bar(
            x=drawn.rows[across].to_numpy(),
            y=drawn.numbers(column),
            marker=look,
            name=drawn.heading(column),
            customdata=drawn.words(across),
            hovertemplate="%{customdata}: %{y}<extra></extra>",
        )
        for column, look in zip(counted, looks, strict=False)
    ]
    upward = {"title": base.titled(say("Persons")), "rangemode": "tozero"}
    layout = {"height": 320, "barmode": "stack", "legend": LEGEND, "showlegend": True}
    axes = {"xaxis": base.months_axis(drawn.rows[across]), "yaxis": upward}
    told = [drawn.described(column, drawn.words(across)) for column in counted]
    base.show(layered, layout | axes, " ".join(told))


def bar(drawn: Answer, labels: list[str], value: str, text: list[str], marker: dict) -> go.Bar:
    """One bar for each row, with what is written at its end."""
    return go.Bar(
        y=wrapped(labels),
        x=drawn.numbers(value),
        text=text,
        textposition="outside",
        textangle=0,
        constraintext="none",
        textfont=base.TEXT,
        cliponaxis=False,
        customdata=drawn.words(value),
        name=drawn.heading(value),
        orientation="h",
        marker=marker,
        hovertemplate="%{y}: %{customdata}<extra></extra>",
    )


def months(name: str, chosen: Choice, of: str, value: str, budget: str = "adjusted_nok") -> None:
    """Budget and actual for each month; one that is not booked says so instead of being nothing.

    A budget for the whole year stands in the table alone: it belongs to no month.
    """
    drawn = Answer(name, chosen)
    drawn.rows = drawn.rows[drawn.rows[of].notna()]
    is_few = len(drawn.rows) <= FEW
    looks = {budget: HATCHED if is_few else {"color": GREY}, value: {"color": ACCENT}}
    shown = [column for column in looks if drawn.is_known(column)] or [value]
    both = [_column(drawn, of, column, looks[column]) for column in shown]
    both[0].text = _not_booked(drawn, value, is_few)
    upward = {"title": base.titled(say("NOK")), "tickformat": ",d"}
    if any(both[0].text):
        low, high = base.ends(*(drawn.numbers(column) for column in shown))
        upward["range"] = [1.1 * low, 1.4 * high or 1]  # room for the words over the months
    layout = {"height": 340, "xaxis": {"nticks": FEW}, "yaxis": upward}
    alt = " ".join(drawn.described(column, _months_of(drawn, of)) for column in shown)
    base.show(both, layout | SIDE_BY_SIDE, alt)


def _not_booked(drawn: Answer, value: str, is_few: bool) -> list[str]:
    """What stands over the months without a value; over the first of them where they are many."""
    missing = drawn.rows[value].isna().tolist()
    first = missing.index(True) if any(missing) else None
    return [
        say("not booked") if is_missing and (is_few or at == first) else ""
        for at, is_missing in enumerate(missing)
    ]


def _months_of(drawn: Answer, of: str) -> list[str]:
    """The months, with their year where there are several."""
    labels = drawn.labels(of)
    if drawn.rows["year"].nunique() == 1:
        return labels
    return [f"{each} {year}" for each, year in zip(labels, drawn.words("year"), strict=True)]


def _column(drawn: Answer, of: str, value: str, marker: dict) -> go.Bar:
    return go.Bar(
        x=_months_of(drawn, of),
        y=numpy.nan_to_num(drawn.numbers(value)),
        marker=marker,
        textfont=base.TEXT,
        textposition="outside",
        textangle=-90,
        constraintext="none",
        cliponaxis=False,
        name=drawn.heading(value),
        customdata=drawn.words(value),
        hovertemplate="%{x}: %{customdata}<extra></extra>",
    )
