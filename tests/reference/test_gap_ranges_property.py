"""Whatever the unknown turn out to be, the figure lies in the range, and reaches both its ends."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

import queries

HEADER = (
    "participant_id;scheme;group;started_on;ended_on;destination;status_6m;status_12m;"
    "birth_year;workplace_sector"
)
GROUPS = "group;scheme;places;valid_from;valid_to\nRed;AIG;3;01.03.2014;30.09.2014"
# measure: the gap, its place in a stay, and what gives the lowest and the highest figure
FILLED = {
    "to_work_rate": ("no_destination", 5, "skole", "jobb"),
    "working_6m_rate": ("no_status_6m", 6, "skole", "jobb"),
    "working_12m_rate": ("no_status_12m", 7, "skole", "jobb"),
    "under_30": ("no_birth_year", 8, "1950", "1990"),
    "placed_private": ("no_sector", 9, "kommunal", "privat"),
    "utilization_rate": ("no_group", 2, "Blue", "Red"),
}
RESULT = some.sampled_from(["jobb", "skole", "", ""])


@some.composite
def stays(draw) -> list:
    """A stay of one of a few persons in 2014, with blanks where nothing is known."""
    person, scheme = draw(some.sampled_from("abcdef")), draw(some.sampled_from(["AIG", "TPL"]))
    started = f"{draw(some.integers(1, 28)):02}.{draw(some.integers(1, 6)):02}.2014"
    ended = f"{draw(some.integers(1, 28)):02}.{draw(some.integers(7, 12)):02}.2014"
    group = draw(some.sampled_from(["Red", ""])) if scheme == "AIG" else ""
    sector = draw(some.sampled_from(["privat", "kommunal", ""])) if scheme == "TPL" else ""
    results = [draw(RESULT) for _ in range(3)]
    year = draw(some.sampled_from(["1950", "1990", ""]))
    return [person, scheme, group, started, ended, *results, year, sector]


def text(rows: list[list], end: int | None = None) -> str:
    """The stays as an export; end 0 or 1: each gap filled with what gives the lowest or highest."""
    filled = [[*row] for row in rows]
    of_known_age = {row[0] for row in rows if row[8]}  # one stay gives it
    for row in filled:
        for _, place, *values in FILLED.values():
            is_gap = {
                2: row[1] == "AIG", 8: row[0] not in of_known_age, 9: row[1] == "TPL",
            }.get(place, True)  # fmt: skip
            if end is not None and not row[place] and is_gap:
                row[place] = values[end]
    return "\n".join([HEADER, *(";".join(row) for row in filled)])


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    rows=some.lists(stays(), min_size=4, max_size=25, unique_by=lambda stay: (*stay[:2], stay[3]))
)
def test_the_range_is_what_the_figure_would_be(warehouse, rows):
    def house(participations: str):
        return warehouse(
            participations=participations, groups=GROUPS, extract_date=date(2016, 12, 31)
        )

    answers = {queries.measures()[measure].answer for measure in FILLED}

    def figures(house) -> dict[str, float | None]:
        answer_rows = [row for name in answers for row in house.rows(name, years=[2014])]
        return {measure: value for measure, value, *_ in answer_rows}

    asked = house(text(rows))
    now = figures(asked)
    lowest, highest = (figures(house(text(rows, end))) for end in (0, 1))
    ranges = {row[0]: row[7:] for row in asked.rows("data_gaps", years=[2014])}
    for measure, (gap, *_) in FILLED.items():
        if gap in ranges:
            expected = (now[measure], lowest[measure], highest[measure])
            assert ranges[gap] == pytest.approx(expected), gap
        else:
            assert now[measure] == lowest[measure] == highest[measure], gap
