"""The approved reports: one readable file a year, document and version, which no load touches.

They lie in a folder of their own beside the warehouse files. What such a file says is made and
held against the rows in queries/locking.py; here it is only kept, and checked for damage.
"""

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path

from warehouse import files

FOLDER = "approved"
FORM = 1
_NAME = re.compile(r"(\d{4})-([a-z]+)(?:-(\d+))?\.json")


@dataclass(frozen=True)
class Kept:
    """One file of an approved report; told is what it says.

    fault: unreadable (told is empty), newer (a form this version cannot read; told is empty)
    or edited (it is not what was written).
    """

    path: Path
    year: int
    document: str
    version: int
    told: dict
    fault: str = ""


def keep(out: Path, year: int, document: str, told: dict) -> Path:
    """Writes what is approved as a new file, the next version where there is one already."""
    folder = out / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with files.lock(folder / "approval.lock", is_waiting=True):  # or two could get one version
        version = 1 + _newest(out, year, document)
        ending = "" if version == 1 else f"-{version}"
        path = folder / f"{year}-{document}{ending}.json"
        whole = {"form": FORM, "year": year, "document": document, "version": version, **told}
        files.replace(path, as_text({"checksum": checksum(whole), **whole}))
    return path


def _newest(out: Path, year: int, document: str) -> int:
    """The last version there is; 0 where there is none."""
    found = [named[2] for named in map(_named, paths(out)) if named[:2] == (year, document)]
    return max(found, default=0)


def paths(out: Path) -> list[Path]:
    """The files of approved reports, by name."""
    folder = out / FOLDER
    found = folder.iterdir() if folder.is_dir() else ()
    return sorted(path for path in found if _NAME.fullmatch(path.name))


def read(path: Path) -> Kept:
    """What one file says, and what is wrong with it."""
    told = files.read(path)
    fault = _fault(path, told)
    return Kept(path, *_named(path), {} if fault in ("unreadable", "newer") else told, fault)


def _fault(path: Path, told: dict) -> str:
    if "checksum" not in told:
        return "unreadable"
    if told.get("form") != FORM:
        return "newer"
    whole = {name: value for name, value in told.items() if name != "checksum"}
    named = tuple(told.get(name) for name in ("year", "document", "version"))
    is_whole = told["checksum"] == checksum(whole) and named == _named(path)
    return "" if is_whole else "edited"


def checksum(told: dict) -> str:
    """The same for the same content, however it is laid out."""
    text = json.dumps(told, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def as_text(told: dict) -> str:
    """JSON that people can read: each row of a table is one line."""
    text = json.dumps(told, ensure_ascii=False, indent=1)
    return re.sub(r"(?m)^ *\[\n[^\[\]{}]*\]", _on_one_line, text) + "\n"


def _on_one_line(found: re.Match) -> str:
    """A line break stands only between values: in a value it is written as \\n."""
    indent, _, row = found[0].partition("[\n")
    return f"{indent}[{' '.join(line.strip() for line in row[:-1].splitlines()).strip()}]"


def _named(path: Path) -> tuple[int, str, int]:
    """Year, document and version, as the file's name says them."""
    year, document, version = _NAME.fullmatch(path.name).groups()
    return int(year), document, int(version or 1)
