"""The folder of the warehouse: versions, the pointer to the one in force, the last attempt."""

import json
import os
from contextlib import contextmanager, suppress
from pathlib import Path

from warehouse.refusal import Refusal

_POINTER = "current.json"
_ATTEMPT = "attempt.json"
_LOCK = "build.lock"
_KEPT = 3


def current(out: Path) -> Path | None:
    """The DuckDB file in force; None when nothing has been loaded."""
    named = pointer(out).get("warehouse")
    path = out / named if named else None
    return path if path and path.exists() else None


def pointer(out: Path) -> dict:
    """What current.json says: warehouse, data (folder), fingerprint, load_sha."""
    return _read(out / _POINTER)


def attempt(out: Path) -> dict:
    """What the last load came to: fingerprint, status, messages by language."""
    return _read(out / _ATTEMPT)


def note_attempt(out: Path, told: dict) -> None:
    """Keeps what the last load came to, for the pages to say."""
    _write(out / _ATTEMPT, told)


def swap_in(out: Path, built: Path, told: dict) -> Path:
    """Puts a finished file in force: named by its load, then the pointer by rename."""
    named = out / f"warehouse-{told['load_sha'][:12]}.duckdb"
    _sync(built)
    os.replace(built, named)
    _sync(out)
    _write(out / _POINTER, {"warehouse": named.name, **told})
    _sweep(out, named)
    return named


def repoint(out: Path, told: dict) -> None:
    """Notes that the same exports lie there with other times."""
    _write(out / _POINTER, pointer(out) | told)


@contextmanager
def building(out: Path):
    """One build at a time; yields a fresh path for the file. Refusal when another is at it."""
    out.mkdir(parents=True, exist_ok=True)
    with (out / _LOCK).open("w") as lock:
        _hold(lock)
        for leftover in out.glob("building-*"):
            leftover.unlink()
        path = out / f"building-{os.getpid()}.duckdb"
        try:
            yield path
        finally:
            for leftover in out.glob(f"{path.name}*"):
                leftover.unlink()


def _hold(lock) -> None:
    """The lock goes with the process, however it ends."""
    try:
        import fcntl

        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise Refusal("busy") from error


def _sweep(out: Path, named: Path) -> None:
    """Keeps the newest versions, for readers that are still at them."""
    versions = sorted(out.glob("warehouse-*.duckdb"), key=lambda path: path.stat().st_mtime)
    for old in versions[:-_KEPT]:
        if old != named:
            with suppress(OSError):
                old.unlink()


def _read(path: Path) -> dict:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, json.JSONDecodeError):
        return {}


def _write(path: Path, told: dict) -> None:
    aside = path.with_name(f"{path.name}.{os.getpid()}")
    aside.write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")
    _sync(aside)
    os.replace(aside, path)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
