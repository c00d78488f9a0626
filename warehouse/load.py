"""Loads one export into the open warehouse by the five steps, and accounts for every line."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from warehouse import statements
from warehouse.contract import Family
from warehouse.copy import Copy, copy, opened
from warehouse.encoding import Source, source
from warehouse.folder import Export
from warehouse.header import Header, find
from warehouse.identity import masked
from warehouse.records import Reader, raw_lines
from warehouse.refusal import Refusal


@dataclass(frozen=True)
class Loaded:
    """What became of one file, for its row in loads."""

    family: Family
    source: Source
    header: Header
    copy: Copy
    sums: tuple


def load(warehouse: duckdb.DuckDBPyConnection, export: Export, aliases: dict) -> Loaded:
    """Reads, types and checks one file into its family's table; Refusal when it cannot be read."""
    family, read = export.family, source(export.path)
    with opened(read) as lines:
        header = find(lines, family, aliases.get(family.name, {}), read.name)
    aside = _aside(warehouse)
    try:
        made = copy(read, header, aside, family.ledger)
        read.refuse_changed()
        _check(warehouse, family, made, header, read)
    finally:
        aside.unlink(missing_ok=True)
    _keep(warehouse, family, read.name, made)
    return Loaded(family, read, header, made, _sums(warehouse, family))


def _aside(warehouse: duckdb.DuckDBPyConnection) -> Path:
    """Where the copy is written: beside the file that is being built, gone with it."""
    (path,) = warehouse.execute("select path from duckdb_databases() where not internal").fetchone()
    return Path(f"{path}.copy")


def _check(warehouse, family: Family, made: Copy, header: Header, read: Source) -> None:
    told = {
        "path": str(made.path),
        "separator": header.separator,
        "header": [cell.lower() for cell in header.cells],
    }
    warehouse.execute(statements.checked(family, header, read.has_rare_spaces), told)
    (counted,) = warehouse.execute("select count(*) from checked").fetchone()
    if counted != made.written:
        raise Refusal("not_adding_up", file=read.name, records=made.written, counted=counted)


def _keep(warehouse, family: Family, name: str, made: Copy) -> None:
    warehouse.execute(statements.insert_sound(family), {"file": name})
    told = {"file": name, "family": family.name}
    warehouse.execute(statements.INSERT_PROBLEMS, told)
    rows = [
        (family.name, name, found.line, found.value, found.reason, found.severity, found.raw)
        for found in made.findings
    ]
    if rows:
        warehouse.executemany("insert into rejects values (?, ?, ?, null, ?, ?, ?, ?)", rows)


def _sums(warehouse, family: Family) -> tuple:
    statement = statements.control_sums(family)
    return warehouse.execute(statement).fetchone() if statement else (None, None)


def account(warehouse, loaded: Loaded) -> None:
    """Writes the file's row in loads; Refusal unless every record is accounted for."""
    name, family = loaded.source.name, loaded.family.name
    counts = dict(
        warehouse.execute(
            "select severity, count(distinct line) from rejects where file = ? group by severity",
            (name,),
        ).fetchall()
    )
    (kept,) = warehouse.execute(
        f'select count(*) from "{family}" where source_file = ?', (name,)
    ).fetchone()
    rejected, skipped = counts.get("rejected", 0), counts.get("skipped", 0)
    if loaded.copy.records != kept + rejected + skipped:
        told = {"records": loaded.copy.records, "counted": kept + rejected + skipped}
        raise Refusal("not_adding_up", file=name, **told)
    _add_raw_lines(warehouse, loaded)
    unused = ", ".join(loaded.header.unused()) or None
    row = (family, name, loaded.source.sha256, loaded.source.size, loaded.source.encoding)
    counted = (loaded.header.separator, loaded.copy.records, kept, rejected, skipped)
    _note(warehouse, (*row, *counted, *loaded.sums, unused, "loaded", None, None))


def note_refused(warehouse, export: Export, refusal: Refusal, status: str = "refused") -> None:
    """Writes the row in loads of a file that was not read."""
    family = export.family.name if export.family else None
    size = export.path.stat().st_size
    told = (refusal.sentence("nb"), refusal.sentence("en"))
    nothing = (None,) * 9
    _note(warehouse, (family, export.path.name, None, size, *nothing, status, *told))


def _note(warehouse, row: tuple) -> None:
    marks = ", ".join("?" * (len(row) + 1))
    warehouse.execute(f"insert into loads values ({marks})", (*row, _now()))


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0)


def _add_raw_lines(warehouse, loaded: Loaded) -> None:
    """Gives each finding of the SQL checks its line as it stands in the file."""
    name = loaded.source.name
    wanted = warehouse.execute(
        "select distinct line from rejects where file = ? and raw_line is null", (name,)
    ).fetchall()
    lines = {line for (line,) in wanted}
    if not lines:
        return
    with opened(loaded.source) as text:
        reader = Reader(text, loaded.header.separator, loaded.header.width, name)
        raws = [(masked(raw), name, line) for line, raw in raw_lines(reader, lines)]
    warehouse.executemany("update rejects set raw_line = ? where file = ? and line = ?", raws)
