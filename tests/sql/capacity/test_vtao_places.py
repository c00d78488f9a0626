"""VTAO and places: every figure of capacity follows vtao_holds_place, both ways."""

from datetime import date

import pytest

EXPORT = {
    "extract_date": date(2014, 1, 10),  # ten days
    "groups": """
        group;scheme;places;valid_from
        Praksis;PFF;3;01.01.2014
    """,
    "participations": """
        participant_id;scheme;group;started_on;ended_on;place_share;vtao_granted_on
        a;PFF;Praksis;01.01.2014;;1;05.01.2014            # granted while in: 4 of 10 days before
        b;PFF;Praksis;01.01.2014;;1;31.12.2013            # granted the day before the start
        c;PFF;Praksis;01.01.2014;;0,5;01.01.2014          # on the first day, a part place
        d;PFF;Praksis;01.01.2014;;1;                      # no VTAO
        e;PFF;Praksis;01.01.2014;05.01.2014;1;05.01.2014  # on the last day: 4 of 5 days before
        f;PFF;Praksis;01.01.2014;;0,5;
    """,
}
CHOICE = {"years": [2014], "schemes": ["PFF"]}
# held: a 10, b 10, c 5, d 10, e 5, f 5 place-days; freed: a 4, d 10, e 4, f 5
FIGURES = {
    "place_days_occupied": (45, 23),
    "utilization_rate": (45 / 30, 23 / 30),
    "persons_per_place": (6 / 3, 4 / 3),
    "peak_occupied": (5, 3.5),  # the first days: all six; a, d, e and f
    "days_over_capacity": (10, 4),  # 5 and then 4 of 3 places; 3.5 until the 4th
    "stays_without_place": (0, 2),  # b and c never take one
    "free_places": (0, 1.5),  # on the 10th only d and f
    "vtao": (4, 4),
    "vtao_place_rate": (4 / 3, 4 / 3),
    "places": (3, 3),
}
# not_reported: the used places; vacant when freed: 6 days of 1.5, of which 0.5 as f has a part
REASONS = {
    True: {"not_reported": 30, "part_time": 0, "no_one_referred": 0, "over_capacity": 15},
    False: {"not_reported": 21, "part_time": 3, "no_one_referred": 6, "over_capacity": 2},
}


@pytest.fixture(params=[True, False])
def holds(request) -> bool:
    """The rule of the department."""
    return request.param


@pytest.fixture
def house(warehouse, holds):
    """The export above, read under that rule."""
    return warehouse(settings=f"vtao_holds_place = {str(holds).lower()}", **EXPORT)


def test_every_figure_and_its_rows_follow_the_rule(house, holds):
    names = ("figures_capacity", "figures_free_places", "figures_vtao")
    figures = {row[0]: row[1] for name in names for row in house.rows(name, **CHOICE)}
    assert {name: figures[name] for name in FIGURES} == {
        name: values[not holds] for name, values in FIGURES.items()
    }
    for name, answer, column in (
        ("place_days_occupied", "rows_capacity", 10),
        ("peak_occupied", "rows_capacity", 10),
        ("stays_without_place", "rows_capacity", 10),
        ("free_places", "rows_free_places", 7),
    ):
        rows = house.rows(answer, measure=name, **CHOICE)
        assert sum(row[column] for row in rows) == figures[name]


def test_tables_and_reasons_follow_the_rule(house, holds):
    reasons = {row[1]: row[2] for row in house.rows("capacity_reasons", **CHOICE)}
    assert {name: reasons[name] for name in REASONS[holds]} == REASONS[holds]
    [group] = house.rows("capacity_by_group", **CHOICE)
    assert group[5:8] == ((45, 1.5, 6) if holds else (23, 23 / 30, 4))
    [short] = house.rows("places_short", **CHOICE)
    assert short[2] == (0 if holds else 1.5)
    days = house.rows("occupancy_by_day", month=date(2014, 1, 1), **CHOICE)
    assert [row[4] for row in days] == [5] * 5 + [4] * 5 if holds else [3.5] * 4 + [1.5] * 6
    [year] = house.rows("practice_by_year", **CHOICE)
    # persons with a place; the shares of those with VTAO: a 6, b 10, c 5, e 1 of 10 days
    assert (year[4], year[9]) == (6 if holds else 4, 22 / 10)
