"""The approved reports: one readable file a year, document and version; no load touches them.

They have a folder of their own beside the warehouse files. queries/reconciliation composes the
content of such a file and compares it with the rows; this module saves it and finds damage.
"""

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path

from warehouse.storage import json_file

FOLDER = "approved"
FORM = 1
_LOCK = "approval.lock"
_NAME = re.compile(r"(\d{4})-([a-z]+)(?:-(\d+))?\.json")


@dataclass(frozen=True)
class ApprovalFile:
    """One file of an approved report, with its content.

    fault: unreadable (content is empty), newer (a form that this version cannot read; content is
    empty) or edited (somebody has changed the file).
    """

    path: Path
    year: int
    document: str
    version: int
    content: dict
    fault: str = ""


def save(out: Path, year: int, document: str, content: dict) -> Path:
    """Saves an approved report as a new file: the next version where there is one already."""
    folder = out / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with json_file.lock(folder / _LOCK, is_waiting=True):  # or two could get the same version
        version = 1 + _find_newest_version(out, year, document)
        suffix = "" if version == 1 else f"-{version}"
        path = folder / f"{year}-{document}{suffix}.json"
        whole = {"form": FORM, "year": year, "document": document, "version": version, **content}
        json_file.replace_text(path, _format({"checksum": _compute_checksum(whole), **whole}))
    return path


def _find_newest_version(out: Path, year: int, document: str) -> int:
    """Finds the newest version; 0 where there is none."""
    names = map(_parse_name, list_paths(out))
    return max((name[2] for name in names if name[:2] == (year, document)), default=0)


def list_paths(out: Path) -> list[Path]:
    """Lists the files of approved reports, by name."""
    folder = out / FOLDER
    paths = folder.iterdir() if folder.is_dir() else ()
    return sorted(path for path in paths if _NAME.fullmatch(path.name))


def read(path: Path) -> ApprovalFile:
    """Reads the content of one file, and finds its fault."""
    content = json_file.read(path)
    fault = _find_fault(path, content)
    content = {} if fault in ("unreadable", "newer") else content
    return ApprovalFile(path, *_parse_name(path), content, fault)


def _find_fault(path: Path, content: dict) -> str:
    if "checksum" not in content:
        return "unreadable"
    if content.get("form") != FORM:
        return "newer"
    whole = {name: value for name, value in content.items() if name != "checksum"}
    name = tuple(content.get(key) for key in ("year", "document", "version"))
    is_whole = content["checksum"] == _compute_checksum(whole) and name == _parse_name(path)
    return "" if is_whole else "edited"


def _compute_checksum(content: dict) -> str:
    """Computes the same checksum for the same content, whatever its layout."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _format(content: dict) -> str:
    """Formats JSON for people: each row of a table is one line."""
    text = json.dumps(content, ensure_ascii=False, indent=1)
    return re.sub(r"(?m)^ *\[\n[^\[\]{}]*\]", _join_lines, text) + "\n"


def _join_lines(match: re.Match) -> str:
    r"""Joins the lines of one list; a line break inside a value is written as \n already."""
    indent, _, row = match[0].partition("[\n")
    return f"{indent}[{' '.join(line.strip() for line in row[:-1].splitlines()).strip()}]"


def _parse_name(path: Path) -> tuple[int, str, int]:
    """Parses year, document and version from the file's name."""
    year, document, version = _NAME.fullmatch(path.name).groups()
    return int(year), document, int(version or 1)
