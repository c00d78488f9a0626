"""Who left by a way, or by one step of it."""

from datetime import date

import pytest

STAYS = """
    participant_id;scheme;started_on;ended_on;destination;status_6m
    a;START;01.01.2014;31.01.2014;;
    a;AIG;01.02.2014;31.03.2014;arbeid;arbeid
    b;START;01.01.2014;31.01.2014;;
    c;AIG;01.01.2014;31.12.2014;lønnstilskudd;
"""


def test_a_row_is_the_exit_with_its_way_and_its_line(ask):
    first = ask("way_rows", years=[2014], participations=STAYS)[1]
    days = (date(2014, 2, 1), date(2014, 3, 31))
    place = ("ordinary_work", "ordinary_work", None, "participations.csv", 3)
    assert first == ("a", "START → AIG", *days, *place)


@pytest.mark.parametrize(
    ("step", "who"),
    [
        (None, ["b", "a", "c"]),
        ("START → AIG", ["a"]),
        ("AIG → work", ["a", "c"]),
        ("work", ["a", "c"]),
        ("START", ["b", "a"]),
        ("START → unknown", ["b"]),
        ("AIG → START", []),
        ("RT", []),  # a part of a code is no scheme
    ],
)
def test_a_step_leaves_those_whose_way_has_it(warehouse, step, who):
    rows = warehouse(participations=STAYS).rows("way_rows", years=[2014], step=step)
    assert [row[0] for row in rows] == who
