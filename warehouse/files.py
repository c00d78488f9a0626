"""JSON files that are written whole or not at all, and the lock for those who write them."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from warehouse.refusal import Refusal


def read(path: Path) -> dict:
    """Reads the JSON object in a file; empty where there is no file, or it is damaged."""
    try:
        return parse(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return {}


def parse(text: str) -> dict:
    """Parses the JSON object in the text; empty where the text is anything else."""
    try:
        content = json.loads(text)
    except (json.JSONDecodeError, RecursionError):
        return {}
    return content if isinstance(content, dict) else {}


def replace_text(path: Path, text: str) -> None:
    """Replaces the file's text as a whole; the text is on disk when this returns."""
    aside = path.with_name(f"{path.name}.{os.getpid()}.aside")
    aside.write_text(text, encoding="utf-8")
    sync(aside)
    os.replace(aside, path)
    sync(path.parent)


def sync(path: Path) -> None:
    """Waits until a file's bytes, or a folder's file names, are on disk."""
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
