"""A data folder: which exports lie in it, and whether they have changed."""

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from warehouse.contract import Family, families, family_of
from warehouse.encoding import Seen, seen
from warehouse.refusal import Refusal

# Exports saved as something else: told as not read.
_OTHERS = (".txt", ".tsv", ".xls", ".xlsx", ".xlsm", ".ods")


@dataclass(frozen=True)
class Export:
    """One file, the family its name says (None: it is not read), and what was seen of it."""

    path: Path
    family: Family | None
    seen: Seen


def exports(data: Path, known: dict[str, Seen] | None = None) -> list[Export]:
    """The folder's files, in the order they are read; Refusal when there is no CSV we know.

    known: the files as they were seen before, by name.
    """
    known = known if known is not None else look(data)
    if not data.is_dir():
        raise Refusal("missing_folder", folder=data)
    paths = sorted(path for path in data.iterdir() if _is_told(path))
    if not any(map(is_csv, paths)):
        raise Refusal("empty_folder", folder=data)
    found = [
        Export(
            path,
            family_of(path.name) if is_csv(path) else None,
            known.get(path.name) or seen(path),
        )
        for path in paths
    ]
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
        if _counts(path):
            stat = path.stat()
            digest.update(f"{path.name}|{stat.st_size}|{stat.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def look(data: Path) -> dict[str, Seen]:
    """Every file that counts, by name, with the hash of its bytes."""
    paths = sorted(data.iterdir()) if data.is_dir() else []
    return {path.name: seen(path) for path in paths if _counts(path)}


def load_sha(found: dict[str, Seen]) -> str:
    """The same for the same bytes of every file, settings and reading code."""
    digest = hashlib.sha256(code_sha().encode())
    for name, file in found.items():
        digest.update(f"{name}|{file.sha256}\n".encode())
    return digest.hexdigest()


def _counts(path: Path) -> bool:
    return path.is_file() and (_is_told(path) or path.name == "settings.toml")


def is_csv(path: Path) -> bool:
    """Whether its name says that the file is an export to be read."""
    return path.suffix.casefold() == ".csv"


def _is_told(path: Path) -> bool:
    return path.is_file() and (is_csv(path) or path.suffix.casefold() in _OTHERS)


@cache
def code_sha() -> str:
    """Changes when the contract or the code that reads exports does."""
    digest = hashlib.sha256()
    for path in sorted(Path(__file__).parent.glob("*.*")):
        if path.suffix in (".py", ".toml", ".sql"):
            digest.update(path.read_bytes())
    return digest.hexdigest()
