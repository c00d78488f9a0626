"""The files of approved reports: they stay whole, and a damaged one shows its fault."""

import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from warehouse.build import build
from warehouse.storage import approvals

CONTENT = {
    "approved": {"by": "Kari"},
    "texts": {"nb": ["Linje [én]", "to"]},
    "rows": [["a", None, 1]],
}
STAYS = """
    participant_id;scheme;started_on
    a;AIG;01.01.2014
"""
# Holds the approval lock until the process is killed.
HOLD_LOCK = """
import sys
from pathlib import Path
from warehouse.storage import json_file
with json_file.lock(Path(sys.argv[1]) / "approval.lock", is_waiting=True):
    print("locked", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path):
    return approvals.save(tmp_path, 2014, "annual", CONTENT)


def test_a_saved_report_is_read_back(tmp_path, path):
    assert path == tmp_path / "approved" / "2014-annual.json"
    file = approvals.read(path)
    assert (file.year, file.document, file.version, file.fault) == (2014, "annual", 1, "")
    assert {name: file.content[name] for name in CONTENT} == CONTENT


def test_a_file_can_be_read_by_people(path):
    lines = path.read_text("utf-8").splitlines()
    assert '  ["a", null, 1]' in lines  # a row is a line
    assert '   "Linje [én]",' in lines  # and so is a line of text


def test_a_second_approval_is_a_new_version_and_keeps_the_old(tmp_path, path):
    before = path.read_bytes()
    again = approvals.save(tmp_path, 2014, "annual", CONTENT | {"approved": {"by": "Ola"}})
    other = approvals.save(tmp_path, 2014, "plan", CONTENT)
    assert [again.name, other.name] == ["2014-annual-2.json", "2014-plan.json"]
    assert path.read_bytes() == before
    assert approvals.list_paths(tmp_path) == [again, path, other]
    path.unlink()  # the version of a deleted file is not used again
    assert approvals.save(tmp_path, 2014, "annual", CONTENT).name == "2014-annual-3.json"


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"{}", b"\xff\xfe", b'{"a": ' + b"[" * 9999])
def test_a_damaged_file_is_unreadable_not_an_error(path, damage):
    path.write_bytes(damage)
    file = approvals.read(path)
    assert (file.fault, file.content, file.year) == ("unreadable", {}, 2014)


def test_a_file_cut_short_is_unreadable(path):
    path.write_bytes(path.read_bytes()[:-9])
    assert approvals.read(path).fault == "unreadable"


def test_a_figure_changed_by_hand_is_seen(path):
    path.write_text(path.read_text("utf-8").replace("Kari", "Ola"), "utf-8")
    assert approvals.read(path).fault == "edited"


def test_a_file_with_another_layout_has_no_fault(path):
    path.write_text(json.dumps(json.loads(path.read_text("utf-8"))), "utf-8")
    assert approvals.read(path).fault == ""


def test_a_file_copied_to_another_year_is_seen(path):
    other = path.with_name("2015-annual.json")
    other.write_bytes(path.read_bytes())
    assert approvals.read(other).fault == "edited"


def test_a_form_of_a_later_version_is_not_guessed_at(path):
    content = json.loads(path.read_text("utf-8")) | {"form": 2}
    path.write_text(json.dumps(content), "utf-8")
    assert (approvals.read(path).fault, approvals.read(path).content) == ("newer", {})


def test_other_files_in_the_folder_are_no_reports(tmp_path, path):
    for name in ("2014-annual.json.123.aside", "notes.json", "2014.json"):
        (path.parent / name).write_text("{}", "utf-8")
    assert approvals.list_paths(tmp_path) == [path]


def test_without_an_approval_there_is_no_folder(tmp_path):
    assert approvals.list_paths(tmp_path) == []
    assert not list(tmp_path.iterdir())


def test_no_load_touches_what_is_approved(exports, tmp_path):
    out = tmp_path / "out"
    build(exports(participations=STAYS), out)
    path = approvals.save(out, 2014, "annual", CONTENT)
    before = path.read_bytes(), path.stat().st_mtime_ns
    for day in range(2, 7):  # more loads than versions
        build(exports(participations=STAYS.replace("01.01", f"0{day}.01")), out)
    (out / "building-1.duckdb").write_bytes(b"")  # left by a killed load
    for version in out.glob("warehouse-*.duckdb"):
        version.unlink()
    (out / "current.json").unlink()
    build(exports(participations=STAYS), out)
    assert not (out / "building-1.duckdb").exists()
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


def test_an_approval_waits_for_another_and_not_for_a_killed_one(tmp_path, path):
    command = [sys.executable, "-c", HOLD_LOCK, str(path.parent)]
    process = subprocess.Popen(
        command, cwd=Path(__file__).parents[2], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdout.readline() == b"locked\n"
    approval = threading.Thread(target=approvals.save, args=(tmp_path, 2014, "annual", CONTENT))
    approval.start()
    approval.join(0.3)
    assert approval.is_alive()  # or both could get version 2
    assert approvals.list_paths(tmp_path) == [path]
    process.kill()  # the lock file stays, but nobody holds it
    process.communicate()
    approval.join(20)
    assert [file.name for file in approvals.list_paths(tmp_path)] == [
        "2014-annual-2.json",
        "2014-annual.json",
    ]
