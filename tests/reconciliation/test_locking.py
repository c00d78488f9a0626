"""What is locked of an approved report, and how it holds against another load."""

from copy import deepcopy
from dataclasses import replace
from datetime import date

import pytest

import queries
from queries import catalog
from queries.reconciliation import approval, comparison, figure_ref
from queries.reconciliation.comparison import Approval
from queries.reconciliation.figure_ref import FigureRef
from warehouse.storage import approvals

SCHEMES = """
    scheme;name;kind
    AIG;Arbeidstrening i gruppe;group
    PFF;Praksisplasser;practice
"""
STAYS = """
    participant_id;scheme;group;started_on;ended_on;destination
    a;AIG;Ungdom;01.01.2014;31.03.2014;arbeid
    b;AIG;Ungdom;01.01.2014;30.06.2014;utdanning
    c;PFF;;01.02.2014;;
    d;AIG;Ungdom;01.01.2015;;                      # of another year
"""
GROUPS = """
    group;scheme;places;valid_from
    Ungdom;AIG;2;01.01.2014
"""
BUDGET = """
    year;art;responsibility;amount_nok
    2014;10100;366000;900
"""
ACCOUNTS = """
    year;period;art;responsibility;amount_nok
    2014;1;10100;366000;500
    2014;12;10100;366000;300
"""
FAMILIES = {
    "schemes": SCHEMES,
    "participations": STAYS,
    "groups": GROUPS,
    "budget": BUDGET,
    "accounts": ACCOUNTS,
}
CELL = ("budget_by_year.adjusted_nok", None, 2014)  # a column of an answer, as a text has it
USED = [("participants", None, 2014), ("participants", "AIG", 2014), CELL]


@pytest.fixture
def load(warehouse, tmp_path):
    """Loads these exports instead of those before: load(participations=…) -> warehouse."""

    def again(load=warehouse, **changed) -> queries.Warehouse:
        for left in (tmp_path / "data").glob("*.csv"):
            left.unlink()
        families = {name: rows for name, rows in (FAMILIES | changed).items() if rows}
        return load(extract_date=date(2015, 12, 31), **families)

    return again


@pytest.fixture(scope="module")
def once() -> dict:
    """What the same exports come to when they are locked, worked out by the first who asks."""
    return {}


@pytest.fixture
def lock(load, tmp_path, once) -> Approval:
    """2014 approved, from its file."""
    warehouse, text = load(), {"nb": "To personer.\nSlutt."}
    if not once:
        once.update(approval.compose_approval(warehouse, 2014, ("Kari Nordmann", ""), USED, text))
    return Approval(
        approvals.read(approvals.save(tmp_path / "out", 2014, "annual", deepcopy(once))).content
    )


def changed(lock: Approval, warehouse) -> dict[FigureRef, comparison.Comparison]:
    return {
        figure.ref: figure for figure in comparison.compare(lock, warehouse) if not figure.is_same
    }


def test_every_measure_is_locked_in_all_and_by_scheme_and_what_the_text_uses_first(lock):
    refs = list(lock.figures)
    assert refs[:3] == [FigureRef(*parts) for parts in USED]
    in_all = {point.measure for point in refs if point.scheme is None}
    assert in_all == {*queries.measures(), CELL[0]}
    assert {point.scheme for point in refs} == {None, "AIG", "PFF"}
    assert FigureRef("actual", "AIG", 2014) not in refs  # money follows the year alone
    assert lock.figure(FigureRef("participants", "AIG", 2014)).value == 2
    assert lock.figure(FigureRef("utilization_rate", None, 2013)) is None


def test_who_when_text_files_and_definitions_are_kept(lock):
    content = lock.content
    assert content["approved"]["by"] == "Kari Nordmann"
    assert content["approved"]["at"].endswith("+00:00")
    assert content["texts"] == {"nb": ["To personer.", "Slutt."]}
    assert content["load"]["extract_date"] == "2015-12-31"
    assert [file["file"] for file in content["files"]] == sorted(f"{name}.csv" for name in FAMILIES)
    assert all(len(file["sha256"]) == 64 for file in content["files"])
    words = content["definitions"]["participants"]["definition"]
    assert words == queries.measures()["participants"].definition


def test_a_locked_figure_has_its_rows_with_file_and_line(lock):
    footing = lock.snapshot(FigureRef("participants", None, 2014))
    rows = [dict(zip(footing.columns, row, strict=True)) for row in footing.rows]
    assert [row["participant_id"] for row in rows] == ["a", "b", "c"]
    assert [row["source_line"] for row in rows] == ["2", "3", "4"]
    assert not {"file_sha", "loaded_at"} & set(footing.columns)  # the files are listed once


def test_of_a_figure_with_too_many_rows_none_are_kept(load, monkeypatch):
    monkeypatch.setattr(approval, "MOST_ROWS", 2)
    alone = {"participants": queries.measures()["participants"]}
    monkeypatch.setattr(figure_ref, "measures", lambda: alone)
    lock = Approval({"year": 2014} | approval.compose_approval(load(), 2014, ("Kari", "")))
    assert lock.snapshot(FigureRef("participants", None, 2014)) is None  # three rows
    assert len(lock.snapshot(FigureRef("participants", "AIG", 2014)).rows) == 2
    assert comparison.find_changed_rows(lock, load(), FigureRef("participants", None, 2014)) is None


def test_the_same_exports_loaded_anew_give_the_same(lock, load, built):
    house = load(built)
    assert {(figure.is_same, figure.redefined) for figure in comparison.compare(lock, house)} == {
        (True, ())
    }
    assert {file.state for file in comparison.compare_files(lock, house)} == {"same"}
    assert comparison.explain_changes(lock, house, list(lock.figures)) == []


def test_a_lost_row_moves_the_figures_that_counted_it_and_no_other(lock, load):
    house = load(participations=STAYS.replace("c;PFF;;01.02.2014;;\n", "\n"))
    moved = changed(lock, house)
    schemes = {point.scheme for point in moved}
    assert schemes == {None, "PFF"}
    assert {"participants", "stays", "started"} <= {point.measure for point in moved}
    assert not {"exits", "to_work_rate", "utilization_rate", "actual"} & {
        point.measure for point in moved
    }
    figure = moved[FigureRef("participants", None, 2014)]
    assert (figure.before, figure.now, figure.is_used) == (3, 2, True)
    [change] = comparison.explain_changes(lock, house, list(moved))
    assert (change.row.is_new, change.row.values["participant_id"]) == (False, "c")
    assert (change.row.values["source_file"], change.row.values["source_line"]) == (
        "participations.csv",
        "4",
    )
    assert FigureRef("started", "PFF", 2014) in change.refs
    states = {file.file: file.state for file in comparison.compare_files(lock, house)}
    assert states.pop("participations.csv") == "changed"
    assert set(states.values()) == {"same"}


def test_a_changed_row_went_out_and_came_in_on_its_line(lock, load):
    house = load(participations=STAYS.replace("31.03.2014;arbeid", "31.03.2014;utdanning"))
    assert FigureRef("participants", None, 2014) not in changed(lock, house)
    changes = comparison.explain_changes(lock, house, [FigureRef("to_work_rate", None, 2014)])
    assert [(change.row.is_new, change.row.values["source_line"]) for change in changes] == [
        (False, "2"),
        (True, "2"),
    ]


def test_rows_kept_with_other_columns_are_compared_in_those_that_both_have(lock, load):
    table = lock.content["rows"]["rows_people"]
    at = table["columns"].index("birth_year")  # as if a later version had no birth year
    table["columns"][at] = "shoe_size"
    for row in table["rows"]:
        row[at] = "43"
    house = load(participations=STAYS.replace("c;PFF;;01.02.2014;;\n", "\n"))
    rows = comparison.find_changed_rows(lock, house, FigureRef("participants", None, 2014))
    assert [row.values["participant_id"] for row in rows] == ["c"]


def test_another_sum_of_money_names_its_posting(lock, load):
    house = load(accounts=ACCOUNTS.replace(";300", ";350"))
    moved = changed(lock, house)
    assert {point.scheme for point in moved} == {None}
    assert moved[FigureRef("actual", None, 2014)].now == 850
    changes = comparison.explain_changes(lock, house, [FigureRef("actual", None, 2014)])
    assert [(change.row.is_new, change.row.values["amount_nok"]) for change in changes] == [
        (False, "300"),
        (True, "350"),
    ]


def test_an_export_that_is_gone_is_named(lock, load):
    house = load(accounts=None)
    figure = changed(lock, house)[FigureRef("actual", None, 2014)]
    assert (figure.before, figure.now, figure.missing) == (800, None, ("accounts",))
    assert FigureRef("participants", None, 2014) not in changed(lock, house)
    states = {file.file: file.state for file in comparison.compare_files(lock, house)}
    assert states["accounts.csv"] == "gone"


def test_a_definition_in_other_words_is_reported_as_such(lock, load, monkeypatch):
    measures = dict(queries.measures())
    words = {"nb": "Noe annet.", "en": "Something else."}
    measures["participants"] = replace(measures["participants"], definition=words)
    monkeypatch.setattr(figure_ref, "measures", lambda: measures)
    by_ref = {figure.ref: figure for figure in comparison.compare(lock, load())}
    assert by_ref[FigureRef("participants", None, 2014)].redefined == ("words",)
    assert by_ref[FigureRef("participants", None, 2014)].is_same
    assert by_ref[FigureRef("stays", None, 2014)].redefined == ()


def test_a_changed_rule_is_reported_for_all_that_build_on_it(lock, monkeypatch):
    rules = dict(catalog.rules())
    monkeypatch.setattr(figure_ref, "rules", lambda: rules)
    sql = rules["stays"].sql
    figure_ref._hash_sql.cache_clear()
    rules["stays"] = replace(rules["stays"], sql=f"{sql}\n-- a remark\n")  # no change
    assert comparison.list_redefined(lock, "participants") == ()
    figure_ref._hash_sql.cache_clear()
    rules["stays"] = replace(rules["stays"], sql=sql.replace("create", "create or replace"))
    assert comparison.list_redefined(lock, "participants") == ("question",)
    assert comparison.list_redefined(lock, "actual") == ()
    figure_ref._hash_sql.cache_clear()


def test_a_measure_there_is_no_more_cannot_be_computed(lock, load):
    dropped = ["dropped", None, 2014, "7", None, None, "persons", ""]
    lock.content["figures"]["rows"].append(dropped)
    figure = changed(lock, load())[FigureRef("dropped", None, 2014)]
    assert (figure.before, figure.now) == (7, None)
    assert comparison.find_changed_rows(lock, load(), figure.ref) is None


def test_a_column_of_an_answer_can_be_locked_as_a_text_has_it(lock, load):
    cell = FigureRef(*CELL)
    assert (lock.figure(cell).value, lock.figure(cell).unit) == (900, "nok")
    figure = changed(lock, load(budget=BUDGET.replace("900", "950")))[cell]
    assert (figure.before, figure.now, figure.redefined) == (900, 950, ())
    assert lock.snapshot(cell) is None


def test_the_last_digits_of_a_sum_are_no_difference():
    from decimal import Decimal

    figure = comparison.Comparison(
        FigureRef("absence", None, 2014), "hours", Decimal("0.3"), Decimal("0.3"), False
    )
    assert replace(figure, now=Decimal("0.30000000000000004")).is_same
    assert not replace(figure, now=Decimal("0.3001")).is_same
    assert not replace(figure, now=None).is_same
    assert replace(figure, before=None, now=None).is_same


def test_a_file_of_another_name_with_the_same_bytes_is_the_same(lock, load):
    house = load(participations=None, participations_2014=STAYS)
    states = {file.file: file.state for file in comparison.compare_files(lock, house)}
    assert states["participations.csv"] == "same"
    assert "participations_2014.csv" not in states
    assert changed(lock, house) == {}


@pytest.mark.parametrize(
    ("numbers", "written"), [([], ""), ([4], "4"), ([1, 2, 3, 7, 5, 6], "1-3, 7, 5-6")]
)
def test_numbers_are_written_in_runs(numbers, written):
    assert approval.write_runs(numbers) == written
    assert approval.read_runs(written) == numbers
