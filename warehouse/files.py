"""Files written whole or not at all, and the JSON objects in them."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from warehouse.refusal import Refusal


def read(path: Path) -> dict:
    """The JSON object in a file; empty where there is none, or somebody has damaged it."""
    try:
        return parsed(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return {}


def parsed(text: str) -> dict:
    """The JSON object in the text; empty where it holds something else."""
    try:
        told = json.loads(text)
    except (json.JSONDecodeError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def replace(path: Path, text: str) -> None:
    """The whole text in place of the file's, or nothing of it; on the disk when this returns."""
    aside = path.with_name(f"{path.name}.{os.getpid()}.aside")
    aside.write_text(text, encoding="utf-8")
    sync(aside)
    os.replace(aside, path)
    sync(path.parent)


def sync(path: Path) -> None:
    """Waits until a file, or the names in a folder, are on the disk."""
    if os.name == "nt" and path.is_dir():
        return  # Windows cannot open a folder; NTFS keeps its own log of file names
    # Windows writes a file to disk only through a handle that may write to it.
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def lock(path: Path, *, is_waiting: bool) -> Iterator[None]:
    """Holds the lock file at `path`, which only one process can hold at a time.

    While another process holds it, waits if `is_waiting`; else Refusal("busy").
    """
    # The operating system holds the lock and releases it when the process ends, even by kill -9.
    # The fallback of filelock is a marker file, which a killed process would leave behind.
    file_lock = FileLock(path, fallback_to_soft=False, preserve_lock_file=True)
    try:
        file_lock.acquire(blocking=is_waiting)
    except Timeout as error:
        raise Refusal("busy") from error
    try:
        yield
    finally:
        file_lock.release()
