"""Where the nodes and bands of a flow lie: as wide as they are many, none over another."""

import pandas
import pytest

from pages.charts import flow_layout

STEPS = pandas.DataFrame(
    [
        (2, "START", "AIG", 3, 3, 3),
        (3, "AIG", "work", 2, 5, 6),
        (3, "AIG", "other", 3, 5, 3),
        (3, "JV", "work", 4, 4, 6),
    ],
    columns=["step", "source", "target", "exits_count", "source_total_count", "target_total_count"],
)
LAST = ("work", "education", "other")


def test_a_box_for_each_scheme_of_a_column_and_the_destinations_in_their_order():
    nodes, _, _ = flow_layout.layout(STEPS, LAST)
    assert [(node.column, node.code, node.size) for node in nodes] == [
        (2, "START", 3),
        (3, "AIG", 5),
        (3, "JV", 4),
        (4, "work", 6),
        (4, "other", 3),
    ]


def test_boxes_of_a_column_are_apart_by_as_many_pixels():
    nodes, _, unit = flow_layout.layout(STEPS, LAST)
    aig, jv = (node for node in nodes if node.column == 3)
    assert jv.top - (aig.top + aig.size) == pytest.approx(flow_layout.PAD * unit)
    assert 0 <= aig.top < jv.top + jv.size <= flow_layout.HEIGHT * unit


def test_bands_leave_and_reach_a_box_one_below_the_other():
    nodes, bands, _ = flow_layout.layout(STEPS, LAST)
    aig, work = nodes[1], nodes[3]
    assert [band.start - aig.top for band in bands if band.source == aig] == [0, 2]
    assert [band.end - work.top for band in bands if band.target == work] == [0, 2]
    across, down = bands[0].upper_edge()
    assert (down[0], down[-1]) == pytest.approx((bands[0].start, bands[0].end))
    assert list(across) == sorted(across)


def test_a_wide_band_has_several_places_to_click_and_a_thin_one_has_its_middle():
    assert list(flow_layout.places_down(10, 2, unit=1, every=14)) == [11]
    assert list(flow_layout.places_down(0, 28, unit=1, every=14)) == [7, 21]
