"""Drafts: the edited paragraphs of printed sections, one readable file a section and language.

They have a folder of their own beside the warehouse files, and no load touches them. A text
keeps its figures as placeholders, so that it is filled anew from whatever is loaded.
"""

import json
import re
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from warehouse.storage import json_file

FOLDER = "drafts"


class Name(NamedTuple):
    """Names a draft. document: annual or plan; language: nb, nn or en."""

    document: str
    year: int
    language: str


def find_path(out: Path, name: Name) -> Path:
    """Finds a draft's path: drafts/annual-2014-nb.json. ValueError where the name is invalid."""
    if not re.fullmatch(r"[a-z]+-\d{4}-[a-z]{2}", "-".join(map(str, name))):
        raise ValueError(f"There is no draft of this name: {name}.")
    return out / FOLDER / f"{'-'.join(map(str, name))}.json"


def read(out: Path, name: Name) -> dict[str, dict[str, str]]:
    """Reads the edited paragraphs by key (text, by, at); empty where nothing is edited."""
    content = json_file.read(find_path(out, name)).get("paragraphs", {})
    paragraphs = content if isinstance(content, dict) else {}
    return {key: paragraph for key, paragraph in paragraphs.items() if _is_whole(paragraph)}


def is_damaged(out: Path, name: Name) -> bool:
    """Whether the file exists but cannot be read: its paragraphs are then not used."""
    path = find_path(out, name)
    paragraphs = json_file.read(path).get("paragraphs")
    is_readable = isinstance(paragraphs, dict) and all(map(_is_whole, paragraphs.values()))
    return path.exists() and not is_readable


def save(out: Path, name: Name, key: str, text: str, by: str) -> None:
    """Saves one edited paragraph with its author and time; the other paragraphs stay."""
    at = datetime.now(UTC).isoformat(timespec="seconds")
    _write(out, name, read(out, name) | {key: {"text": text, "by": by, "at": at}})


def delete(out: Path, name: Name, key: str) -> None:
    """Deletes an edited paragraph, so that the composed text is shown again."""
    paragraphs = read(out, name)
    paragraphs.pop(key, None)
    if paragraphs:
        _write(out, name, paragraphs)
    else:
        find_path(out, name).unlink(missing_ok=True)


def _write(out: Path, name: Name, paragraphs: dict) -> None:
    path = find_path(out, name)
    path.parent.mkdir(parents=True, exist_ok=True)
    if is_damaged(out, name):  # moved aside, so that nothing overwrites what somebody wrote
        with suppress(OSError):
            path.replace(path.with_suffix(".damaged"))
    content = {**name._asdict(), "paragraphs": paragraphs}
    json_file.replace_text(path, json.dumps(content, ensure_ascii=False, indent=1))


def _is_whole(paragraph: object) -> bool:
    return isinstance(paragraph, dict) and all(
        isinstance(paragraph.get(name), str) for name in ("text", "by", "at")
    )
