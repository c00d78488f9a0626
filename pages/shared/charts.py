"""Amounts and counts as bars: one accent and greys, every value written as a reader writes it.

Each draws one answer from the columns it is given, and says the same in its alt text.
"""

import numpy
import plotly.graph_objects as go

from pages.shared import drawing, formats
from pages.shared.choice import Choice
from pages.shared.drawing import ACCENT, FEW, GREY, LEGEND, Drawn, wrapped
from pages.shared.words import say


def bars(name: str, chosen: Choice, of: str, value: str, apart: tuple = ()) -> None:
    """One bar for each row; those whose code is in `apart` are grey and hatched."""
    drawn = Drawn(name, chosen)
    labels, is_apart = drawn.labels(of), drawn.rows[of].isin(apart).to_numpy()
    pattern = {"shape": numpy.where(is_apart, "/", "")}
    marker = {"color": numpy.where(is_apart, GREY, ACCENT), "pattern": pattern}
    bar = _bar(drawn, labels, value, drawn.words(value), marker)
    ends = drawing.ends(drawn.numbers(value))
    layout = drawing.bars_layout(len(labels), drawn.heading(value), ends)
    drawing.show([bar], layout, drawn.described(value, labels))


def pairs(name: str, chosen: Choice, of: str, first: str, second: str) -> None:
    """Two amounts for each row: the first grey and hatched, the second in the accent.

    In thousands, as a budget plan is written, so that they fit; every krone when pointed at.
    """
    drawn = Drawn(name, chosen)
    labels = drawn.labels(of)
    markers = ({"color": GREY, "pattern": {"shape": "/"}}, {"color": ACCENT})
    both = [
        _bar(drawn, labels, value, [formats.thousands(each) for each in drawn.rows[value]], marker)
        for value, marker in zip((first, second), markers, strict=True)
    ]
    ends = drawing.ends(drawn.numbers(first), drawn.numbers(second))
    layout = drawing.bars_layout(2 * len(labels), say("thousand NOK"), ends)
    layout |= {"barmode": "group", "legend": LEGEND, "showlegend": True}
    alt = [drawn.described(value, labels) for value in (first, second)]
    drawing.show(both, layout, " ".join(alt))


def _bar(drawn: Drawn, labels: list[str], value: str, text: list[str], marker: dict) -> go.Bar:
    return go.Bar(
        y=wrapped(labels),
        x=drawn.numbers(value),
        text=text,
        textposition="outside",
        textangle=0,
        constraintext="none",
        textfont=drawing.TEXT,
        cliponaxis=False,
        customdata=drawn.words(value),
        name=drawn.heading(value),
        orientation="h",
        marker=marker,
        hovertemplate="%{y}: %{customdata}<extra></extra>",
    )


def months(name: str, chosen: Choice, of: str, value: str) -> None:
    """A column for each month; one that is not booked says so instead of being nothing."""
    drawn = Drawn(name, chosen)
    labels, written = drawn.labels(of), drawn.words(value)
    if drawn.rows["year"].nunique() > 1:
        labels = [f"{each} {year}" for each, year in zip(labels, drawn.words("year"), strict=True)]
    bar = go.Bar(
        x=labels,
        y=numpy.nan_to_num(drawn.numbers(value)),
        marker={"color": ACCENT},
        text=numpy.where(drawn.rows[value].isna().to_numpy(), written, ""),
        textfont=drawing.TEXT,
        textposition="outside",
        textangle=-90,
        constraintext="none",
        customdata=written,
        hovertemplate="%{x}: %{customdata}<extra></extra>",
    )
    title = drawing.titled(say("{heading} (NOK)", heading=drawn.heading(value)))
    layout = {
        "height": 320,
        "xaxis": {"nticks": FEW},
        "yaxis": {"title": title, "tickformat": ",d"},
    }
    drawing.show([bar], layout, drawn.described(value, labels))
