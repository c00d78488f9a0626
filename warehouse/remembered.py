"""What is remembered from load to load, in files of the warehouse's folder that no load touches."""

import json
import os
from contextlib import suppress
from pathlib import Path

from warehouse import files


def put_aside(path: Path) -> None:
    """Moves a damaged file to <name>.damaged.json, so that nothing is written over it."""
    with suppress(OSError):
        os.replace(path, path.with_name(f"{path.stem}.damaged{path.suffix}"))


def write(path: Path, told: dict, listed: str) -> None:
    """Keeps an object in a file, each item of the list named `listed` on a line of its own.

    OSError where the folder cannot be written.
    """
    items = ",\n".join(f"  {_json(item)}" for item in told[listed])
    rest = [f" {_json(name)}: {_json(value)}" for name, value in told.items() if name != listed]
    whole = ",\n".join([*rest, f" {_json(listed)}: [\n{items}\n ]"])
    path.parent.mkdir(parents=True, exist_ok=True)
    files.replace(path, f"{{\n{whole}\n}}\n")


def keep_only(folder: Path, names: set[str]) -> None:
    """Takes away the other JSON files of a folder."""
    for path in folder.glob("*.json"):
        if path.name not in names:
            path.unlink(missing_ok=True)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
