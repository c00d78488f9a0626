"""Lines through the year, added up: the distance from the budget, and budget and actual as such.

Last year and the forecast of the year's end stand beside them.
"""

import math

import numpy
import plotly.graph_objects as go

from pages.answers.answer import Answer
from pages.charts import base, deviations
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
DEVIATION = "deviation_to_date_nok"
MILLION, THOUSAND = 1_000_000, 1000
STEPS = (1, 2, 2.5, 5, 10)


@chart
def difference(answer: Answer, x: str, before: Answer | None = None) -> None:
    """How far above or below the budget one year is by each month: the budget is the line of 0.

    before: the same answer of the year before, as a thin grey line.
    """
    months = answer.texts(x)
    line = -answer.numbers(DEVIATION) / THOUSAND
    traces = [_distance(months, line, _name(answer, ACTUAL), LOOKS[ACTUAL], answer)]
    if before is not None and before.is_known(DEVIATION):
        earlier = dict(zip(before.texts(x), -before.numbers(DEVIATION) / THOUSAND, strict=True))
        heights = numpy.array([earlier.get(month, numpy.nan) for month in months])
        traces.insert(0, _distance(months, heights, _name(before, ACTUAL), LOOKS[BEFORE], before))
    last = _find_last(answer, DEVIATION)
    points = {last: line[last]}
    if answer.is_known(END):
        end = (answer.numbers(END) - answer.numbers(BUDGET)) / THOUSAND
        traces.append(_distance(months, end, _name(answer, END), LOOKS[END], answer))
        points[_find_last(answer, END)] = end[_find_last(answer, END)]
    heights = numpy.concatenate([numpy.array(trace.y, "float64") for trace in traces])
    layout = {
        "height": 245,
        "margin": {"l": 8, "r": 92, "t": 8, "b": 8},
        "xaxis": {"type": "category", "categoryarray": months, "showgrid": False},
        "yaxis": _distance_axis(heights[~numpy.isnan(heights)]),
        "legend": base.LEGEND,
        "showlegend": True,
    }
    ends = " ".join(
        f"{months[place]} {deviations.write_distance(points[place])}." for place in points
    )
    alt = f"{answer.describe(DEVIATION, months)} {ends}"
    base.show([*traces, _mark_points(months, points)], layout, alt)


def _distance(
    months: list[str], heights: numpy.ndarray, name: str, look: dict, answer: Answer
) -> go.Scatter:
    return go.Scatter(
        x=months,
        y=heights,
        mode="lines",
        connectgaps=look is LOOKS[END],
        line=look,
        name=name,
        customdata=[deviations.write_distance(height) for height in heights],
        hovertemplate="%{x}: %{customdata}<extra></extra>",
    )


def _mark_points(months: list[str], points: dict[int, float]) -> go.Scatter:
    """The last booked month and the end of the year, the later with its amount and its word.

    The text stands in the margin, where no line is.
    """
    last = max(points)
    text = deviations.write_distance(points[last]).rsplit(" ", 1)
    beside = "<br>".join(f"{formats.SPACE * 2}{part}" for part in text)
    return go.Scatter(
        x=[months[place] for place in points],
        y=list(points.values()),
        mode="markers+text",
        marker={"color": ACCENT, "size": 8},
        text=[beside if place == last else "" for place in points],
        textposition="middle right",
        textfont=base.TEXT,
        hoverinfo="skip",
        showlegend=False,
        cliponaxis=False,
    )


def _distance_axis(heights: numpy.ndarray) -> dict:
    """At most some six ticks, with words for signs; the one at 0 is the budget."""
    low, high = min(heights.min(initial=0), 0), max(heights.max(initial=0), 0)
    width = (high - low) or 1
    size = 10 ** math.floor(math.log10(width / 4))
    step = next(size * factor for factor in STEPS if width / (size * factor) <= 4)
    places = numpy.arange(math.floor(low / step), math.ceil(high / step) + 1) * step
    return {
        "title": base.axis_title(say("thousand NOK")),
        "tickvals": places,
        "ticktext": [
            deviations.write_distance(place, has_unit=False) if place else say("the budget")
            for place in places
        ],
        "range": [min(low - 0.2 * width, places[0]), max(high + 0.2 * width, places[-1])],
        "zeroline": True,
        "zerolinewidth": 2,
        "zerolinecolor": DARK,
    }


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
