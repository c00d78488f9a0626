"""Files written whole or not at all, the JSON objects in them, and one lock for writers."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from warehouse.errors import Refusal


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


def put_aside(path: Path) -> None:
    """Moves a damaged file to <name>.damaged.json, so that nothing overwrites it."""
    with suppress(OSError):
        os.replace(path, path.with_name(f"{path.stem}.damaged{path.suffix}"))


def write(path: Path, content: dict, list_name: str) -> None:
    """Writes an object to a file, with each item of the list `list_name` on a line of its own.

    OSError where the folder cannot be written.
    """
    items = ",\n".join(f"  {_format(item)}" for item in content[list_name])
    entries = [
        f" {_format(name)}: {_format(value)}"
        for name, value in content.items()
        if name != list_name
    ]
    body = ",\n".join([*entries, f" {_format(list_name)}: [\n{items}\n ]"])
    path.parent.mkdir(parents=True, exist_ok=True)
    replace_text(path, f"{{\n{body}\n}}\n")


def keep_only(folder: Path, names: set[str]) -> None:
    """Deletes the JSON files of a folder whose names are not in `names`."""
    for path in folder.glob("*.json"):
        if path.name not in names:
            path.unlink(missing_ok=True)


def _format(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
