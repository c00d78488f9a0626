"""The warehouse folder: its versions, the pointer to the one in force, the history of loads."""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from warehouse.storage import json_file

_POINTER = "current.json"
_ATTEMPT = "attempt.json"
_HISTORY = "history.jsonl"
_LOCK = "build.lock"
_MAX_LOADS = 200
_MAX_VERSIONS = 3


def current(out: Path) -> Path | None:
    """The DuckDB file in force; None when nothing has been loaded."""
    return _find_version(out, read_pointer(out).get("warehouse"))


def previous(out: Path) -> Path | None:
    """The DuckDB file that was in force before the current one; None when there is none."""
    return _find_version(out, read_pointer(out).get("previous"))


def _find_version(out: Path, name: object) -> Path | None:
    path = out / name if isinstance(name, str) and name == Path(name).name else None
    return path if path and path.is_file() else None


def read_history(out: Path) -> list[dict]:
    """Reads the result of each load, the newest last: loaded_at, status, load_sha, warehouse,
    files, messages by language."""
    try:
        lines = (out / _HISTORY).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []
    return [load for load in map(json_file.parse, lines) if load]


def find_loaded_at(path: Path) -> str | None:
    """Finds when a version was last put in force; None where the history does not have it."""
    loads = [load for load in read_history(path.parent) if load.get("warehouse") == path.name]
    return next((load["loaded_at"] for load in loads[::-1] if load["status"] == "loaded"), None)


def append_history(out: Path, load: dict) -> None:
    """Appends a load to the history, unless the last load had the same refusal."""
    loads = read_history(out)
    if loads and load["status"] == "refused" and _has_same_result(loads[-1], load):
        return
    lines = [json.dumps(entry, ensure_ascii=False) for entry in [*loads, load][-_MAX_LOADS:]]
    json_file.replace_text(out / _HISTORY, "".join(f"{line}\n" for line in lines))


def _has_same_result(load: dict, other: dict) -> bool:
    return all(load.get(key) == other.get(key) for key in ("status", "load_sha", "messages"))


def read_pointer(out: Path) -> dict:
    """Reads current.json: warehouse, previous, data (folder), fingerprint, load_sha."""
    return json_file.read(out / _POINTER)


def read_attempt(out: Path) -> dict:
    """Reads the result of the last load: fingerprint, status, messages by language."""
    return json_file.read(out / _ATTEMPT)


def write_attempt(out: Path, attempt: dict) -> None:
    """Writes the result of the last load, for the pages to show."""
    _write(out / _ATTEMPT, attempt)


def swap_in(out: Path, built: Path, pointer: dict) -> Path:
    """Puts a finished file in force: renames it after its load, then replaces the pointer."""
    path = out / f"warehouse-{pointer['load_sha'][:12]}.duckdb"
    json_file.sync(built)
    os.replace(built, path)
    json_file.sync(out)
    before = _find_comparable(out, path, pointer)
    _write(out / _POINTER, {"warehouse": path.name, "previous": before, **pointer})
    _sweep(out, {path.name, before})
    return path


def _find_comparable(out: Path, path: Path, pointer: dict) -> str | None:
    """Finds the version that `path` replaces and can be compared with.

    It has the same data folder, and the same code built it: otherwise no query fits both.
    """
    old_pointer = read_pointer(out)
    is_again = old_pointer.get("warehouse") == path.name
    before = previous(out) if is_again else current(out)
    is_alike = all(old_pointer.get(key) == pointer.get(key) for key in ("data", "code_sha"))
    return before.name if before and before != path and is_alike else None


def update_pointer(out: Path, pointer: dict) -> None:
    """Updates the pointer when the same exports have other times."""
    _write(out / _POINTER, read_pointer(out) | pointer)


@contextmanager
def prepare_version(out: Path) -> Iterator[Path]:
    """Gives one build at a time a fresh path for its file; Refusal during another build."""
    out.mkdir(parents=True, exist_ok=True)
    with json_file.lock(out / _LOCK, is_waiting=False):
        _clear(out, "building-*", "*.json*.aside")
        path = out / f"building-{os.getpid()}.duckdb"
        try:
            yield path
        finally:
            _clear(out, f"{path.name}*")


def _clear(out: Path, *patterns: str) -> None:
    """Deletes what a build leaves, even a killed one: its files, and what DuckDB spilled."""
    for leftover in [path for pattern in patterns for path in out.glob(pattern)]:
        if leftover.is_dir():
            shutil.rmtree(leftover, ignore_errors=True)
        else:
            leftover.unlink(missing_ok=True)


def _sweep(out: Path, names: set[str | None]) -> None:
    """Deletes old versions, except those in `names` and the newest, which readers may still use."""
    versions = sorted(out.glob("warehouse-*.duckdb"), key=lambda path: path.stat().st_mtime)
    for path in versions[:-_MAX_VERSIONS]:
        if path.name not in names:
            with suppress(OSError):
                path.unlink()


def _write(path: Path, content: dict) -> None:
    json_file.replace_text(path, json.dumps(content, ensure_ascii=False, indent=1))
