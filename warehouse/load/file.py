"""Loads one export into the open warehouse: detect, find the header, stage, check, insert."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import islice
from pathlib import Path

import duckdb

from warehouse.contract import Family
from warehouse.errors import Refusal
from warehouse.load import tables
from warehouse.read.block_shape import Piece
from warehouse.read.encoding import Source, detect_source
from warehouse.read.header import Header, find_header
from warehouse.read.scan import Export
from warehouse.read.staging import StagedFile
from warehouse.settings import Settings
from warehouse.validate import rows as validate_rows
from warehouse.validate.columns import FileLayout, quote_amount

_BATCH_SIZE = 50_000
_SELECT_AMBIGUOUS = """
select distinct column_name from rejects
where file = ? and reason = 'not_a_number' and is_two_ways(cleaned(value))"""


@dataclass(frozen=True)
class LoadedFile:
    """The result of one file, for its row in loads. sums: of amounts, in the file and loaded."""

    family: Family
    source: Source
    header: Header
    staged: StagedFile
    sums: tuple[Decimal | None, Decimal | None]


def load_file(
    warehouse, export: Export, settings: Settings, on_progress: Callable[[int], None]
) -> LoadedFile:
    """Reads, types and checks one file into its family's table, whole or not at all.

    on_progress gets how many bytes are read so far. Refusal when the file cannot be read.
    """
    family, source = export.family, detect_source(export.path, export.file_hash)
    header = find_header(source, family, settings.aliases_of(family))
    is_positive = settings.is_income_positive(family, source.name)
    layout = FileLayout(family, header, income_positive=is_positive)
    with _undo_if_refused(warehouse, family, source.name), _staging_paths(warehouse) as paths:
        staged = StagedFile(source, header, paths, family.ledger)
        loader = _FileLoader(warehouse, staged, layout, on_progress)
        loader.load_pieces()
        if decimal_marks := _find_decimal_marks(loader):
            loader = _load_again(loader, replace(layout, decimal_marks=decimal_marks))
        _refuse_doubled(warehouse, family, source.name)
        source.refuse_changed()
    return LoadedFile(family, source, header, loader.staged, loader.sums)


def _refuse_doubled(warehouse, family: Family, name: str) -> None:
    """Raises Refusal when every amount of the file occurs twice."""
    params = {"file": name}
    adds_up = quote_amount(family) and not family.key
    if adds_up and warehouse.execute(tables.select_is_doubled(family), params).fetchone()[0]:
        raise Refusal("pasted_twice", **params)


@contextmanager
def _undo_if_refused(warehouse, family: Family, name: str):
    """Deletes the rows of a refused file. (Inside a transaction, rows would have no rowid.)"""
    try:
        yield
    except Refusal:
        delete_file(warehouse, family, name)
        raise


def delete_file(warehouse, family: Family, name: str) -> None:
    """Deletes the loaded rows and the rejects of a file."""
    warehouse.execute(tables.delete_rows(family), {"file": name})
    warehouse.execute("delete from rejects where file = ?", (name,))


@contextmanager
def _staging_paths(warehouse) -> Iterator[tuple[Path, Path]]:
    """Gives the paths for staged pieces, beside the warehouse file, and deletes them afterwards."""
    (file,) = warehouse.execute("select path from duckdb_databases() where not internal").fetchone()
    paths = Path(f"{file}.copy"), Path(f"{file}.copy2")
    try:
        yield paths
    finally:
        for path in paths:
            path.unlink(missing_ok=True)


class _FileLoader:
    """Loads the pieces of one staged file into the warehouse, one after another."""

    def __init__(self, warehouse, staged: StagedFile, layout: FileLayout, on_progress: Callable):
        self.warehouse, self.staged, self.layout = warehouse, staged, layout
        self.on_progress = on_progress
        self.family, self.name = layout.family, staged.source.name
        self.sums: tuple[Decimal | None, Decimal | None] = (None, None)

    def load_pieces(self) -> None:
        """Loads each piece while the next is written, then inserts the shape problems."""
        pieces = self.staged.write_pieces()
        with ThreadPoolExecutor(1) as writer:
            next_piece = writer.submit(next, pieces, None)
            while piece := next_piece.result():
                next_piece = writer.submit(next, pieces, None)
                self._check_piece(piece)
                self._insert_piece(piece)
                self.on_progress(piece.bytes_read)
        _insert_problems(self.warehouse, self.family, self.staged)

    def _check_piece(self, piece: Piece) -> None:
        """Creates the table checked from the piece; Refusal unless it has every row."""
        header, counts, second = self.layout.header, (0, 0), None
        params = {"header": [cell.lower() for cell in header.cells], "headings": header.headings}
        params |= self.read_params(piece)
        with suppress(duckdb.InvalidInputException, duckdb.ConversionException):
            self.warehouse.execute(validate_rows.create_checked(self.layout, piece), params)
            *counts, second = self.warehouse.execute(validate_rows.COUNT_CHECKED).fetchone()
        if second is not None:
            lines = {"line": piece.first_line + second, "first": header.line}
            raise Refusal("second_header", file=self.name, **lines)
        for expected, count in zip((piece.row_count, piece.record_count), counts, strict=True):
            if count != expected:
                raise Refusal("not_adding_up", file=self.name, records=expected, counted=count)

    def read_params(self, piece: Piece) -> dict:
        """The parameters with which DuckDB reads the rows of the piece."""
        return {
            "path": str(piece.path),
            "separator": self.layout.header.separator,
            "parallel": not piece.has_line_breaks,
        }

    def _insert_piece(self, piece: Piece) -> None:
        sum_in_file, _ = self._sum_amounts()
        if self.layout.income_positive:
            self.warehouse.execute(validate_rows.negate_income(self.family))
        _, sum_loaded = self._sum_amounts()
        self.sums = (_add(self.sums[0], sum_in_file), _add(self.sums[1], sum_loaded))
        params = {"file": self.name, "first_line": piece.first_line}
        self.warehouse.execute(validate_rows.insert_sound(self.family), params)
        self.warehouse.execute(validate_rows.INSERT_PROBLEMS, params | {"family": self.family.name})

    def _sum_amounts(self) -> tuple[Decimal | None, Decimal | None]:
        if quote_amount(self.family) is None:
            return None, None
        return self.warehouse.execute(validate_rows.sum_amounts(self.family)).fetchone()


def _add(total: Decimal | None, amount: Decimal | None) -> Decimal | None:
    return amount if total is None else total if amount is None else total + amount


def _find_decimal_marks(loader: _FileLoader) -> dict[str, str]:
    """Finds the decimal mark of each column with values like 1.234, if other values prove it."""
    rows = loader.warehouse.execute(_SELECT_AMBIGUOUS, (loader.name,)).fetchall()
    columns = [column for (column,) in rows]
    proofs: dict[str, set[str]] = {column: set() for column in columns}
    for piece in loader.staged.write_pieces() if columns else ():
        statement = validate_rows.select_decimal_marks(loader.layout, columns)
        row = loader.warehouse.execute(statement, loader.read_params(piece)).fetchone()
        pairs = [(column, mark) for column in columns for mark in ",."]
        for (column, mark), is_proved in zip(pairs, row, strict=True):
            proofs[column] |= {mark} if is_proved else set()
    return {column: marks.pop() for column, marks in proofs.items() if len(marks) == 1}


def _load_again(loader: _FileLoader, layout: FileLayout) -> _FileLoader:
    """Loads the file again, with the decimal marks that its columns have proved."""
    delete_file(loader.warehouse, loader.family, loader.name)
    again = _FileLoader(loader.warehouse, loader.staged, layout, loader.on_progress)
    again.load_pieces()
    return again


def _insert_problems(warehouse, family: Family, staged: StagedFile) -> None:
    problems = iter(staged.problems)
    while batch := list(islice(problems, _BATCH_SIZE)):
        params = {
            "family": family.name,
            "file": staged.source.name,
            "lines": [problem.line for problem in batch],
            "values": [problem.value for problem in batch],
            "reasons": [problem.reason for problem in batch],
            "severities": [problem.severity for problem in batch],
            "raws": [problem.raw for problem in batch],
        }
        warehouse.execute(tables.INSERT_SHAPE_PROBLEMS, params)
