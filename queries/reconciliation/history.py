"""The history of each published figure: the loads that changed its status, and its last rows.

The warehouse's folder keeps it: published.json has the lines of the register with the loads that
changed their status, published/ the rows behind each figure when it was last confirmed.
"""

import hashlib
import threading
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from queries import Warehouse, find_answer
from queries.reconciliation.published import CONFIRMED, Entry, Register, compare_register
from queries.reconciliation.snapshot import ChangedRow, Snapshot, find_changed_rows, from_json
from warehouse.storage import json_file, versions

FILE, FOLDER = "published.json", "published"
_IDENTITY = ("document", "year", "measure", "scheme")
# what reading a damaged file raises
_DAMAGED = (KeyError, TypeError, ValueError, IndexError, AttributeError)
_lock = threading.Lock()


@dataclass(frozen=True)
class PublishedStatus:
    """One line of the register and its history; None and "" are not known.

    since: time of the load that first gave this status; before: the status until then.
    confirmed_at: time of the last load that confirmed the figure; changed_rows: the rows added and
    removed since, of a line that was confirmed and is not any more.
    """

    entry: Entry
    since: datetime | None = None
    before: str = ""
    confirmed_at: datetime | None = None
    changed_rows: tuple[ChangedRow, ...] | None = None

    @property
    def is_confirmed_again(self) -> bool:
        """Whether the figure is confirmed, and was not until the load at `since`."""
        return self.entry.is_confirmed and bool(self.before) and self.before not in CONFIRMED


@dataclass(frozen=True)
class Reconciliation:
    """The register of one load with the history of its lines; fault: damaged or unwritable."""

    register: Register
    lines: tuple[PublishedStatus, ...]
    loaded_at: datetime
    fault: str = ""

    @property
    def params(self) -> dict[str, list]:
        """The parameters of the answer `published`."""
        since = [line.since.isoformat() if line.since else None for line in self.lines]
        return self.register.params | {"since": since}


def reconcile(warehouse: Warehouse, path: Path) -> Reconciliation:
    """The register of the warehouse file `path`; of the load in force its history is updated.

    Where the export of the register is missing for a while, the history stays as it is.
    """
    register, loaded_at = compare_register(warehouse), _find_loaded_at(warehouse, path)
    folder = Path(path).parent
    if versions.current(folder) != Path(path) or not register.entries:
        return Reconciliation(register, tuple(map(PublishedStatus, register.entries)), loaded_at)
    with _lock:
        return _update_history(register, loaded_at, folder)


def _update_history(register: Register, loaded_at: datetime, folder: Path) -> Reconciliation:
    old_lines, fault = _read_lines(folder)
    keys = _list_keys(register)
    lines = [
        _update_line(old_lines.get(key, {}), key, entry, loaded_at)
        for key, entry in zip(keys, register.entries, strict=True)
    ]
    pairs = zip(register.entries, lines, strict=True)
    statuses = tuple(_build_status(folder, entry, line) for entry, line in pairs)
    fault = _write_history(folder, register, lines, loaded_at) or fault
    return Reconciliation(register, statuses, loaded_at, fault)


def _find_loaded_at(warehouse: Warehouse, path: Path) -> datetime:
    """The time of the load; one that brings back an earlier version is a load of its own."""
    text = versions.find_loaded_at(Path(path))
    if text:
        return datetime.fromisoformat(text).astimezone().replace(tzinfo=None)
    names = [column.name for column in find_answer("status").columns]
    return dict(zip(names, warehouse.rows("status")[0], strict=True))["loaded_at"]


def _list_keys(register: Register) -> list[tuple]:
    """The key of each line, the same from load to load; equal lines are numbered."""
    copies: Counter = Counter()
    keys = []
    for entry in register.entries:
        identity = tuple(entry.line[name] for name in _IDENTITY)
        copies[identity] += 1
        keys.append((*identity, copies[identity]))
    return keys


def _read_lines(folder: Path) -> tuple[dict[tuple, dict], str]:
    """The lines after the load before, by key, and the fault; a damaged file is put aside."""
    path = folder / FILE
    try:
        content = json_file.read(path)
        if not content and not path.exists():
            return {}, ""
        return {_read_key(line): line for line in content["lines"]}, ""
    except _DAMAGED:
        json_file.put_aside(path)
        return {}, "damaged"


def _read_key(line: dict) -> tuple:
    """The key of a line in the file; one of _DAMAGED where the line is not as this module writes.

    All that is read of the line later is read here once.
    """
    for load in line["loads"]:
        datetime.fromisoformat(load["loaded_at"]), load["status"].strip()
    line["loads"][0], datetime.fromisoformat(line["held_at"] or line["loads"][0]["loaded_at"])
    return (*(line[name] for name in _IDENTITY), line["copy"])


def _update_line(old_line: dict, key: tuple, entry: Entry, loaded_at: datetime) -> dict:
    """A line as the file has it from now on; it lists the loads that changed the status."""
    status, loads = entry.line["status"], old_line.get("loads", [])
    if not loads or loads[-1]["status"] != status:
        loads = [*loads, {"loaded_at": loaded_at.isoformat(), "status": status}]
    return {
        **dict(zip((*_IDENTITY, "copy"), key, strict=True)),
        "printed": _format_value(entry.line["printed_value"]),
        "now": _format_value(entry.line["current_value"]),
        "unit": entry.line["unit"],
        "held_at": loaded_at.isoformat() if entry.is_confirmed else old_line.get("held_at"),
        "loads": loads,
    }


def _format_value(value) -> str | None:
    return None if value is None else f"{value.normalize():f}"


def _build_status(folder: Path, entry: Entry, line: dict) -> PublishedStatus:
    times = [datetime.fromisoformat(load["loaded_at"]) for load in line["loads"]]
    before = line["loads"][-2]["status"] if len(times) > 1 else ""
    confirmed_at, rows = None, None
    if line["held_at"]:
        confirmed_at = datetime.fromisoformat(line["held_at"])
        if not entry.is_confirmed:
            rows = _read_changed_rows(folder / FOLDER / _file_name(line), entry)
    return PublishedStatus(entry, times[-1], before, confirmed_at, rows)


def _read_changed_rows(path: Path, entry: Entry) -> tuple[ChangedRow, ...] | None:
    """The rows changed since the figure was last confirmed; None where those are not known."""
    content = json_file.read(path)
    try:
        before = from_json(content["footing"] | {"rows": content["rows"]})
    except _DAMAGED:
        return None
    return tuple(find_changed_rows(before, entry.snapshot)) if entry.snapshot else None


def _file_name(line: dict) -> str:
    """The file with the rows of a line; the same from load to load."""
    key = "|".join(str(line[name]) for name in (*_IDENTITY, "copy"))
    return f"{line['year']}-{hashlib.sha256(key.encode()).hexdigest()[:12]}.json"


def _write_history(folder: Path, register: Register, lines: list[dict], loaded_at: datetime) -> str:
    """Writes the lines, and the rows of the confirmed ones; "unwritable" where it fails."""
    try:
        for entry, line in zip(register.entries, lines, strict=True):
            if entry.is_confirmed:
                _write_rows(folder / FOLDER / _file_name(line), line, entry.snapshot)
        json_file.keep_only(folder / FOLDER, set(map(_file_name, lines)))
        content = {"loaded_at": loaded_at.isoformat(), "lines": lines}
        json_file.write(folder / FILE, content, "lines")
    except OSError:
        return "unwritable"
    return ""


def _write_rows(path: Path, line: dict, snapshot: Snapshot) -> None:
    content = dict(vars(snapshot))  # not to_json: its copy of every cell takes longer than the rows
    rows = content.pop("rows")
    identity = {name: line[name] for name in (*_IDENTITY, "held_at")}
    json_file.write(path, {**identity, "footing": content, "rows": rows}, "rows")
