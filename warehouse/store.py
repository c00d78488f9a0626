"""The folder of the warehouse: versions, the pointer to the one in force, what loads came to."""

import json
import os
import shutil
from contextlib import contextmanager, suppress
from pathlib import Path

from warehouse import files

_POINTER = "current.json"
_ATTEMPT = "attempt.json"
_HISTORY = "history.jsonl"
_LOCK = "build.lock"
_REMEMBERED = 200
_KEPT = 3


def current(out: Path) -> Path | None:
    """The DuckDB file in force; None when nothing has been loaded."""
    return _version(out, pointer(out).get("warehouse"))


def previous(out: Path) -> Path | None:
    """The DuckDB file that was in force before the current one; None when there is none."""
    return _version(out, pointer(out).get("previous"))


def _version(out: Path, named: object) -> Path | None:
    path = out / named if isinstance(named, str) and named == Path(named).name else None
    return path if path and path.is_file() else None


def history(out: Path) -> list[dict]:
    """What each load came to, the newest last: loaded_at, status, load_sha, warehouse, files,
    messages by language."""
    try:
        lines = (out / _HISTORY).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []
    return [told for told in map(files.parsed, lines) if told]


def loaded_at(path: Path) -> str | None:
    """When a version was put in force, the last time it was; None where that is not noted."""
    told = [load for load in history(path.parent) if load.get("warehouse") == path.name]
    return next((load["loaded_at"] for load in told[::-1] if load["status"] == "loaded"), None)


def remember(out: Path, told: dict) -> None:
    """Adds a load to the history, unless the one before came to the same refusal."""
    before = history(out)
    if before and told["status"] == "refused" and _is_same(before[-1], told):
        return
    lines = [json.dumps(one, ensure_ascii=False) for one in [*before, told][-_REMEMBERED:]]
    files.replace(out / _HISTORY, "".join(f"{line}\n" for line in lines))


def _is_same(one: dict, other: dict) -> bool:
    return all(one.get(key) == other.get(key) for key in ("status", "load_sha", "messages"))


def pointer(out: Path) -> dict:
    """What current.json says: warehouse, previous, data (folder), fingerprint, load_sha."""
    return files.read(out / _POINTER)


def attempt(out: Path) -> dict:
    """What the last load came to: fingerprint, status, messages by language."""
    return files.read(out / _ATTEMPT)


def note_attempt(out: Path, told: dict) -> None:
    """Keeps what the last load came to, for the pages to say."""
    _write(out / _ATTEMPT, told)


def swap_in(out: Path, built: Path, told: dict) -> Path:
    """Puts a finished file in force: named by its load, then the pointer by rename."""
    named = out / f"warehouse-{told['load_sha'][:12]}.duckdb"
    files.sync(built)
    os.replace(built, named)
    files.sync(out)
    before = _before(out, named, told)
    _write(out / _POINTER, {"warehouse": named.name, "previous": before, **told})
    _sweep(out, {named.name, before})
    return named


def _before(out: Path, named: Path, now: dict) -> str | None:
    """The version that `named` takes over from: of the same folder, still there, and laid out by
    the same code, or no question could be asked of both."""
    told = pointer(out)
    is_again = told.get("warehouse") == named.name
    path = previous(out) if is_again else current(out)
    is_alike = all(told.get(key) == now.get(key) for key in ("data", "code_sha"))
    return path.name if path and path != named and is_alike else None


def repoint(out: Path, told: dict) -> None:
    """Notes that the same exports lie there with other times."""
    _write(out / _POINTER, pointer(out) | told)


@contextmanager
def building(out: Path):
    """One build at a time; yields a fresh path for the file. Refusal when another is at it."""
    out.mkdir(parents=True, exist_ok=True)
    with files.lock(out / _LOCK, is_waiting=False):
        _clear(out, "building-*", "*.json*.aside")
        path = out / f"building-{os.getpid()}.duckdb"
        try:
            yield path
        finally:
            _clear(out, f"{path.name}*")


def _clear(out: Path, *patterns: str) -> None:
    """Takes away what a build leaves, also one that was killed: files, and what it spilled."""
    for leftover in [path for pattern in patterns for path in out.glob(pattern)]:
        if leftover.is_dir():
            shutil.rmtree(leftover, ignore_errors=True)
        else:
            leftover.unlink(missing_ok=True)


def _sweep(out: Path, named: set[str | None]) -> None:
    """Keeps the named versions and the newest, for readers that are still at them."""
    versions = sorted(out.glob("warehouse-*.duckdb"), key=lambda path: path.stat().st_mtime)
    for old in versions[:-_KEPT]:
        if old.name not in named:
            with suppress(OSError):
                old.unlink()


def _write(path: Path, told: dict) -> None:
    files.replace(path, json.dumps(told, ensure_ascii=False, indent=1))
