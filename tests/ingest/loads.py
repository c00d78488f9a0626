"""Loads that tests share: exports that a worker has read before are copied, not read again."""

import shutil
import tempfile
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

from warehouse import build
from warehouse.read import scan

_FOLDER = tempfile.TemporaryDirectory(prefix="loads-")
_MAX_LOADS = 20
_fill_version = build._fill_version
_loads: dict[str, tuple[Path, build.Report]] = {}


def share(monkeypatch) -> None:
    """Shares loads of the same bytes, in tests of what a load shows and not of how it is read.

    A shared load has the time of its first reading. A folder that cannot be read is read each time.
    """
    monkeypatch.setattr(build, "_fill_version", _copy_or_fill)


def _copy_or_fill(data: Path, hashes: dict, path: Path, on_progress: Callable) -> build.Report:
    sha = scan.hash_load(hashes)
    if sha not in _loads:
        report = _fill_version(data, hashes, path, on_progress)
        _loads[sha] = Path(shutil.copy(path, Path(_FOLDER.name) / sha)), report
        for oldest in list(_loads)[:-_MAX_LOADS]:
            _loads.pop(oldest)[0].unlink()
    shared, report = _loads[sha]
    shutil.copy(shared, path)
    return deepcopy(report)
