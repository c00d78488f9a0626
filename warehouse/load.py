"""Loads one export into the open warehouse by the five steps."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import islice
from pathlib import Path

import duckdb

from warehouse import checks, statements
from warehouse.contract import Family
from warehouse.copy import Copy, Piece
from warehouse.encoding import Source, source
from warehouse.folder import Export
from warehouse.header import Header, find
from warehouse.refusal import Refusal
from warehouse.settings import Settings
from warehouse.values import Reading, amount

_AT_ONCE = 50_000
_TWO_WAYS = """
select distinct column_name from rejects
where file = ? and reason = 'not_a_number' and is_two_ways(cleaned(value))"""


@dataclass(frozen=True)
class Loaded:
    """What became of one file, for its row in loads; sums: of amounts, in the file and loaded."""

    family: Family
    source: Source
    header: Header
    copy: Copy
    sums: tuple[Decimal | None, Decimal | None]


def load(
    warehouse: duckdb.DuckDBPyConnection,
    export: Export,
    settings: Settings,
    tell: Callable[[int], None],
) -> Loaded:
    """Reads, types and checks one file into its family's table, whole or not at all.

    tell gets how many bytes are read so far. Refusal when the file cannot be read.
    """
    family, read = export.family, source(export.path, export.seen)
    header = find(read, family, settings.aliases_of(family))
    reading = Reading(
        family, header, income_positive=settings.is_income_positive(family, read.name)
    )
    with _whole_or_not(warehouse, family, read.name), _aside(warehouse) as aside:
        taking = _Taking(warehouse, Copy(read, header, aside, family.ledger), reading, tell)
        taking.take()
        proved = _proved_marks(taking)
        if proved:
            taking = _again(taking, replace(reading, marks=proved))
        _refuse_doubled(warehouse, family, read.name)
        read.refuse_changed()
    return Loaded(family, read, header, taking.copy, taking.sums)


def _refuse_doubled(warehouse, family: Family, name: str) -> None:
    """Raises Refusal when every amount of the file stands twice."""
    told = {"file": name}
    adds_up = amount(family) and not family.key
    if adds_up and warehouse.execute(statements.is_doubled(family), told).fetchone()[0]:
        raise Refusal("pasted_twice", **told)


@contextmanager
def _whole_or_not(warehouse, family: Family, name: str):
    """A refused file leaves no rows. (No transaction: rows would have no places in it.)"""
    try:
        yield
    except Refusal:
        forget(warehouse, family, name)
        raise


def forget(warehouse, family: Family, name: str) -> None:
    """Takes out what was loaded of a file, and what was found in it."""
    warehouse.execute(f"delete from {family.name} where source_file = ?", (name,))
    warehouse.execute("delete from rejects where file = ?", (name,))


@contextmanager
def _aside(warehouse) -> Iterator[tuple[Path, Path]]:
    """Where the pieces of the copy are written: beside the file being built, gone with it."""
    (path,) = warehouse.execute("select path from duckdb_databases() where not internal").fetchone()
    aside = Path(f"{path}.copy"), Path(f"{path}.copy2")
    try:
        yield aside
    finally:
        for one in aside:
            one.unlink(missing_ok=True)


class _Taking:
    """Takes the pieces of one copy into the warehouse, one after another."""

    def __init__(self, warehouse, copy: Copy, reading: Reading, tell: Callable[[int], None]):
        self.warehouse, self.copy, self.reading, self.tell = warehouse, copy, reading, tell
        self.family, self.name = reading.family, copy.source.name
        self.sums: tuple[Decimal | None, Decimal | None] = (None, None)

    def take(self) -> None:
        """Loads every piece while the next is written, and keeps what was found."""
        pieces = self.copy.pieces()
        with ThreadPoolExecutor(1) as writer:
            coming = writer.submit(next, pieces, None)
            while piece := coming.result():
                coming = writer.submit(next, pieces, None)
                self._check(piece)
                self._keep(piece)
                self.tell(piece.bytes_read)
        _keep_findings(self.warehouse, self.family, self.copy)

    def _check(self, piece: Piece) -> None:
        """The piece as the table checked; Refusal unless every row of it is there."""
        header, counted, second = self.reading.header, (0, 0), None
        told = {"header": [cell.lower() for cell in header.cells], "headings": header.headings}
        with suppress(duckdb.InvalidInputException, duckdb.ConversionException):
            self.warehouse.execute(checks.checked(self.reading, piece), self.told(piece) | told)
            *counted, second = self.warehouse.execute(checks.COUNTS).fetchone()
        if second is not None:
            told = {"line": piece.first_line + second, "first": header.line}
            raise Refusal("second_header", file=self.name, **told)
        for expected, found in zip((piece.rows, piece.written), counted, strict=True):
            if found != expected:
                raise Refusal("not_adding_up", file=self.name, records=expected, counted=found)

    def told(self, piece: Piece) -> dict:
        """How the rows of the piece are to be read."""
        return {
            "path": str(piece.path),
            "separator": self.reading.header.separator,
            "parallel": not piece.has_line_breaks,
        }

    def _keep(self, piece: Piece) -> None:
        in_file = self._sum(0)
        if self.reading.income_positive:
            self.warehouse.execute(checks.signed(self.family))
        self.sums = (_added(self.sums[0], in_file), _added(self.sums[1], self._sum(1)))
        told = {"file": self.name, "first_line": piece.first_line}
        self.warehouse.execute(checks.insert_sound(self.family), told)
        self.warehouse.execute(checks.INSERT_PROBLEMS, told | {"family": self.family.name})

    def _sum(self, place: int) -> Decimal | None:
        if amount(self.family) is None:
            return None
        return self.warehouse.execute(checks.control_sums(self.family)).fetchone()[place]


def _added(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    return other if one is None else one if other is None else one + other


def _proved_marks(taking: _Taking) -> dict[str, str]:
    """The decimal mark of each column that has a value like 1.234, where the others prove one."""
    found = taking.warehouse.execute(_TWO_WAYS, (taking.name,)).fetchall()
    columns = [column for (column,) in found]
    proofs: dict[str, set[str]] = {column: set() for column in columns}
    again = replace(taking.copy, written=0, findings=[], bytes_read=0)
    for piece in again.pieces() if columns else ():
        asked = checks.marks(taking.reading, columns)
        row = taking.warehouse.execute(asked, taking.told(piece)).fetchone()
        told = [(column, mark) for column in columns for mark in ",."]
        for (column, mark), is_proved in zip(told, row, strict=True):
            proofs[column] |= {mark} if is_proved else set()
    return {column: marks.pop() for column, marks in proofs.items() if len(marks) == 1}


def _again(taking: _Taking, reading: Reading) -> _Taking:
    """The file once more, now that its columns have told their decimal marks."""
    forget(taking.warehouse, taking.family, taking.name)
    copy = replace(taking.copy, written=0, findings=[], bytes_read=0)
    again = _Taking(taking.warehouse, copy, reading, taking.tell)
    again.take()
    return again


def _keep_findings(warehouse, family: Family, copy: Copy) -> None:
    findings = iter(copy.findings)
    while some := list(islice(findings, _AT_ONCE)):
        told = {
            "family": family.name,
            "file": copy.source.name,
            "lines": [found.line for found in some],
            "values": [found.value for found in some],
            "reasons": [found.reason for found in some],
            "severities": [found.severity for found in some],
            "raws": [found.raw for found in some],
        }
        warehouse.execute(statements.INSERT_FINDINGS, told)
