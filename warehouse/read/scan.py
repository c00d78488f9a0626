"""A data folder: which exports it contains, and whether they have changed."""

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from warehouse.contract import Family, families, find_family
from warehouse.errors import Refusal
from warehouse.read.encoding import FileHash, hash_file

# Exports saved in another format: they are reported as not read.
_OTHER_SUFFIXES = (".txt", ".tsv", ".xls", ".xlsx", ".xlsm", ".ods")


@dataclass(frozen=True)
class Export:
    """One file, the family that its name begins with (None: it is not read), and its hash."""

    path: Path
    family: Family | None
    file_hash: FileHash


def find_exports(data: Path, hashes: dict[str, FileHash] | None = None) -> list[Export]:
    """Lists the folder's files in reading order; Refusal when no CSV belongs to a family.

    hashes: the hash of each file by name, where it is already computed.
    """
    hashes = hashes if hashes is not None else hash_files(data)
    if not data.is_dir():
        raise Refusal("missing_folder", folder=data)
    paths = sorted(path for path in data.iterdir() if _is_data_file(path))
    if not any(map(is_csv, paths)):
        raise Refusal("empty_folder", folder=data)
    exports = [
        Export(
            path,
            find_family(path.name) if is_csv(path) else None,
            hashes.get(path.name) or hash_file(path),
        )
        for path in paths
    ]
    if not any(export.family for export in exports):
        names = ", ".join(family.nb[0] for family in families().values())
        raise Refusal("no_known_export", folder=data, names=names)
    return sorted(exports, key=_sort_key)


def _sort_key(export: Export) -> tuple[int, str]:
    """Puts schemes first, because the other exports name them; files without a family last."""
    names = ["schemes", *(name for name in families() if name != "schemes")]
    rank = names.index(export.family.name) if export.family else len(names)
    return rank, export.path.name


def fingerprint_folder(data: Path) -> str:
    """Computes a mark that changes with any file's name, size or time, or with the reading code."""
    if not data.is_dir():
        return "missing"
    digest = hashlib.sha256(f"{data.resolve()}{hash_code()}".encode())
    for path in sorted(data.iterdir()):
        if _is_input(path):
            stat = path.stat()
            digest.update(f"{path.name}|{stat.st_size}|{stat.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def hash_files(data: Path) -> dict[str, FileHash]:
    """Hashes the bytes of every data file and settings file of the folder, by file name."""
    paths = sorted(data.iterdir()) if data.is_dir() else []
    return {path.name: hash_file(path) for path in paths if _is_input(path)}


def hash_load(hashes: dict[str, FileHash]) -> str:
    """Hashes a whole load: the bytes of every file, the settings and the reading code."""
    digest = hashlib.sha256(hash_code().encode())
    for name, file_hash in hashes.items():
        digest.update(f"{name}|{file_hash.sha256}\n".encode())
    return digest.hexdigest()


def _is_input(path: Path) -> bool:
    return path.is_file() and (_is_data_file(path) or path.name == "settings.toml")


def is_csv(path: Path) -> bool:
    """Whether the file name ends in .csv: only such exports are read."""
    return path.suffix.casefold() == ".csv"


def _is_data_file(path: Path) -> bool:
    return path.is_file() and (is_csv(path) or path.suffix.casefold() in _OTHER_SUFFIXES)


@cache
def hash_code() -> str:
    """Hashes the contract and the code that reads exports: every file of the package warehouse."""
    digest = hashlib.sha256()
    for path in sorted(Path(__file__).parents[1].rglob("*.*")):
        if path.suffix in (".py", ".toml", ".sql"):
            digest.update(path.read_bytes())
    return digest.hexdigest()
