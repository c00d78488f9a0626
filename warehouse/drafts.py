"""What editors have made of the printed sections: one readable file a section, year and language.

They lie in a folder of their own beside the warehouse files, and no load touches them. A text is
kept with its figures as placeholders, so it is filled anew from whatever is loaded.
"""

import json
import re
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from warehouse import files

FOLDER = "drafts"


class Name(NamedTuple):
    """Which draft it is; document: annual or plan, language: nb, nn or en."""

    document: str
    year: int
    language: str


def path(out: Path, name: Name) -> Path:
    """Where a draft lies: drafts/annual-2014-nb.json. ValueError where a name is no such name."""
    if not re.fullmatch(r"[a-z]+-\d{4}-[a-z]{2}", "-".join(map(str, name))):
        raise ValueError(f"There is no draft of this name: {name}.")
    return out / FOLDER / f"{'-'.join(map(str, name))}.json"


def read(out: Path, name: Name) -> dict[str, dict[str, str]]:
    """Each edited paragraph by its key: text, by, at; none where nothing is edited."""
    told = files.read(path(out, name)).get("paragraphs", {})
    kept = told if isinstance(told, dict) else {}
    return {key: one for key, one in kept.items() if _is_whole(one)}


def is_damaged(out: Path, name: Name) -> bool:
    """Whether there is a file that cannot be read: what was edited is in it, and is not used."""
    told = files.read(path(out, name))
    paragraphs = told.get("paragraphs")
    is_read = isinstance(paragraphs, dict) and all(map(_is_whole, paragraphs.values()))
    return path(out, name).exists() and not is_read


def keep(out: Path, name: Name, key: str, text: str, by: str) -> None:
    """Keeps one paragraph as it is edited, with who and when; the other paragraphs stay."""
    at = datetime.now(UTC).isoformat(timespec="seconds")
    _write(out, name, read(out, name) | {key: {"text": text, "by": by, "at": at}})


def forget(out: Path, name: Name, key: str) -> None:
    """Lets a paragraph be ours again."""
    kept = {one: told for one, told in read(out, name).items() if one != key}
    if kept:
        _write(out, name, kept)
    else:
        path(out, name).unlink(missing_ok=True)


def _write(out: Path, name: Name, paragraphs: dict) -> None:
    target = path(out, name)
    target.parent.mkdir(parents=True, exist_ok=True)
    if is_damaged(out, name):  # set aside, so that nothing somebody wrote is written over
        with suppress(OSError):
            target.replace(target.with_suffix(".damaged"))
    told = {**name._asdict(), "paragraphs": paragraphs}
    files.replace(target, json.dumps(told, ensure_ascii=False, indent=1))


def _is_whole(one: object) -> bool:
    return isinstance(one, dict) and all(
        isinstance(one.get(of), str) for of in ("text", "by", "at")
    )
