"""Since which load each published figure stands as it does, and which rows moved since it held.

Remembered in the warehouse's folder: published.json has the lines of the register with the loads
that changed their status, published/ the rows each figure stood on when it last held.
"""

import hashlib
import threading
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from queries import Warehouse, find_answer
from queries.reconciliation.published import HOLDS, Entry, Register, compare
from queries.reconciliation.snapshot import ChangedRow, Snapshot, find_changed_rows, from_json
from warehouse.storage import json_file, versions

FILE, FOLDER = "published.json", "published"
_IDENTITY = ("document", "year", "measure", "scheme")
_UNFIT = (KeyError, TypeError, ValueError, IndexError, AttributeError)
_alone = threading.Lock()


@dataclass(frozen=True)
class PublishedStatus:
    """One line of the register and what is remembered of it; None and "" are not known.

    since: when the load came that first gave this status; before: the status until then.
    held_at: when the load came with which it last held; moved: the rows that came and went since,
    of a line that does not hold and did.
    """

    entry: Entry
    since: datetime | None = None
    before: str = ""
    held_at: datetime | None = None
    moved: tuple[ChangedRow, ...] | None = None

    @property
    def holds_again(self) -> bool:
        """Whether it holds, and did not until the load that `since` tells of."""
        return self.entry.holds and bool(self.before) and self.before not in HOLDS


@dataclass(frozen=True)
class Reconciliation:
    """The register of one load, held against the loads before; fault: damaged or unwritable."""

    register: Register
    lines: tuple[PublishedStatus, ...]
    loaded_at: datetime
    fault: str = ""

    @property
    def found(self) -> dict[str, list]:
        """What the answer `published` is bound to."""
        since = [one.since.isoformat() if one.since else None for one in self.lines]
        return self.register.found | {"since": since}


def reconcile(warehouse: Warehouse, path: Path) -> Reconciliation:
    """The register of the warehouse file `path`; of the load in force it is remembered.

    Where the export of the register is gone for a while, what is remembered stays as it is.
    """
    register, at, out = compare(warehouse), _loaded_at(warehouse, path), Path(path).parent
    if versions.current(out) != Path(path) or not register.entries:
        return Reconciliation(register, tuple(map(PublishedStatus, register.entries)), at)
    with _alone:
        before, fault = _remembered(out)
        keys = _keys(register)
        kept = [
            _line(before.get(key, {}), key, entry, at)
            for key, entry in zip(keys, register.entries, strict=True)
        ]
        told = zip(register.entries, kept, strict=True)
        lines = tuple(_stands(out, entry, line) for entry, line in told)
        return Reconciliation(register, lines, at, _keep(out, register, kept, at) or fault)


def _loaded_at(warehouse: Warehouse, path: Path) -> datetime:
    """When the load came; one that brings back an earlier version is a load of its own."""
    noted = versions.find_loaded_at(Path(path))
    if noted:
        return datetime.fromisoformat(noted).astimezone().replace(tzinfo=None)
    names = [column.name for column in find_answer("status").columns]
    return dict(zip(names, warehouse.rows("status")[0], strict=True))["loaded_at"]


def _keys(register: Register) -> list[tuple]:
    """What tells the lines apart from load to load; like lines are numbered."""
    seen: Counter = Counter()
    found = []
    for entry in register.entries:
        named = tuple(entry.line[name] for name in _IDENTITY)
        seen[named] += 1
        found.append((*named, seen[named]))
    return found


def _remembered(out: Path) -> tuple[dict[tuple, dict], str]:
    """The lines as the load before left them, by key; a damaged file is put aside."""
    path = out / FILE
    try:
        told = json_file.read(path)
        if not told and not path.exists():
            return {}, ""
        return {_checked(line): line for line in told["lines"]}, ""
    except _UNFIT:
        json_file.put_aside(path)
        return {}, "damaged"


def _checked(line: dict) -> tuple:
    """A line's key; one of _UNFIT where the line is not as it is kept here."""
    for load in line["loads"]:
        datetime.fromisoformat(load["loaded_at"]), load["status"].strip()
    line["loads"][0], datetime.fromisoformat(line["held_at"] or line["loads"][0]["loaded_at"])
    return (*(line[name] for name in _IDENTITY), line["copy"])


def _line(before: dict, key: tuple, entry: Entry, at: datetime) -> dict:
    """A line as it is remembered from now on; a load is noted where it changed the status."""
    status, loads = entry.line["status"], before.get("loads", [])
    if not loads or loads[-1]["status"] != status:
        loads = [*loads, {"loaded_at": at.isoformat(), "status": status}]
    held_at = at.isoformat() if entry.holds else before.get("held_at")
    named = dict(zip((*_IDENTITY, "copy"), key, strict=True))
    value = entry.line["current_value"]
    now = {"printed": _number(entry.line["printed_value"]), "now": _number(value)}
    return {**named, **now, "unit": entry.line["unit"], "held_at": held_at, "loads": loads}


def _number(value) -> str | None:
    return None if value is None else f"{value.normalize():f}"


def _stands(out: Path, entry: Entry, line: dict) -> PublishedStatus:
    times = [datetime.fromisoformat(load["loaded_at"]) for load in line["loads"]]
    held_at = datetime.fromisoformat(line["held_at"]) if line["held_at"] else None
    before = line["loads"][-2]["status"] if len(times) > 1 else ""
    moved = None if entry.holds or not held_at else _moved(out / FOLDER / _named(line), entry)
    return PublishedStatus(entry, times[-1], before, held_at, moved)


def _moved(path: Path, entry: Entry) -> tuple[ChangedRow, ...] | None:
    """The rows that moved since the line held; None where those are not kept, or not comparable."""
    told = json_file.read(path)
    try:
        before = from_json(told["footing"] | {"rows": told["rows"]})
    except _UNFIT:
        return None
    return tuple(find_changed_rows(before, entry.footing)) if entry.footing else None


def _named(line: dict) -> str:
    """The file of a line's rows; the same from load to load."""
    key = "|".join(str(line[name]) for name in (*_IDENTITY, "copy"))
    return f"{line['year']}-{hashlib.sha256(key.encode()).hexdigest()[:12]}.json"


def _keep(out: Path, register: Register, kept: list[dict], at: datetime) -> str:
    """Writes what is remembered; "unwritable" where it cannot be."""
    try:
        for entry, line in zip(register.entries, kept, strict=True):
            if entry.holds:
                _keep_rows(out / FOLDER / _named(line), line, entry.footing)
        json_file.keep_only(out / FOLDER, set(map(_named, kept)))
        json_file.write(out / FILE, {"loaded_at": at.isoformat(), "lines": kept}, "lines")
    except OSError:
        return "unwritable"
    return ""


def _keep_rows(path: Path, line: dict, footing: Snapshot) -> None:
    told = dict(vars(footing))  # not as_kept: its copy of every cell takes longer than the rows
    rows = told.pop("rows")
    named = {name: line[name] for name in (*_IDENTITY, "held_at")}
    json_file.write(path, {**named, "footing": told, "rows": rows}, "rows")
