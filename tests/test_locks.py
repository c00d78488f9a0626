"""The files of approved reports: kept for good, whole, and what is wrong with one is told."""

import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from warehouse import locks
from warehouse.build import build

TOLD = {"approved": {"by": "Kari"}, "texts": {"nb": ["Linje [én]", "to"]}, "rows": [["a", None, 1]]}
STAYS = """
    participant_id;scheme;started_on
    a;AIG;01.01.2014
"""
# Holds the approval lock until the process is killed.
HOLD_LOCK = """
import sys
from pathlib import Path
from warehouse import files
with files.lock(Path(sys.argv[1]) / "approval.lock", is_waiting=True):
    print("locked", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def kept(tmp_path):
    return locks.keep(tmp_path, 2014, "annual", TOLD)


def test_what_is_kept_is_read_back(tmp_path, kept):
    assert kept == tmp_path / "approved" / "2014-annual.json"
    found = locks.read(kept)
    assert (found.year, found.document, found.version, found.fault) == (2014, "annual", 1, "")
    assert {name: found.told[name] for name in TOLD} == TOLD


def test_a_file_can_be_read_by_people(kept):
    lines = kept.read_text("utf-8").splitlines()
    assert '  ["a", null, 1]' in lines  # a row is a line
    assert '   "Linje [én]",' in lines  # and so is a line of text


def test_a_second_approval_is_a_new_version_and_keeps_the_old(tmp_path, kept):
    before = kept.read_bytes()
    again = locks.keep(tmp_path, 2014, "annual", TOLD | {"approved": {"by": "Ola"}})
    other = locks.keep(tmp_path, 2014, "plan", TOLD)
    assert [path.name for path in (again, other)] == ["2014-annual-2.json", "2014-plan.json"]
    assert kept.read_bytes() == before
    assert locks.paths(tmp_path) == [again, kept, other]
    kept.unlink()  # what is gone leaves no number to be used anew
    assert locks.keep(tmp_path, 2014, "annual", TOLD).name == "2014-annual-3.json"


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"{}", b"\xff\xfe", b'{"a": ' + b"[" * 9999])
def test_a_damaged_file_is_unreadable_not_an_error(kept, damage):
    kept.write_bytes(damage)
    found = locks.read(kept)
    assert (found.fault, found.told, found.year) == ("unreadable", {}, 2014)


def test_a_file_cut_short_is_unreadable(kept):
    kept.write_bytes(kept.read_bytes()[:-9])
    assert locks.read(kept).fault == "unreadable"


def test_a_figure_changed_by_hand_is_seen(kept):
    kept.write_text(kept.read_text("utf-8").replace("Kari", "Ola"), "utf-8")
    assert locks.read(kept).fault == "edited"


def test_a_file_laid_out_anew_says_the_same(kept):
    kept.write_text(json.dumps(json.loads(kept.read_text("utf-8"))), "utf-8")
    assert locks.read(kept).fault == ""


def test_a_file_copied_to_another_year_is_seen(kept):
    other = kept.with_name("2015-annual.json")
    other.write_bytes(kept.read_bytes())
    assert locks.read(other).fault == "edited"


def test_a_form_of_a_later_version_is_not_guessed_at(kept):
    told = json.loads(kept.read_text("utf-8")) | {"form": 2}
    kept.write_text(json.dumps(told), "utf-8")
    assert (locks.read(kept).fault, locks.read(kept).told) == ("newer", {})


def test_other_files_in_the_folder_are_no_reports(tmp_path, kept):
    for name in ("2014-annual.json.123.aside", "notes.json", "2014.json"):
        (kept.parent / name).write_text("{}", "utf-8")
    assert locks.paths(tmp_path) == [kept]


def test_without_an_approval_there_is_no_folder(tmp_path):
    assert locks.paths(tmp_path) == []
    assert not list(tmp_path.iterdir())


def test_no_load_touches_what_is_approved(exports, tmp_path):
    out = tmp_path / "out"
    build(exports(participations=STAYS), out)
    kept = locks.keep(out, 2014, "annual", TOLD)
    before = kept.read_bytes(), kept.stat().st_mtime_ns
    for day in range(2, 7):  # more loads than are kept
        build(exports(participations=STAYS.replace("01.01", f"0{day}.01")), out)
    (out / "building-1.duckdb").write_bytes(b"")  # what a killed load leaves is cleared
    for path in out.glob("warehouse-*.duckdb"):
        path.unlink()
    (out / "current.json").unlink()
    build(exports(participations=STAYS), out)
    assert not (out / "building-1.duckdb").exists()
    assert (kept.read_bytes(), kept.stat().st_mtime_ns) == before


def test_an_approval_waits_for_another_and_not_for_a_killed_one(tmp_path, kept):
    command = [sys.executable, "-c", HOLD_LOCK, str(kept.parent)]
    process = subprocess.Popen(
        command, cwd=Path(__file__).parents[1], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdout.readline() == b"locked\n"
    approval = threading.Thread(target=locks.keep, args=(tmp_path, 2014, "annual", TOLD))
    approval.start()
    approval.join(0.3)
    assert approval.is_alive()  # or both could get version 2
    assert locks.paths(tmp_path) == [kept]
    process.kill()  # the lock file stays, but nobody holds it
    process.communicate()
    approval.join(20)
    assert [file.name for file in locks.paths(tmp_path)] == [
        "2014-annual-2.json",
        "2014-annual.json",
    ]
