"""Takes in an export that somebody uploads: checked before it replaces anything."""

import os
import shutil
import tempfile
from pathlib import Path
from unicodedata import normalize

from warehouse import settings
from warehouse.build import Progress, Report, check
from warehouse.contract import family_of
from warehouse.refusal import Refusal

LARGEST_BYTES = 2_000_000_000
_PREVIOUS = ".previous"


def check_upload(
    data: Path, name: str, content: bytes, on_progress: Progress | None = None
) -> Report:
    """What a load with this file in the folder would come to, told of this file alone.

    The folder itself is not touched. Refusal where the file may not be uploaded at all.
    """
    data = Path(data)
    _refuse(data, name, content)
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / "data"
        copy.mkdir()
        for path in _others(data, name):
            (copy / path.name).symlink_to(path.resolve())
        (copy / name).write_bytes(content)
        report = check(copy, Path(scratch) / "out", on_progress)
    return _of_this_file(report, name)


def accept(data: Path, name: str, content: bytes) -> Path:
    """Puts the file in the folder, whole or not at all; the one it replaces is kept aside.

    Refusal where the file may not be uploaded.
    """
    data = Path(data)
    _refuse(data, name, content)
    part = data / f".{name}.{os.getpid()}.part"
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        there = _same_named(data, name)
        if there:
            _keep_aside(there)
        target = there or data / name
        os.replace(part, target)
    finally:
        part.unlink(missing_ok=True)
    return target


def _refuse(data: Path, name: str, content: bytes) -> None:
    if not settings.read(data).uploads:
        raise Refusal("uploads_off")
    is_plain = name == Path(name).name and not set(name) & set("/\\:\0") and name[:1] != "."
    if not is_plain or not name.casefold().endswith(".csv"):
        raise Refusal("bad_name", file=name)
    if family_of(name) is None:
        raise Refusal("unknown_family", file=name)
    if len(content) > LARGEST_BYTES:
        raise Refusal("too_large", file=name, most=LARGEST_BYTES // 1_000_000)


def _others(data: Path, name: str) -> list[Path]:
    """The files of the folder that the upload would not replace."""
    same = _same_named(data, name)
    return [path for path in data.iterdir() if path.is_file() and path != same]


def _same_named(data: Path, name: str) -> Path | None:
    """The file that the upload replaces: its name may differ in case alone."""
    wanted = _folded(name)
    return next((path for path in data.iterdir() if _folded(path.name) == wanted), None)


def _folded(name: str) -> str:
    return normalize("NFC", name).casefold()


def _keep_aside(path: Path) -> None:
    aside = path.parent / _PREVIOUS
    aside.mkdir(exist_ok=True)
    part = aside / f".{path.name}.part"
    shutil.copy2(path, part)
    os.replace(part, aside / path.name)


def _of_this_file(report: Report, name: str) -> Report:
    messages = [one for one in report.messages if name in _named(one, name)]
    files = [file for file in report.files if file["file"] == name]
    findings = [found for found in report.findings if found["file"] == name]
    status = "refused" if messages else "checked"
    return Report(status, messages, files, findings)


def _named(refusal: Refusal, name: str) -> set:
    """The files a refusal names; one that names none is of every file."""
    return {refusal.told.get("file", name), refusal.told.get("other")}
