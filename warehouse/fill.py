"""Fills an empty warehouse from a folder: every export, then what holds across them."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import duckdb

from warehouse import allocation, contract, statements
from warehouse.account import account, note_refused, note_withheld
from warehouse.encoding import Seen
from warehouse.folder import Export, exports, is_csv, load_sha
from warehouse.identity import holds_identity_number, masked
from warehouse.load import Loaded, forget, load
from warehouse.refusal import Refusal
from warehouse.settings import Settings, read
from warehouse.touches import touches
from warehouse.values import amount

_SQL = Path(__file__).parent


def fill(
    warehouse: duckdb.DuckDBPyConnection, data: Path, seen: dict[str, Seen], progress: Callable
) -> list[Refusal]:
    """Loads every export of the folder; the refusals of those that could not be read.

    seen: the folder's files as they were hashed. Raises Refusal when the folder as a whole
    cannot be read.
    """
    settings, found = read(data), exports(data, seen)
    _prepare(warehouse)
    loaded, refused = _load_each(warehouse, found, settings, progress)
    refused += _refused_copies(warehouse, loaded)
    loaded = _without_halves(warehouse, loaded, [export for export, _ in refused])
    _note_settings(warehouse, settings, load_sha(seen))
    _apply_rules(warehouse, {one.family.name for one in loaded})
    for one in loaded:
        account(warehouse, one)
    return [refusal for _, refusal in refused]


def forms() -> str:
    """The SQL macros that read each form a value may be written in."""
    return (_SQL / "forms.sql").read_text(encoding="utf-8")


def _prepare(warehouse) -> None:
    warehouse.execute("set autoinstall_known_extensions = false")
    warehouse.execute("set autoload_known_extensions = false")
    warehouse.execute("set enable_progress_bar = false")
    warehouse.execute("set memory_limit = '1GB'")  # more is spilled beside the file
    warehouse.execute(forms())
    for family in contract.families().values():
        warehouse.execute(statements.create_table(family))
    for statement in statements.OWN_TABLES:
        warehouse.execute(statement)
    columns = map(list, zip(*touches(), strict=True))
    told = dict(zip(("families", "columns", "reasons", "measures"), columns, strict=True))
    warehouse.execute(statements.INSERT_TOUCHES, told)


def _load_each(warehouse, found: list[Export], settings: Settings, progress: Callable):
    total = sum(export.seen.size for export in found) or 1
    loaded: list[Loaded] = []
    refused: list[tuple[Export, Refusal]] = []
    done = 0
    for export in found:
        name = masked(export.path.name)
        progress(done / total, name)
        tell = _teller(progress, done, total, name)
        try:
            _refuse_identity_in_name(export)
            _refuse_copy(export, found)
            loaded += _load_one(warehouse, export, settings, tell)
        except Refusal as refusal:
            note_refused(warehouse, export, refusal)
            refused.append((export, refusal))
        done += export.seen.size
    progress(1.0, "")
    return loaded, refused


def _refuse_identity_in_name(export: Export) -> None:
    if holds_identity_number(export.path.name):
        raise Refusal("identity_in_name", file=export.path.name)


def _refuse_copy(export: Export, found: list[Export]) -> None:
    """Raises Refusal when a file read before this one is the same, byte for byte.

    Where an export has a key its repeats are left out line by line instead.
    """
    is_counted_again = export.family and not export.family.key
    for other in found[: found.index(export)] if is_counted_again else ():
        if (other.family, other.seen.sha256) == (export.family, export.seen.sha256):
            raise Refusal("same_content", file=export.path.name, other=other.path.name)


def _refused_copies(warehouse, loaded: list[Loaded]) -> list[tuple[Export, Refusal]]:
    """Takes out files whose amounts are those of another file, saved anew perhaps."""
    refused = []
    for family in contract.families().values():
        adds_up = amount(family) and not family.key
        rows = warehouse.execute(statements.same_files(family)).fetchall() if adds_up else ()
        for name, other in rows:
            (copy,) = [one for one in loaded if one.source.name == name]
            loaded.remove(copy)
            forget(warehouse, family, name)
            export = Export(copy.source.path, family, copy.source.seen)
            refused.append((export, Refusal("same_content", file=name, other=other)))
            note_refused(warehouse, *refused[-1])
    return refused


def _without_halves(warehouse, loaded: list[Loaded], refused: list[Export]) -> list[Loaded]:
    """Takes out the other files of an export of which one is refused: half would look whole."""
    families = {export.family.name for export in refused if export.family}
    for one in loaded:
        if one.family.name in families:
            forget(warehouse, one.family, one.source.name)
            note_withheld(warehouse, one)
    return [one for one in loaded if one.family.name not in families]


def _teller(progress: Callable, done: int, total: int, name: str) -> Callable[[int], None]:
    """Tells the share done of all files while one of them is read."""
    return lambda read: progress(min((done + read) / total, 1.0), name)


def _load_one(warehouse, export: Export, settings: Settings, tell: Callable) -> list[Loaded]:
    if export.family is None:
        why = Refusal("unknown_family" if is_csv(export.path) else "not_csv")
        note_refused(warehouse, export, why, status="ignored")
        return []
    try:
        loaded = load(warehouse, export, settings, tell)
    except OSError as error:
        raise Refusal("cannot_open", file=export.path.name) from error
    if export.family.name == "schemes":  # which are read first: the others are read by them
        warehouse.execute(statements.SCHEME_CODES)
    return [loaded]


def _note_settings(warehouse, settings: Settings, sha: str) -> None:
    warehouse.execute(
        "insert into department_responsibilities select unnest(?::varchar[])",
        (list(settings.responsibilities),),
    )
    if settings.allocation:
        allocation.note(warehouse, settings.allocation)
    told = {
        "stated": settings.extract_date,
        "department": settings.department or None,
        "is_demonstration": settings.demonstration,
        "first_year": settings.first_year,
        "loaded_at": datetime.now().replace(microsecond=0),
        "load_sha": sha,
    }
    warehouse.execute((_SQL / "extract.sql").read_text(encoding="utf-8"), told)


def _apply_rules(warehouse, loaded: set[str]) -> None:
    """Repeats are left out first; what holds over whole tables is judged on what is left.

    loaded: the families that have rows to judge.
    """
    for family in contract.families().values():
        if family.key and family.name in loaded:
            repeats = contract.Rule(
                family.name, family.key[0], "repeated_key", "rejected", statements.repeats(family)
            )
            _apply(warehouse, repeats)
    for rule in contract.whole_rules():
        if rule.family in loaded:
            _apply(warehouse, rule)


def _apply(warehouse, rule: contract.Rule) -> None:
    told = {
        "family": rule.family,
        "column": rule.column,
        "reason": rule.reason,
        "severity": rule.severity,
    }
    warehouse.execute(statements.note_broken(rule.broken), told)
    if rule.severity == "rejected":
        told = {"reason": rule.reason, "family": rule.family}
        warehouse.execute(statements.delete_rejected(rule.family), told)
