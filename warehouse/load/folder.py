"""Fills an empty warehouse from a data folder: every export, then the rules across them."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import duckdb

from warehouse import contract
from warehouse.errors import Refusal
from warehouse.load import allocation, tables
from warehouse.load.audit import record_loaded, record_refused, record_withheld
from warehouse.load.file import LoadedFile, delete_file, load_file
from warehouse.national_id import holds_identity_number, mask_identity_numbers
from warehouse.read.encoding import FileHash
from warehouse.read.scan import Export, find_exports, hash_load, is_csv
from warehouse.settings import Settings, read
from warehouse.validate.columns import quote_amount
from warehouse.validate.impact import list_touches

_SQL = Path(__file__).parent
RefusedExport = tuple[Export, Refusal]


def fill_warehouse(
    warehouse: duckdb.DuckDBPyConnection,
    data: Path,
    hashes: dict[str, FileHash],
    on_progress: Callable,
) -> list[Refusal]:
    """Loads every export of the folder, and returns the refusals of those it could not read.

    hashes: the hash of each file of the folder. Refusal when the whole folder cannot be read.
    """
    settings, exports = read(data), find_exports(data, hashes)
    _prepare(warehouse)
    loaded, refused = _load_exports(warehouse, exports, settings, on_progress)
    refused += _remove_same_rows(warehouse, loaded)
    loaded = _remove_incomplete(warehouse, loaded, [export for export, _ in refused])
    _insert_settings(warehouse, settings, hash_load(hashes))
    _apply_rules(warehouse, {file.family.name for file in loaded})
    for file in loaded:
        record_loaded(warehouse, file)
    return [refusal for _, refusal in refused]


def read_forms() -> str:
    """Reads the SQL macros for the forms in which values may be written."""
    return (_SQL.parent / "validate" / "forms.sql").read_text(encoding="utf-8")


def _prepare(warehouse) -> None:
    """Creates the macros and the empty tables in one transaction: a commit each takes longer."""
    warehouse.execute("set autoinstall_known_extensions = false")
    warehouse.execute("set autoload_known_extensions = false")
    warehouse.execute("set enable_progress_bar = false")
    warehouse.execute("set memory_limit = '1GB'")  # DuckDB spills the rest beside the file
    warehouse.execute("begin")
    warehouse.execute(read_forms())
    for family in contract.families().values():
        warehouse.execute(tables.create_table(family))
    for statement in tables.OWN_TABLES:
        warehouse.execute(statement)
    columns = map(list, zip(*list_touches(), strict=True))
    params = dict(zip(("families", "columns", "reasons", "measures"), columns, strict=True))
    warehouse.execute(tables.INSERT_TOUCHES, params)
    warehouse.execute("commit")


def _load_exports(
    warehouse, exports: list[Export], settings: Settings, on_progress: Callable
) -> tuple[list[LoadedFile], list[RefusedExport]]:
    total = sum(export.file_hash.size for export in exports) or 1
    loaded: list[LoadedFile] = []
    refused: list[RefusedExport] = []
    done = 0
    for export in exports:
        name = mask_identity_numbers(export.path.name)
        on_progress(done / total, name)
        on_file_progress = _scale_progress(on_progress, done, total, name)
        try:
            _refuse_identity_in_name(export)
            _refuse_same_bytes(export, exports)
            loaded += _load_export(warehouse, export, settings, on_file_progress)
        except Refusal as refusal:
            record_refused(warehouse, export, refusal)
            refused.append((export, refusal))
        done += export.file_hash.size
    on_progress(1.0, "")
    return loaded, refused


def _refuse_identity_in_name(export: Export) -> None:
    if holds_identity_number(export.path.name):
        raise Refusal("identity_in_name", file=export.path.name)


def _refuse_same_bytes(export: Export, exports: list[Export]) -> None:
    """Raises Refusal when an earlier file has the same bytes.

    Where an export has a key, its repeated lines are left out one by one instead.
    """
    is_counted_twice = export.family and not export.family.key
    for other in exports[: exports.index(export)] if is_counted_twice else ():
        if (other.family, other.file_hash.sha256) == (export.family, export.file_hash.sha256):
            raise Refusal("same_content", file=export.path.name, other=other.path.name)


def _remove_same_rows(warehouse, loaded: list[LoadedFile]) -> list[RefusedExport]:
    """Removes files that have the same amounts as another file, which may be saved differently."""
    refused = []
    for family in contract.families().values():
        adds_up = quote_amount(family) and not family.key
        rows = warehouse.execute(tables.select_same_files(family)).fetchall() if adds_up else ()
        for name, other in rows:
            (same,) = [file for file in loaded if file.source.name == name]
            loaded.remove(same)
            delete_file(warehouse, family, name)
            export = Export(same.source.path, family, same.source.file_hash)
            refused.append((export, Refusal("same_content", file=name, other=other)))
            record_refused(warehouse, *refused[-1])
    return refused


def _remove_incomplete(
    warehouse, loaded: list[LoadedFile], refused: list[Export]
) -> list[LoadedFile]:
    """Removes the other files of a family with a refused file: half of it would look whole."""
    families = {export.family.name for export in refused if export.family}
    for file in loaded:
        if file.family.name in families:
            delete_file(warehouse, file.family, file.source.name)
            record_withheld(warehouse, file)
    return [file for file in loaded if file.family.name not in families]


def _scale_progress(
    on_progress: Callable, done: int, total: int, name: str
) -> Callable[[int], None]:
    """Converts the bytes read of one file to the share done of all files."""
    return lambda bytes_read: on_progress(min((done + bytes_read) / total, 1.0), name)


def _load_export(
    warehouse, export: Export, settings: Settings, on_progress: Callable
) -> list[LoadedFile]:
    if export.family is None:
        refusal = Refusal("unknown_family" if is_csv(export.path) else "not_csv")
        record_refused(warehouse, export, refusal, status="ignored")
        return []
    try:
        loaded = load_file(warehouse, export, settings, on_progress)
    except OSError as error:
        raise Refusal("cannot_open", file=export.path.name) from error
    if export.family.name == "schemes":  # loaded first, because the others look up its codes
        warehouse.execute(tables.SCHEME_CODES)
    return [loaded]


def _insert_settings(warehouse, settings: Settings, load_sha: str) -> None:
    warehouse.execute(
        "insert into department_responsibilities select unnest(?::varchar[])",
        (list(settings.responsibilities),),
    )
    if settings.allocation:
        allocation.insert_shares(warehouse, settings.allocation)
    params = {
        "stated": settings.extract_date,
        "department": settings.department or None,
        "is_demonstration": settings.demonstration,
        "first_year": settings.first_year,
        "loaded_at": datetime.now().replace(microsecond=0),
        "load_sha": load_sha,
    }
    warehouse.execute((_SQL / "extract.sql").read_text(encoding="utf-8"), params)


def _apply_rules(warehouse, loaded: set[str]) -> None:
    """Leaves out repeated lines first, then applies the rules over whole tables to the rest.

    loaded: the families that have rows.
    """
    for family in contract.families().values():
        if family.key and family.name in loaded:
            repeats = tables.select_repeats(family)
            column, reason = family.key[0], "repeated_key"
            rule = contract.Rule(family.name, column, reason, "rejected", repeats)
            _apply_rule(warehouse, rule)
    for rule in contract.whole_rules():
        if rule.family in loaded:
            _apply_rule(warehouse, rule)


def _apply_rule(warehouse, rule: contract.Rule) -> None:
    params = {
        "family": rule.family,
        "column": rule.column,
        "reason": rule.reason,
        "severity": rule.severity,
    }
    warehouse.execute(tables.insert_broken(rule.broken), params)
    if rule.severity == "rejected":
        params = {"reason": rule.reason, "family": rule.family}
        warehouse.execute(tables.delete_rejected(rule.family), params)
