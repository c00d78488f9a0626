"""Fills an empty warehouse from a folder: every export, then what holds across them."""

from collections.abc import Callable
from pathlib import Path

import duckdb

from warehouse import contract, statements
from warehouse.folder import Export, exports, load_sha
from warehouse.load import Loaded, account, load, note_refused
from warehouse.refusal import Refusal
from warehouse.settings import Settings, read

_SQL = Path(__file__).parent


def fill(warehouse: duckdb.DuckDBPyConnection, data: Path, progress: Callable) -> list[Refusal]:
    """Loads every export of the folder; the refusals of those that could not be read.

    Raises Refusal when the folder as a whole cannot be read.
    """
    settings, found = read(data), exports(data)
    _prepare(warehouse)
    loaded, refusals = _load_each(warehouse, found, settings, progress)
    _note_settings(warehouse, settings, load_sha(data))
    _apply_rules(warehouse)
    for one in loaded:
        account(warehouse, one)
    return refusals


def forms() -> str:
    """The SQL macros that read each form a value may be written in."""
    return (_SQL / "forms.sql").read_text(encoding="utf-8")


def _prepare(warehouse) -> None:
    warehouse.execute("set autoinstall_known_extensions = false")
    warehouse.execute("set autoload_known_extensions = false")
    warehouse.execute("set memory_limit = '1GB'")
    warehouse.execute(forms())
    for family in contract.families().values():
        warehouse.execute(statements.create_table(family))
    for statement in statements.OWN_TABLES:
        warehouse.execute(statement)


def _load_each(warehouse, found: list[Export], settings: Settings, progress: Callable):
    total = sum(export.path.stat().st_size for export in found) or 1
    loaded: list[Loaded] = []
    refusals: list[Refusal] = []
    done = 0
    for export in found:
        progress(done / total, export.path.name)
        try:
            loaded += _load_one(warehouse, export, settings)
        except Refusal as refusal:
            note_refused(warehouse, export, refusal)
            refusals.append(refusal)
        done += export.path.stat().st_size
    progress(1.0, "")
    return loaded, refusals


def _load_one(warehouse, export: Export, settings: Settings) -> list[Loaded]:
    if export.family is None:
        note_refused(warehouse, export, Refusal("unknown_family"), status="ignored")
        return []
    if export.family.name != "schemes":
        warehouse.execute(statements.SCHEME_CODES)
    return [load(warehouse, export, settings.aliases)]


def _note_settings(warehouse, settings: Settings, sha: str) -> None:
    warehouse.execute(
        "insert into department_responsibilities select unnest(?::varchar[])",
        (list(settings.responsibilities),),
    )
    told = {
        "stated": settings.extract_date,
        "department": settings.department or None,
        "is_demonstration": settings.demonstration,
        "first_year": settings.first_year,
        "load_sha": sha,
    }
    warehouse.execute((_SQL / "extract.sql").read_text(encoding="utf-8"), told)


def _apply_rules(warehouse) -> None:
    """Repeats are left out first; what holds over whole tables is judged on what is left."""
    for family in contract.families().values():
        if family.key:
            repeats = contract.Rule(
                family.name, family.key[0], "repeated_key", "rejected", statements.repeats(family)
            )
            _apply(warehouse, repeats)
    for rule in contract.whole_rules():
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
