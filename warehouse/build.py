"""Builds the warehouse from a data folder and puts it in force, whole or not at all."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from warehouse.errors import Refusal
from warehouse.load.attendance import match_attendance
from warehouse.load.audit import list_files, list_first_rejects
from warehouse.load.folder import fill_warehouse
from warehouse.read.encoding import FileHash
from warehouse.read.scan import fingerprint_folder, hash_code, hash_files, hash_load
from warehouse.storage import versions

Progress = Callable[[float, str], None]


@dataclass
class Report:
    """The result of a load. status: loaded, checked, unchanged or refused; files: rows of loads;
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
        """Why files were refused, in this load or in the earlier load of the same exports."""
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
    """Whether the exports are unchanged since the last load, whatever its result.

    Not when the warehouse of that load has been deleted.
    """
    data, out = Path(data), Path(out)
    attempt = versions.read_attempt(out)
    is_present = versions.current(out) is not None or not attempt.get("warehouse")
    return is_present and attempt.get("fingerprint") == fingerprint_folder(data)


def build(data: Path, out: Path, on_progress: Progress | None = None) -> Report:
    """Reads the folder into a new warehouse and swaps it in.

    After a refused file the previous warehouse of this folder stays in use; where there is none,
    the other files are shown without the refused one. on_progress gets the share done (0 to 1)
    and the file's name. Refusal when another build is under way.
    """
    data, out = Path(data), Path(out)
    with versions.prepare_version(out) as path:
        fingerprint = fingerprint_folder(data)
        pointer = {"load_sha": None, "fingerprint": fingerprint, "code_sha": hash_code()}
        pointer["data"] = str(data.resolve())
        try:
            report = _build_version(data, out, path, on_progress or _ignore_progress, pointer)
        except Refusal as refusal:
            report = Report("refused", [refusal], warehouse=_find_own_version(data, out))
        versions.write_attempt(out, _describe_attempt(report, fingerprint))
        if report.status != "unchanged":
            versions.append_history(out, _describe_load(report, pointer["load_sha"]))
    return report


def check(data: Path, scratch: Path, on_progress: Progress | None = None) -> Report:
    """Reads the folder as build does, in a scratch folder, without putting anything in force."""
    data = Path(data)
    with versions.prepare_version(Path(scratch)) as path:
        try:
            report = _fill_version(data, hash_files(data), path, on_progress or _ignore_progress)
            return replace(report, status="checked")
        except Refusal as refusal:
            return Report("refused", [refusal])


def _ignore_progress(share: float, name: str) -> None:
    """Ignores the progress."""


def _build_version(
    data: Path, out: Path, path: Path, on_progress: Progress, pointer: dict
) -> Report:
    """Builds and swaps in a version, and sets the pointer's load_sha."""
    hashes = hash_files(data)
    pointer["load_sha"] = hash_load(hashes)
    old_version = _find_own_version(data, out)
    if old_version and versions.read_pointer(out).get("load_sha") == pointer["load_sha"]:
        with suppress(duckdb.Error):  # a damaged version is built again
            report = _report_unchanged(old_version)
            versions.update_pointer(out, pointer)
            return report
    report = _fill_version(data, hashes, path, on_progress)
    if report.messages and old_version:
        return Report("refused", report.messages, report.files, report.findings, old_version)
    report.warehouse = versions.swap_in(out, path, pointer)
    return report


def _fill_version(
    data: Path, hashes: dict[str, FileHash], path: Path, on_progress: Progress
) -> Report:
    with duckdb.connect(str(path)) as warehouse:
        refusals = fill_warehouse(warehouse, data, hashes, on_progress)
        match_attendance(warehouse)
        warehouse.execute("checkpoint")
        return Report("loaded", refusals, list_files(warehouse), list_first_rejects(warehouse))


def _report_unchanged(path: Path) -> Report:
    with duckdb.connect(str(path), read_only=True) as warehouse:
        files, findings = list_files(warehouse), list_first_rejects(warehouse)
        return Report("unchanged", [], files, findings, warehouse=path)


def _find_own_version(data: Path, out: Path) -> Path | None:
    """Finds the warehouse in force, if it was built from this folder."""
    is_own = versions.read_pointer(out).get("data") == str(data.resolve())
    return versions.current(out) if is_own else None


def _describe_attempt(report: Report, fingerprint: str) -> dict:
    return {
        "fingerprint": fingerprint,
        "status": report.status,
        "warehouse": report.warehouse.name if report.warehouse else None,
        "messages": {language: report.sentences(language) for language in ("nb", "en")},
    }


_FILE_FIELDS = ("family", "file", "status", "records", "loaded", "rejected", "skipped")
_SUM_FIELDS = ("control_sum_file", "control_sum_loaded")


def _describe_load(report: Report, load_sha: str | None) -> dict:
    """Describes a load for the history; sums are text, so that no øre is lost."""
    files = [
        {name: file[name] for name in _FILE_FIELDS}
        | {name: None if file[name] is None else str(file[name]) for name in _SUM_FIELDS}
        for file in report.files
    ]
    return {
        "loaded_at": datetime.now(UTC).astimezone().isoformat(timespec="seconds"),
        "status": report.status,
        "load_sha": load_sha,
        "warehouse": report.warehouse.name if report.warehouse else None,
        "files": files,
        "messages": {language: report.sentences(language) for language in ("nb", "en")},
    }
