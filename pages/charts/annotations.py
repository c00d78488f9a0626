"""Targets and comments drawn on charts."""

import numpy
import pandas
import plotly.graph_objects as go

import queries
from pages.answers import comments, targets
from pages.answers.answer import Answer
from pages.answers.choice import Choice
from pages.answers.comments import Comment
from pages.charts.base import DARK, GREY, INK
from pages.i18n import formats, labels
from pages.i18n.translate import say
from queries import dictionary

# no chart shows the number of places: comments on it stand where it changes the utilization
COMMENTED_WITH = {"utilization_rate": ("utilization_rate", "places")}
# rows of these parts have no target of their own: the one of all of them is marked
WHOLES = {
    name
    for kind in queries.FILTERS.values()
    if kind.is_of_persons and not kind.has_places
    for name in kind.columns
}
TOLERANCE = targets.TOLERANCE
LOOKS = {
    "floor": {"color": GREY, "dash": "dot", "width": 2},
    "ambition": {"color": DARK, "dash": "dash", "width": 2},
}
# told apart by their shape: an upright line and an open diamond
TICKS = {
    "floor": {"symbol": "line-ns-open", "size": 18, "color": INK, "line": {"width": 2.5}},
    "ambition": {"symbol": "diamond-open", "size": 9, "color": INK, "line": {"width": 2}},
}


def target_lines(measure: str, chosen: Choice, months: pandas.Series) -> list[go.Scatter]:
    """The floor and the ambition that hold for the choice, each a line of steps, year by year.

    Their names stand in the legend, for on the lines they would meet the values.
    """
    of_years, lines = targets.list_targets(measure, chosen), []
    for level, look in LOOKS.items():
        known = [getattr(of_years.get(month.year), level, None) for month in months]
        heights = numpy.array([numpy.nan if height is None else height for height in known])
        if not numpy.isnan(heights).all():
            lines.append(_level(months.to_numpy(), heights, labels.heading(level), look))
    return lines


def level_steps(answer: Answer, column: str, names: list[str]) -> list[go.Scatter]:
    """The floor and the ambition of each row of a chart over time, as lines with a legend.

    names: of the rows on the axis.
    """
    return [
        _level(names, heights, labels.heading(level), LOOKS[level]).update(
            name=_name_ticks(answer, column, level, heights)
        )
        for level, heights in list_levels(answer, column).items()
    ]


def _level(
    across: numpy.ndarray | list, heights: numpy.ndarray, label: str, look: dict
) -> go.Scatter:
    """Named by its newest height."""
    texts = write_rates(heights)
    last = int(numpy.flatnonzero(~numpy.isnan(heights))[-1])
    return go.Scatter(
        x=across,
        y=heights,
        mode="lines" if len(set(across)) > 1 else "markers",  # a line needs two ends
        marker={"symbol": "line-ew-open", "size": 24, "color": look["color"]},
        name=f"{label} {texts[last]}",
        cliponaxis=False,
        showlegend=True,
        line=look | {"shape": "hvh"},
        customdata=texts,
        hovertemplate=f"{label}: %{{customdata}}<extra></extra>",
    )


def write_rates(heights: numpy.ndarray) -> list[str]:
    """25 %, 25,5 %; "" where none is set."""
    digits = [len(f"{100 * height:.2f}".rstrip("0").partition(".")[2]) for height in heights]
    pairs = zip(heights, digits, strict=True)
    return ["" if numpy.isnan(height) else formats.rate(height, digit) for height, digit in pairs]


def target_ticks(
    answer: Answer, places: list | numpy.ndarray, column: str, names: list[str] | None = None
) -> list[go.Scatter]:
    """The floor and the ambition of each row, as marks on its bar or beside its point.

    places: of the rows on the axis; names: theirs, where the places are numbers. Rows that have no
    target of their own get that of all of them.
    """
    return [
        go.Scatter(
            x=heights,
            y=places,
            mode="markers",
            marker=TICKS[level],
            cliponaxis=False,
            name=_name_ticks(answer, column, level, heights),
            customdata=list(names or places),
            hovertemplate=f"%{{customdata}}, {labels.heading(level)}: %{{x}}<extra></extra>",
            xhoverformat=".1%" if column.endswith("_rate") else "",
        )
        for level, heights in list_levels(answer, column).items()
    ]


def list_own_floors(answer: Answer, column: str) -> numpy.ndarray:
    """The floor that each row is judged by, its own or the department's; a gap where none is."""
    of_rows = targets.find_row_targets(answer.name, column, answer.chosen, answer.rows)
    of_rows = of_rows or [None] * len(answer.rows)
    return numpy.array([getattr(target, "floor", None) for target in of_rows], "float64")


def list_levels(answer: Answer, column: str) -> dict[str, numpy.ndarray]:
    """The floor and the ambition of each row, without a level that no row has."""
    of_rows = targets.find_row_targets(answer.name, column, answer.chosen, answer.rows)
    if not any(of_rows):
        measure = dictionary.measure_of(column, answer.name)
        whole = list(targets.list_targets(measure, answer.chosen).values())
        is_whole = len(whole) == 1 and column.endswith("_rate") and WHOLES & set(answer.rows)
        of_rows = [whole[0] if is_whole else None] * len(answer.rows)
    levels = {
        level: numpy.array([getattr(target, level, None) for target in of_rows], "float64")
        for level in TICKS
    }
    return {level: heights for level, heights in levels.items() if not numpy.isnan(heights).all()}


def _name_ticks(answer: Answer, column: str, level: str, heights: numpy.ndarray) -> str:
    """Floor 85 %; with several, only the word."""
    known = sorted(set(heights[~numpy.isnan(heights)]))
    if len(known) > 1 or not column.endswith("_rate"):
        return labels.heading(level)
    return f"{labels.heading(level)} {write_rates(numpy.array(known))[0]}"


def comment_marks(measure: str, chosen: Choice, height: float) -> list[go.Scatter]:
    """A mark on the day of each comment on this measure, with its number in the list below."""
    found = list_comments(measure, chosen)
    if not found:
        return []
    return [
        go.Scatter(
            x=[comment.said_on for comment in found],
            y=numpy.full(len(found), height),
            mode="markers+text",
            text=[str(place) for place in range(1, len(found) + 1)],
            textposition="top center",
            marker={"symbol": "triangle-down", "size": 10, "color": DARK},
            name=say("Comment"),
            customdata=[formats.plain(comment.text) for comment in found],
            hovertemplate="%{customdata}<extra></extra>",
        )
    ]


def list_comments(measure: str, chosen: Choice) -> list[Comment]:
    """The comments that stand on a chart of the measure."""
    return comments.list_on(chosen, *COMMENTED_WITH.get(measure, (measure,)))
