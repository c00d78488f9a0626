"""Accepts an uploaded export: checks it before it replaces anything."""

import os
import shutil
import tempfile
from pathlib import Path
from unicodedata import normalize

from warehouse import settings
from warehouse.build import Progress, Report, check
from warehouse.contract import find_family
from warehouse.errors import Refusal

LARGEST_BYTES = 2_000_000_000
_PREVIOUS = ".previous"


def check_upload(
    data: Path, name: str, content: bytes, on_progress: Progress | None = None
) -> Report:
    """Checks a load with this file in the folder, and reports on this file alone.

    The folder itself stays unchanged. Refusal where the file may not be uploaded at all.
    """
    data = Path(data)
    _refuse_unfit(data, name, content)
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / "data"
        copy.mkdir()
        for path in _list_other_files(data, name):
            (copy / path.name).symlink_to(path.resolve())
        (copy / name).write_bytes(content)
        report = check(copy, Path(scratch) / "out", on_progress)
    return _select_file(report, name)


def accept(data: Path, name: str, content: bytes) -> Path:
    """Puts the file in the folder, whole or not at all, and backs up the file that it replaces.

    Refusal where the file may not be uploaded.
    """
    data = Path(data)
    _refuse_unfit(data, name, content)
    part = data / f".{name}.{os.getpid()}.part"
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        replaced = _find_replaced(data, name)
        if replaced:
            _back_up(replaced)
        target = replaced or data / name
        os.replace(part, target)
    finally:
        part.unlink(missing_ok=True)
    return target


def _refuse_unfit(data: Path, name: str, content: bytes) -> None:
    if not settings.read(data).uploads:
        raise Refusal("uploads_off")
    is_plain = name == Path(name).name and not set(name) & set("/\\:\0") and name[:1] != "."
    if not is_plain or not name.casefold().endswith(".csv"):
        raise Refusal("bad_name", file=name)
    if find_family(name) is None:
        raise Refusal("unknown_family", file=name)
    if len(content) > LARGEST_BYTES:
        raise Refusal("too_large", file=name, most=LARGEST_BYTES // 1_000_000)


def _list_other_files(data: Path, name: str) -> list[Path]:
    """Lists the files of the folder that the upload would not replace."""
    replaced = _find_replaced(data, name)
    return [path for path in data.iterdir() if path.is_file() and path != replaced]


def _find_replaced(data: Path, name: str) -> Path | None:
    """Finds the file that the upload replaces: its name may differ in case."""
    wanted = _fold_name(name)
    return next((path for path in data.iterdir() if _fold_name(path.name) == wanted), None)


def _fold_name(name: str) -> str:
    return normalize("NFC", name).casefold()


def _back_up(path: Path) -> None:
    folder = path.parent / _PREVIOUS
    folder.mkdir(exist_ok=True)
    part = folder / f".{path.name}.part"
    shutil.copy2(path, part)
    os.replace(part, folder / path.name)


def _select_file(report: Report, name: str) -> Report:
    """Selects what the report says about one file."""
    messages = [refusal for refusal in report.messages if _concerns(refusal, name)]
    files = [file for file in report.files if file["file"] == name]
    findings = [finding for finding in report.findings if finding["file"] == name]
    status = "refused" if messages else "checked"
    return Report(status, messages, files, findings)


def _concerns(refusal: Refusal, name: str) -> bool:
    """Whether a refusal names the file; a refusal that names no file concerns every file."""
    return name in {refusal.details.get("file", name), refusal.details.get("other")}
