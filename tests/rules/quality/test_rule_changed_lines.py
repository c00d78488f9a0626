"""Changed lines: what stands in one load and not in the other, wherever it stands."""

import pytest

from tests.rules.rule_rows import rule_rows
from tests.sql.two_loads import two_loads

LINES = """
    select art, amount_nok::integer, source_line, balance
    from changed_lines('budget') order by 1
"""
HEADER = "year;art;responsibility;amount_nok\n"
BEFORE = HEADER + "2014;10100;1;5\n2014;10200;1;6\n2014;10300;1;7\n2014;10300;1;7\n"


@pytest.fixture
def after(exports, tmp_path):
    return lambda budget: two_loads(
        exports, tmp_path / "out", {"budget": BEFORE}, {"budget": budget}
    )


def test_lines_in_another_order_are_no_change(after):
    house, _ = after("\n".join([HEADER.strip(), *reversed(BEFORE.splitlines()[1:])]))
    assert rule_rows(house, LINES) == []


def test_of_equal_lines_it_counts_how_many(after):
    house, _ = after(HEADER + "2014;10100;1;5\n2014;10300;1;7\n2014;10400;1;8\n2014;10400;1;8\n")
    assert rule_rows(house, LINES) == [
        ("10200", 6, 3, -1),      # gone; the line is that of the load before
        ("10300", 7, 4, -1),      # one of two is gone: the lines were 4 and 5
        ("10400", 8, 4, 2),       # two have come
    ]  # fmt: skip


def test_a_stay_that_has_moved_a_line_down_is_no_change_nor_are_its_days(exports, tmp_path):
    header = "participant_id;scheme;started_on;nav_office;benefit;birth_year\n"
    stay, other = "a;AIG;01.01.2014;NAV Øst;kvp;1990\n", "b;AIG;01.01.2014;NAV Øst;kvp;1990\n"
    days = {"attendance": "participant_id;scheme;held_on;planned_hours\na;AIG;02.01.2014;6\n"}
    before, after = header + stay, header + other + stay
    house, _ = two_loads(
        exports,
        tmp_path / "out",
        {"participations": before, **days},
        {"participations": after, **days},
    )
    lines = "select participant_id, balance from changed_lines($family)"
    assert rule_rows(house, lines, family="participations") == [("b", 1)]
    assert rule_rows(house, lines, family="attendance") == []


def test_without_an_earlier_load_nothing_has_changed(after):
    _, alone = after(HEADER + "2014;10400;1;8\n")
    assert rule_rows(alone, LINES) == []
