"""What a figure stands on, kept and compared with another load."""

import json
from dataclasses import replace

from queries.reconciliation.snapshot import (
    Snapshot,
    find_changed_rows,
    from_json,
    take_snapshot,
    to_json,
)

STAYS = """
    participant_id;scheme;group;started_on;ended_on
    a;AIG;Ungdom;01.01.2014;31.12.2014
    b;AIG;Ungdom;01.02.2014;
    c;AIG;Ungdom;01.01.2015;              # another year
"""


def test_a_figure_stands_on_its_value_and_the_rows_it_counts(warehouse):
    snapshot = take_snapshot(
        warehouse(participations=STAYS), "participants", years=[2014], schemes=["AIG"]
    )
    assert (snapshot.value, snapshot.unit) == ("2", "persons")
    assert [row[snapshot.columns.index("participant_id")] for row in snapshot.rows] == ["a", "b"]


def test_a_figure_nobody_can_compute_is_unknown_not_nothing(warehouse):
    snapshot = take_snapshot(warehouse(participations=STAYS), "utilization_rate", years=[2014])
    assert snapshot.value is None


def test_what_is_kept_as_a_file_comes_back_the_same(warehouse):
    snapshot = take_snapshot(warehouse(participations=STAYS), "participants", years=[2014])
    assert from_json(json.loads(json.dumps(to_json(snapshot)))) == snapshot


COLUMNS = ("participant_id", "ended_on", "source_line")


def _of(*rows: tuple) -> Snapshot:
    return Snapshot("participants", str(len(rows)), None, None, "persons", COLUMNS, rows)


def test_a_row_that_stands_on_another_line_has_not_moved():
    assert find_changed_rows(_of(("a", None, "2")), _of(("a", None, "7"))) == []


def test_a_row_that_says_something_else_went_out_and_came_in():
    before, after = _of(("a", None, "2")), _of(("a", "2014-05-01", "2"))
    gone, come = find_changed_rows(before, after)
    assert (gone.is_new, gone.values["ended_on"]) == (False, None)
    assert (come.is_new, come.values["ended_on"]) == (True, "2014-05-01")


def test_of_two_like_rows_one_can_go():
    (gone,) = find_changed_rows(_of(("a", None, "2"), ("a", None, "3")), _of(("a", None, "2")))
    assert (gone.is_new, gone.values["participant_id"]) == (False, "a")


def test_a_new_column_without_values_moves_no_row():
    """A later version of the dashboard may list one thing more about each row."""
    wider = replace(_of(), columns=(*COLUMNS, "workplace"), rows=(("a", None, "2", None),))
    assert find_changed_rows(_of(("a", None, "2")), wider) == []
