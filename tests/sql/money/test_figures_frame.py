"""Figures: the plan's opening, its changes and the corrected frame."""

import pytest

PLAN = """
    plan;year;kind;line_no;text;amount_thousand_nok
    2017-2018;2017;opening;;Ramme;12442
    2017-2018;2017;change;171;Leie;200
    2017-2018;2017;change;173;Krav;-50
    2017-2018;2018;opening;;Ramme;12442,5    # half a thousand
    2017-2018;2019;change;174;Uten ramme;9   # a year without an opening has no frame
    2016-2017;2017;opening;;Ramme;1          # an older plan of the same year
    2016-2017;2016;opening;;Ramme;2
"""
NAMES = ["frame", "frame_change", "frame_opening"]


def values(answer: list[tuple]) -> dict:
    assert [row[0] for row in answer] == NAMES
    assert {cell for row in answer for cell in row[2:]} == {None}
    return {row[0]: row[1] for row in answer}


@pytest.mark.parametrize(
    ("years", "frame", "change", "opening"),
    [
        ([2017], 12_592_000, 150_000, 12_442_000),
        ([2018], 12_442_500, 0, 12_442_500),  # no change is a known 0
        ([2016, 2017], 12_594_000, 150_000, 12_444_000),  # each year's newest plan
        ([2017, 2019], 12_592_000, 150_000, 12_442_000),
        ([2019], None, None, None),
        ([2014], None, None, None),
    ],
)
def test_the_corrected_frame_is_the_opening_and_the_changes(ask, years, frame, change, opening):
    figures = values(ask("figures_frame", years=years, budget_frame=PLAN))
    assert figures == {"frame": frame, "frame_change": change, "frame_opening": opening}


def test_without_a_plan_nothing_is_known(ask):
    assert set(values(ask("figures_frame", years=[2017])).values()) == {None}


@pytest.mark.parametrize(
    ("years", "line_no", "change"),
    [
        ([2017], "171", 200_000),
        ([2017], "173", -50_000),
        ([2018], "171", None),  # that year's plan has no such line
        ([2017], "17", None),
        ([2017, 2018], "171", 200_000),
    ],
)
def test_of_one_line_the_changes_are_that_line(warehouse, years, line_no, change):
    house = warehouse(budget_frame=PLAN)
    figures = values(house.rows("figures_frame", years=years, line_no=line_no))
    assert figures["frame_change"] == change
    assert figures["frame"] == values(house.rows("figures_frame", years=years))["frame"]
