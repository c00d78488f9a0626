"""A data folder: which exports lie in it, and whether they have changed."""

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from warehouse.contract import Family, families, family_of
from warehouse.encoding import sha256
from warehouse.refusal import Refusal


@dataclass(frozen=True)
class Export:
    """One CSV file and the family its name says."""

    path: Path
    family: Family | None


def exports(data: Path) -> list[Export]:
    """The folder's CSV files, in the order they are read; Refusal when there is none we know."""
    if not data.is_dir():
        raise Refusal("missing_folder", folder=data)
    paths = sorted(path for path in data.iterdir() if path.suffix.casefold() == ".csv")
    if not paths:
        raise Refusal("empty_folder", folder=data)
    found = [Export(path, family_of(path.name)) for path in paths]
    if not any(export.family for export in found):
        names = ", ".join(family.nb[0] for family in families().values())
        raise Refusal("no_known_export", folder=data, names=names)
    return sorted(found, key=_order)


def _order(export: Export) -> tuple[int, str]:
    """Schemes first, for the others name them; files of no family last."""
    names = ["schemes", *(name for name in families() if name != "schemes")]
    place = names.index(export.family.name) if export.family else len(names)
    return place, export.path.name


def fingerprint(data: Path) -> str:
    """Changes with any file's name, size or time, and with the code that reads them."""
    if not data.is_dir():
        return "missing"
    digest = hashlib.sha256(f"{data.resolve()}{code_sha()}".encode())
    for path in sorted(data.iterdir()):
        if path.suffix.casefold() in (".csv", ".toml"):
            stat = path.stat()
            digest.update(f"{path.name}|{stat.st_size}|{stat.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def load_sha(data: Path) -> str:
    """The same for the same bytes of every file, settings and reading code."""
    digest = hashlib.sha256(code_sha().encode())
    for path in sorted(data.iterdir()) if data.is_dir() else []:
        if path.suffix.casefold() == ".csv" or path.name == "settings.toml":
            digest.update(f"{path.name}|{sha256(path)}\n".encode())
    return digest.hexdigest()


@cache
def code_sha() -> str:
    """Changes when the contract or the code that reads exports does."""
    digest = hashlib.sha256()
    for path in sorted(Path(__file__).parent.glob("*.*")):
        if path.suffix in (".py", ".toml", ".sql"):
            digest.update(path.read_bytes())
    return digest.hexdigest()
