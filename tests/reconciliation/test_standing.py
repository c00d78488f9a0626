"""Published figures from load to load: which differ, since when, and which rows moved."""

import json
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

import queries
from queries.reconciliation.history import FILE, FOLDER, PublishedStatus, Reconciliation, reconcile
from tests.ingest import loads
from warehouse.build import build
from warehouse.storage import json_file, versions

DEMO = Path(__file__).parents[2] / "data" / "demo"
STAYS = """
    participant_id;scheme;group;started_on;ended_on
    a;AIG;Ungdom;01.01.2014;31.12.2014
    b;AIG;Ungdom;01.02.2014;
"""
ONE_LESS = "\n".join(STAYS.splitlines()[:-1])
REGISTER = "year;document;measure;value;scheme;unit;precision\n2014;R;participants;2;AIG;personer;1"


def _looked_at(data: Path, out: Path) -> Reconciliation:
    """The register after a load of the folder, as a new process sees it."""
    build(data, out)
    path = versions.current(out)
    return reconcile(queries.connect(path), path)


@pytest.fixture
def load(exports, tmp_path, monkeypatch) -> Callable[..., Reconciliation]:
    """Loads written exports, all others but these taken away, and looks at the register."""
    loads.share(monkeypatch)

    def of(**families: str) -> Reconciliation:
        for left in tmp_path.glob("data/*.csv"):
            left.unlink()
        inputs = {"published": REGISTER, "participations": STAYS} | families
        inputs = {name: rows for name, rows in inputs.items() if rows}
        return _looked_at(exports(extract_date="2018-12-31", **inputs), tmp_path / "out")

    return of


def _named(reconciliation: Reconciliation) -> dict[tuple, list[tuple]]:
    """The lines that do not hold, each with its rows that moved: new or not, file and line."""
    return {
        _key(status): [
            (row.is_new, row.values["source_file"], int(row.values["source_line"]))
            for row in status.changed_rows
        ]
        for status in reconciliation.lines
        if not status.entry.is_confirmed
    }


def _edit(path: Path, change: Callable[[list[str]], None]) -> None:
    lines = path.read_text(encoding="utf-8").split("\n")
    change(lines)
    path.write_text("\n".join(lines), encoding="utf-8")


def _drop_a_placement(data: Path) -> dict:
    """The stay on line 4 is the only one its person had at a workplace in 2014."""
    _edit(data / "deltakelser_2014.csv", lambda lines: lines.pop(3))
    return {("participants", "TPL"): [(False, "deltakelser_2014.csv", 4)]}


def _raise_the_budget(data: Path) -> dict:
    """100 000 more on line 2: the budget, what is left of it, and the percent spent."""
    path = data / "budsjett_2014.csv"
    _edit(path, lambda lines: lines.__setitem__(1, lines[1].replace(";71700;", ";171700;")))
    changed = [(False, "budsjett_2014.csv", 2), (True, "budsjett_2014.csv", 2)]
    measures = ("deviation", "budget_adjusted", "spend_percent")
    return {(measure, "NONE"): changed for measure in measures}


def _grant_later(data: Path) -> dict:
    """VTAO of the person on line 2 from 2015 in place of 2010: one fewer in 2014."""
    path = data / "deltakelser_til_2011.csv"
    _edit(path, lambda lines: lines.__setitem__(1, lines[1].replace("01.09.2010", "02.03.2015")))
    return {("vtao", "PFF"): [(False, "deltakelser_til_2011.csv", 2)]}


def _change_the_plan(data: Path) -> dict:
    """Line 171 of 2018 is 300: that line, and the corrected frame of that year alone."""
    path = data / "budsjettramme.csv"
    _edit(path, lambda lines: lines.__setitem__(6, lines[6].replace(";200", ";300")))
    changed = [(False, "budsjettramme.csv", 7), (True, "budsjettramme.csv", 7)]
    return {("frame_change_171", "NONE"): changed, ("frame", "NONE"): changed}


def _close_a_group(data: Path) -> dict:
    """The third line of the canteen, and with it one group of the five."""
    path = data / "grupper.csv"
    _edit(
        path, lambda lines: lines.__setitem__(7, lines[7].replace("Kantine;AIG;8", "Kantine;AIG;0"))
    )
    return {("groups", "AIG"): [(False, "grupper.csv", 8)]}


def _change_the_weeks(data: Path) -> dict:
    path = data / "tiltak.csv"
    _edit(path, lambda lines: lines.__setitem__(5, lines[5].replace(";course;4;", ";course;6;")))
    changed = [(False, "tiltak.csv", 6), (True, "tiltak.csv", 6)]
    return {("standard_weeks", "JV"): changed}


CHANGES = (
    (_drop_a_placement, _raise_the_budget),
    (_grant_later, _change_the_plan),
    (_close_a_group, _change_the_weeks),
)


def test_one_changed_row_makes_exactly_its_figures_differ_and_is_named(tmp_path, monkeypatch):
    """Two changes of different exports in a load, on top of those before; then all undone in one.

    Attendance, of which nothing is printed, is left out: it is most of what there is to read.
    """
    loads.share(monkeypatch)
    data, out, expected, came = tmp_path / "data", tmp_path / "out", {}, {}
    _lay_the_demonstration(data)
    assert _named(_looked_at(data, out)) == {}
    for changes in CHANGES:
        differing = {name: rows for change in changes for name, rows in change(data).items()}
        expected |= differing
        reconciliation = _looked_at(data, out)
        came |= dict.fromkeys(differing, reconciliation.loaded_at)
        assert _named(reconciliation) == expected  # also several loads later
        assert {
            _key(status): status.since
            for status in reconciliation.lines
            if not status.entry.is_confirmed
        } == came
    shutil.rmtree(data)
    _lay_the_demonstration(data)
    reconciliation = _looked_at(data, out)
    assert _named(reconciliation) == {}
    assert {_key(status) for status in reconciliation.lines if status.is_confirmed_again} == set(
        expected
    )


def _lay_the_demonstration(data: Path) -> None:
    shutil.copytree(DEMO, data, ignore=shutil.ignore_patterns("oppmøte_*", "generator"))


def _key(status: PublishedStatus) -> tuple:
    return status.entry.line["measure"], status.entry.line["scheme"]


def test_a_figure_differs_since_the_load_that_first_changed_it(load, tmp_path):
    first = load()
    second = load(participations=ONE_LESS)
    third = load(participations=ONE_LESS, targets="year;measure;floor\n2014;vtao;1\n")
    (line,) = third.lines
    assert line.since == second.loaded_at
    assert (line.before, line.confirmed_at) == ("agrees", first.loaded_at)
    # named several loads later too, by where it stood when the figure last agreed
    assert _named(third) == {("participants", "AIG"): [(False, "participations.csv", 3)]}
    lines = json.loads((tmp_path / "out" / FILE).read_text(encoding="utf-8"))["lines"]
    assert [load["status"] for load in lines[0]["loads"]] == ["agrees", "differs"]


def test_looking_twice_at_a_load_changes_nothing(load, tmp_path):
    reconciliation = load()
    files = {path: path.read_bytes() for path in (tmp_path / "out").rglob("*.json")}
    path = versions.current(tmp_path / "out")
    assert reconcile(queries.connect(path), path).lines[0].since == reconciliation.lines[0].since
    assert {path: path.read_bytes() for path in files} == files


def test_a_load_that_comes_back_is_a_load_of_its_own(load, tmp_path):
    load()
    load(participations=ONE_LESS)
    back = load()
    noted = versions.read_history(tmp_path / "out")[-1]["loaded_at"]
    assert back.loaded_at == datetime.fromisoformat(noted).astimezone().replace(tzinfo=None)
    assert back.lines[0].since == back.loaded_at


def test_an_earlier_load_says_nothing_new(load, tmp_path):
    load()
    earlier = versions.current(tmp_path / "out")
    load(participations=ONE_LESS)
    content = (tmp_path / "out" / FILE).read_bytes()
    (line,) = reconcile(queries.connect(earlier), earlier).lines
    assert (line.entry.is_confirmed, line.since) == (True, None)
    assert (tmp_path / "out" / FILE).read_bytes() == content


@pytest.mark.parametrize(
    "damage",
    ["", "{", "[]", '{"lines": 3}', '{"lines": [{}]}', '{"lines": [{"loads": []}]}', "\x00"],
)
def test_a_damaged_memory_is_put_aside_and_said(load, tmp_path, damage):
    load()
    path = tmp_path / "out" / FILE
    path.write_text(damage)
    reconciliation = load(participations=ONE_LESS)
    assert reconciliation.fault == "damaged"
    assert (tmp_path / "out" / "published.damaged.json").read_text() == damage
    (line,) = reconciliation.lines
    assert (line.entry.line["status"], line.confirmed_at, line.changed_rows) == (
        "differs",
        None,
        None,
    )
    assert load(participations=ONE_LESS).fault == ""  # kept anew


@pytest.mark.parametrize("damage", [None, "{", '{"footing": {}, "rows": 3}'])
def test_rows_that_are_not_kept_are_not_known(load, tmp_path, damage):
    load()
    (path,) = (tmp_path / "out" / FOLDER).glob("*.json")
    path.unlink() if damage is None else path.write_text(damage)
    (line,) = load(participations=ONE_LESS).lines
    assert line.confirmed_at is not None
    assert line.changed_rows is None


def test_a_folder_that_cannot_be_written_is_said(load, monkeypatch):
    def refuse(*_):
        raise PermissionError

    load()
    monkeypatch.setattr(json_file, "write", refuse)
    reconciliation = load(participations=ONE_LESS)
    assert (reconciliation.fault, reconciliation.lines[0].entry.is_confirmed) == (
        "unwritable",
        False,
    )


def test_without_the_register_what_is_remembered_stays(load, tmp_path):
    load()
    content = (tmp_path / "out" / FILE).read_bytes()
    assert load(published="").lines == ()
    assert (tmp_path / "out" / FILE).read_bytes() == content


def test_a_line_that_is_taken_out_of_the_register_is_forgotten(load, tmp_path):
    two = REGISTER + "\n2014;R;stays;2;AIG;opphold;1\n"
    load(published=two)
    assert len(list((tmp_path / "out" / FOLDER).iterdir())) == 2
    load()
    assert len(list((tmp_path / "out" / FOLDER).iterdir())) == 1


def test_a_printed_figure_that_is_corrected_moves_no_row(load):
    load()
    (line,) = load(published=REGISTER.replace(";2;", ";3;")).lines
    assert (line.entry.line["status"], line.changed_rows) == ("differs", ())


def test_two_like_lines_are_two(load):
    twice = load(published=f"{REGISTER}\n2014;R;participants;3;AIG;personer;1\n")
    assert [status.entry.line["status"] for status in twice.lines] == ["agrees", "differs"]
    assert [status.confirmed_at is None for status in twice.lines] == [False, True]
