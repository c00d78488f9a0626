"""New exports are taken in while people look: nobody sees an error, a half, or an old mixture."""

import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import duckdb
import pytest

from warehouse import watch
from warehouse.build import build
from warehouse.storage import versions

_ROOT = Path(__file__).parents[2]


def rows(version: int, count: int = 30) -> str:
    """As many stays as asked for, each with the version in it, so that a mixture would show."""
    lines = (f"p{number};AIG;01.01.2014;v{version}" for number in range(count))
    return "\n".join(["participant_id;scheme;started_on;group", *lines])


def versions_seen(path: Path) -> list[tuple]:
    with duckdb.connect(str(path), read_only=True) as warehouse:
        return warehouse.execute(
            'select "group", count(*) from participations group by all'
        ).fetchall()


def test_six_readers_see_twenty_versions_without_an_error_or_a_mixture(exports, tmp_path):
    out, version_count, failed, seen, is_over = tmp_path / "out", 20, [], set(), threading.Event()
    build(exports(participations=rows(0)), out)

    def read() -> None:
        path, base = None, None
        try:
            while not is_over.is_set():
                if versions.current(out) != path:
                    path = versions.current(out)
                    base = duckdb.connect(str(path), read_only=True)
                with base.cursor() as cursor:
                    counts = cursor.execute(
                        'select "group", count(*) from participations group by all'
                    ).fetchall()
                assert [count for _, count in counts] == [30]
                seen.update(counts)
                time.sleep(0.01)  # six that never rest would keep the loads from the processor
        except Exception as error:
            failed.append(error)

    readers = [threading.Thread(target=read) for _ in range(6)]
    for reader in readers:
        reader.start()
    for version in range(1, version_count + 1):
        build(exports(participations=rows(version)), out)
    time.sleep(0.2)
    is_over.set()
    for reader in readers:
        reader.join()
    assert failed == []
    assert (f"v{version_count}", 30) in seen
    assert len(seen) > version_count // 2


def test_a_build_killed_at_any_moment_leaves_the_old_or_the_new(exports, tmp_path):
    out, draw = tmp_path / "out", random.Random(20)
    build(exports(participations=rows(0, 5000)), out)
    command = [sys.executable, "-m", "warehouse", "build", "--out", str(out), "--data"]
    before = "v0"
    for version in range(1, 21):
        data = exports(participations=rows(version, 5000))
        process = subprocess.Popen(
            [*command, str(data)], cwd=_ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        time.sleep(draw.uniform(0.15, 0.7))
        process.send_signal(signal.SIGKILL)
        process.wait()
        (seen,) = versions_seen(versions.current(out))
        assert seen in [(before, 5000), (f"v{version}", 5000)]
        before = seen[0]
    build(data, out)  # the next one that is left alone takes in the newest, and sweeps
    assert versions_seen(versions.current(out)) == [("v20", 5000)]
    assert not list(out.glob("building-*"))


def test_a_change_is_loaded_when_two_polls_have_seen_the_same_files(exports, tmp_path):
    out = tmp_path / "out"
    watcher = watch.Watch(exports(participations=rows(1)), out)
    assert [bool(watcher.poll()) for _ in range(3)] == [False, True, False]
    exports(participations=rows(2))
    assert not watcher.poll()  # one poll only: somebody may still be writing
    exports(participations=rows(3))
    assert not watcher.poll()  # it has changed again
    assert watcher.poll()
    assert versions_seen(versions.current(out)) == [("v3", 30)]


def test_a_poll_that_fails_does_not_end_the_watch(exports, tmp_path):
    watcher = watch.Watch(tmp_path / "not there yet", tmp_path / "out")
    assert [bool(watcher.poll()) for _ in range(2)] == [False, True]
    assert versions.current(tmp_path / "out") is None


def test_a_folder_is_watched_by_one_thread(exports, tmp_path):
    data = exports(participations=rows(1))
    first = watch.start(data, tmp_path / "out", every=0.05)
    assert watch.start(data, tmp_path / "out") is first
    deadline = time.monotonic() + 20
    while versions.current(tmp_path / "out") is None and time.monotonic() < deadline:
        time.sleep(0.05)
    assert versions_seen(versions.current(tmp_path / "out")) == [("v1", 30)]


def test_the_history_lists_each_load_and_the_one_before_it_is_kept(exports, tmp_path):
    out = tmp_path / "out"
    first = build(exports(participations=rows(1)), out).warehouse
    assert versions.previous(out) is None
    second = build(exports(participations=rows(2)), out).warehouse
    build(exports(participations=rows(2)), out)  # the same again is no load
    (exports() / "participations.csv").write_text("participant_id\na\n", encoding="utf-8")
    build(exports(), out)
    assert (versions.previous(out), versions.current(out)) == (first, second)
    loads = versions.read_history(out)
    assert [load["status"] for load in loads] == ["loaded", "loaded", "refused"]
    assert [load["files"][0]["loaded"] for load in loads[:2]] == [30, 30]
    assert "mangler tiltak" in loads[2]["messages"]["nb"][0]


def test_a_load_by_an_earlier_version_of_the_dashboard_is_not_compared_with(exports, tmp_path):
    """Its tables may lack what a question asks of both."""
    out = tmp_path / "out"
    build(exports(participations=rows(1)), out)
    pointer = out / "current.json"
    pointer.write_text(pointer.read_text("utf-8").replace('"code_sha": "', '"code_sha": "0'))
    build(exports(participations=rows(2)), out)
    assert versions.previous(out) is None


def test_the_history_keeps_the_newest_two_hundred_loads(tmp_path):
    for number in range(205):
        versions.append_history(tmp_path, {"status": "loaded", "load_sha": str(number)})
    hashes = [load["load_sha"] for load in versions.read_history(tmp_path)]
    assert hashes == [str(number) for number in range(5, 205)]


@pytest.mark.parametrize("damage", ["{", "[]", '{"warehouse": "gone.duckdb"}', ""])
def test_a_damaged_pointer_is_mended_by_the_next_load(exports, tmp_path, damage):
    out, data = tmp_path / "out", exports(participations=rows(1))
    build(data, out)
    (out / "current.json").write_text(damage, encoding="utf-8")
    assert versions.current(out) is None
    build(data, out)
    assert versions_seen(versions.current(out)) == [("v1", 30)]


def test_a_warehouse_file_deleted_by_hand_is_made_again(exports, tmp_path):
    out, data = tmp_path / "out", exports(participations=rows(1))
    os.unlink(build(data, out).warehouse)
    build(data, out)
    assert versions_seen(versions.current(out)) == [("v1", 30)]
