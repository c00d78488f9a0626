"""Comments that readers have written in place: one readable file each, which no load touches.

A file each, so that two who write at once do not overwrite each other.
"""

import json
import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from warehouse.storage import json_file

FOLDER = "comments"
_TEXTS = ("measure", "scheme", "text", "author", "by", "at")


class Comment(NamedTuple):
    """One comment. key: names its file; measure, scheme: "" for none; by, at: who wrote it, when.

    author: who is named beside it, as in the export of comments.
    """

    key: str
    said_on: date
    measure: str
    scheme: str
    text: str
    author: str
    by: str
    at: str


def read(out: Path) -> list[Comment]:
    """Reads every comment, in the order of their days; a damaged file is left out."""
    comments = [_parse(path) for path in sorted((out / FOLDER).glob("*.json"))]
    return sorted(filter(None, comments), key=lambda comment: (comment.said_on, comment.at))


def count_damaged(out: Path) -> int:
    """How many files cannot be read as a comment; they are kept as they are."""
    return sum(_parse(path) is None for path in (out / FOLDER).glob("*.json"))


def save(out: Path, comment: Comment) -> str:
    """Saves a comment with the time, as a new one where it has no key; returns its key."""
    key = comment.key or uuid4().hex
    at = datetime.now(UTC).isoformat(timespec="seconds")
    content = comment._replace(key=key, at=at)._asdict() | {"said_on": comment.said_on.isoformat()}
    path = _find_path(out, key)
    path.parent.mkdir(parents=True, exist_ok=True)
    json_file.replace_text(path, json.dumps(content, ensure_ascii=False, indent=1))
    return key


def delete(out: Path, key: str) -> None:
    """Deletes a comment."""
    _find_path(out, key).unlink(missing_ok=True)


def find(out: Path, key: str) -> Comment | None:
    """Finds one comment; None where there is none."""
    return _parse(_find_path(out, key))


def _find_path(out: Path, key: str) -> Path:
    if not re.fullmatch(r"[0-9a-f]{32}", key):
        raise ValueError(f"There is no comment of this name: {key}.")
    return out / FOLDER / f"{key}.json"


def _parse(path: Path) -> Comment | None:
    content = json_file.read(path)
    if not all(isinstance(content.get(name), str) for name in (*_TEXTS, "said_on")):
        return None
    try:
        said_on = date.fromisoformat(content["said_on"])
    except ValueError:
        return None
    return Comment(path.stem, said_on, *(content[name] for name in _TEXTS))
