"""Builds the warehouse from a data folder and puts it in force, whole or not at all."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from warehouse import findings, store
from warehouse.encoding import Seen
from warehouse.fill import fill
from warehouse.folder import code_sha, fingerprint, load_sha, look
from warehouse.matching import match
from warehouse.refusal import Refusal

Progress = Callable[[float, str], None]


@dataclass
class Report:
    """What a load came to. status: loaded, checked, unchanged or refused; files: rows of loads;
    findings: the first lines of each fault."""

    status: str
    messages: list[Refusal] = field(default_factory=list)
    files: list[dict] = field(default_factory=list)
    findings: list[dict] = field(default_factory=list)
    warehouse: Path | None = None

    @property
    def rejected(self) -> int:
        """Lines left out, over all files."""
        return sum(file["rejected"] or 0 for file in self.files)

    def sentences(self, language: str) -> list[str]:
        """Why something was refused, also where it was refused at an earlier, equal load."""
        column = {"nb": "message", "en": "message_en"}[language]
        earlier = [file[column] for file in self.files if file["status"] == "refused"]
        return [refusal.sentence(language) for refusal in self.messages] or [
            *dict.fromkeys(earlier)
        ]

    @property
    def exit_code(self) -> int:
        """0 loaded, 3 loaded with rejects, 4 something refused."""
        if self.status == "refused" or any(file["status"] == "refused" for file in self.files):
            return 4
        return 3 if self.rejected else 0


def is_current(data: Path, out: Path) -> bool:
    """Whether the exports lie as they lay at the last load, whatever came of it.

    Not when the warehouse that it came to is gone.
    """
    data, out = Path(data), Path(out)
    told = store.attempt(out)
    is_there = store.current(out) is not None or not told.get("warehouse")
    return is_there and told.get("fingerprint") == fingerprint(data)


def build(data: Path, out: Path, on_progress: Progress | None = None) -> Report:
    """Reads the folder into a new warehouse and swaps it in.

    A refused file keeps the warehouse that was there in use; where there was none of this
    folder, the other files are shown without it. on_progress gets the share done (0 to 1)
    and the file's name. Refusal when another build is under way.
    """
    data, out = Path(data), Path(out)
    with store.building(out) as path:
        mark = fingerprint(data)
        told = {"load_sha": None, "fingerprint": mark, "code_sha": code_sha()}
        told["data"] = str(data.resolve())
        try:
            report = _built(data, out, path, on_progress or _silent, told)
        except Refusal as refusal:
            report = Report("refused", [refusal], warehouse=_kept(data, out))
        store.note_attempt(out, _attempt(report, mark))
        if report.status != "unchanged":
            store.remember(out, _remembered(report, told))
    return report


def check(data: Path, scratch: Path, on_progress: Progress | None = None) -> Report:
    """The same reading as build, in a scratch folder, without putting anything in force."""
    with store.building(Path(scratch)) as path:
        try:
            report = _filled(Path(data), look(Path(data)), path, on_progress or _silent)
            return replace(report, status="checked")
        except Refusal as refusal:
            return Report("refused", [refusal])


def _silent(share: float, name: str) -> None:
    """Tells nobody."""


def _built(data: Path, out: Path, path: Path, progress: Progress, told: dict) -> Report:
    """told: what the pointer will say; its load_sha is filled in here."""
    seen = look(data)
    told["load_sha"] = load_sha(seen)
    kept = _kept(data, out)
    if kept and store.pointer(out).get("load_sha") == told["load_sha"]:
        with suppress(duckdb.Error):  # somebody has damaged it: it is made again
            report = _unchanged(kept)
            store.repoint(out, told)
            return report
    report = _filled(data, seen, path, progress)
    if report.messages and kept:
        return Report("refused", report.messages, report.files, report.findings, kept)
    report.warehouse = store.swap_in(out, path, told)
    return report


def _filled(data: Path, seen: dict[str, Seen], path: Path, progress: Progress) -> Report:
    with duckdb.connect(str(path)) as warehouse:
        refusals = fill(warehouse, data, seen, progress)
        match(warehouse)
        warehouse.execute("checkpoint")
        found = findings.files(warehouse), findings.few(warehouse)
        return Report("loaded", refusals, *found)


def _unchanged(path: Path) -> Report:
    with duckdb.connect(str(path), read_only=True) as warehouse:
        found = findings.files(warehouse), findings.few(warehouse)
        return Report("unchanged", [], *found, warehouse=path)


def _kept(data: Path, out: Path) -> Path | None:
    """The warehouse in force, if it was made from this folder."""
    same = store.pointer(out).get("data") == str(data.resolve())
    return store.current(out) if same else None


def _attempt(report: Report, mark: str) -> dict:
    sentences = {language: report.sentences(language) for language in ("nb", "en")}
    named = report.warehouse.name if report.warehouse else None
    told = {"fingerprint": mark, "status": report.status, "warehouse": named}
    return told | {"messages": sentences}


_OF_A_FILE = ("family", "file", "status", "records", "loaded", "rejected", "skipped")
_SUMS = ("control_sum_file", "control_sum_loaded")


def _remembered(report: Report, told: dict) -> dict:
    """A load for the history; sums are kept as text, so that no øre is lost."""
    files = [
        {name: file[name] for name in _OF_A_FILE}
        | {name: None if file[name] is None else str(file[name]) for name in _SUMS}
        for file in report.files
    ]
    return {
        "loaded_at": datetime.now(UTC).astimezone().isoformat(timespec="seconds"),
        "status": report.status,
        "load_sha": told["load_sha"],
        "warehouse": report.warehouse.name if report.warehouse else None,
        "files": files,
        "messages": {language: report.sentences(language) for language in ("nb", "en")},
    }
