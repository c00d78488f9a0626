"""The lines of the plan behind a frame."""

import pytest

PLAN = """
    plan;year;kind;line_no;text;amount_thousand_nok
    2017-2018;2017;change;172;Årsverk;570
    2017-2018;2017;opening;;Ramme;12442
    2017-2018;2017;change;171;Leie;200
    2017-2018;2018;opening;;Ramme;12442
    2017-2018;2019;change;174;Uten ramme;9   # a year without an opening has no frame
    2016-2017;2017;opening;;Ramme;1          # an older plan of the same year
"""


@pytest.mark.parametrize(
    ("measure", "lines"),
    [
        ("frame", [("Ramme", 3), ("Leie", 4), ("Årsverk", 2)]),  # the opening, then by number
        ("frame_opening", [("Ramme", 3)]),
        ("frame_change", [("Leie", 4), ("Årsverk", 2)]),
        ("actual", []),
    ],
)
def test_each_measure_lists_its_lines_of_the_newest_plan(warehouse, measure, lines):
    answer = warehouse(budget_frame=PLAN).rows("rows_frame", years=[2017, 2019], measure=measure)
    assert [(row[4], row[10]) for row in answer] == lines


def test_a_line_counts_in_kroner_and_says_where_it_stands(warehouse):
    answer = warehouse(budget_frame=PLAN).rows("rows_frame", years=[2017], measure="frame_change")
    first = answer[0]
    assert first[:9] == ("2017-2018", 2017, "change", "171", "Leie", 200, None, True, 200_000)
    assert first[9:11] == ("budget_frame.csv", 4)
    assert len(first[11]) == 12


def test_of_one_line_the_rows_are_that_line(warehouse):
    house = warehouse(budget_frame=PLAN)
    inputs = {"years": [2017], "measure": "frame_change"}
    assert [row[4] for row in house.rows("rows_frame", **inputs, line_no="172")] == ["Årsverk"]
    assert house.rows("rows_frame", **inputs, line_no="173") == []
