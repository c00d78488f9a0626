"""Files written whole or not at all, and the JSON objects in them."""

import json
import os
from pathlib import Path


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
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
