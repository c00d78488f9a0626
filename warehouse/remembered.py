"""JSON files that persist from load to load in the warehouse folder; no load touches them."""

import json
import os
from contextlib import suppress
from pathlib import Path

from warehouse import files


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
    files.replace_text(path, f"{{\n{body}\n}}\n")


def keep_only(folder: Path, names: set[str]) -> None:
    """Deletes the JSON files of a folder whose names are not in `names`."""
    for path in folder.glob("*.json"):
        if path.name not in names:
            path.unlink(missing_ok=True)


def _format(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
