"""Lines through the year: budget, actual and last year added up, and the forecast of its end."""

import plotly.graph_objects as go

from pages.answers.answer import Answer
from pages.charts import base
from pages.charts.base import ACCENT, DARK, GREY, chart
from pages.i18n import formats
from pages.i18n.translate import say

ACTUAL, BUDGET = "actual_to_date_nok", "adjusted_to_date_nok"
BEFORE, END = "last_year_to_date_nok", "year_end_to_date_nok"
LOOKS = {
    BEFORE: {"color": GREY, "width": 1},
    BUDGET: {"color": DARK, "width": 2, "dash": "dot"},
    ACTUAL: {"color": ACCENT, "width": 3},
    END: {"color": ACCENT, "width": 2, "dash": "dash"},
}
MILLION = 1_000_000


@chart
def lines(answer: Answer, x: str) -> None:
    """The known lines of one year, each with its word at its end; a year under way ends early."""
    known = [column for column in LOOKS if answer.is_known(column)]
    if not known:
        base.note(say("Nothing of it is known."))
        return
    months = answer.texts(x)
    upward = {"title": base.axis_title(say("NOK million, added up")), "rangemode": "tozero"}
    layout = {
        "height": 245,
        "xaxis": {"type": "category", "categoryarray": months, "showgrid": False},
        "yaxis": upward,
        "legend": base.LEGEND,
        "showlegend": True,
    }
    traces = [_line(answer, x, column) for column in known]
    alt = " ".join(_describe(answer, column, months) for column in known)
    base.show([*traces, *_mark_last(answer, months)], layout, alt)


def _line(answer: Answer, x: str, column: str) -> go.Scatter:
    return go.Scatter(
        x=answer.texts(x),
        y=answer.numbers(column) / MILLION,
        mode="lines",
        connectgaps=column == END,
        line=LOOKS[column],
        name=_name(answer, column),
        customdata=answer.texts(column),
        hovertemplate="%{x}: %{customdata}<extra></extra>",
    )


def _name(answer: Answer, column: str) -> str:
    """Actual 2017 so far, actual 2016, adjusted budget; the forecast has its method."""
    year = int(answer.rows["year"].iloc[0])
    if column == END:
        return say("Forecast ({method})", method=answer.texts("method")[0])
    if column == BUDGET:
        return say("Adjusted budget")
    if column == BEFORE:
        return say("Actual {year}", year=year - 1)
    is_whole = bool(answer.rows[ACTUAL].notna().iloc[-1])
    return say("Actual {year}", year=year if is_whole else say("{year} so far", year=year))


def _mark_last(answer: Answer, months: list[str]) -> list[go.Scatter]:
    """The last booked month and the forecast of the end, each a point with its amount."""
    points = [_find_last(answer, ACTUAL)]
    points += [_find_last(answer, END)] if answer.is_known(END) else []
    places = [place for place in points if place is not None]
    columns = [ACTUAL, END]
    amounts = [
        answer.rows[column].iloc[place] for column, place in zip(columns, places, strict=False)
    ]
    return [
        go.Scatter(
            x=[months[place] for place in places],
            y=[float(amount) / MILLION for amount in amounts],
            mode="markers+text",
            marker={"color": ACCENT, "size": 8},
            text=[formats.number(amount / MILLION, 1) for amount in amounts],
            textposition="top left",
            textfont=base.TEXT,
            hoverinfo="skip",
            showlegend=False,
            cliponaxis=False,
        )
    ]


def _find_last(answer: Answer, column: str) -> int | None:
    """The place of the last known row; None where none is."""
    known = answer.rows[column].notna().to_numpy().nonzero()[0]
    return int(known[-1]) if len(known) else None


def _describe(answer: Answer, column: str, months: list[str]) -> str:
    """Actual 2017: 10 498 457 kr by Sep: the last value of a line."""
    place = _find_last(answer, column)
    return say(
        "{name}: {amount} by {month}.",
        name=_name(answer, column),
        amount=answer.texts(column)[place],
        month=months[place].rstrip("."),
    )
