"""Stages a file for DuckDB: writes a copy in pieces, with one row for each physical line.

Sound lines are copied unchanged, a block at a time. A record that cannot be copied (too few
values, quotation marks that do not match, lines above the header) becomes a ShapeProblem and
leaves a filler row, so that a row's position in the copy is its line in the file.
"""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from typing import BinaryIO

from warehouse.errors import Refusal
from warehouse.national_id import (
    holds_identity_number,
    is_identity_without_zero,
    mask_identity_numbers,
    may_hold_identity_number,
)
from warehouse.read.block_shape import BlockShape, Piece
from warehouse.read.encoding import Source
from warehouse.read.header import Header
from warehouse.read.lines import BlockReader
from warehouse.read.records import Record, RecordReader

FILLER = "\x01"  # begins a row that is no record; no input file may contain it
_PIECE_BYTES = 1 << 25  # two read buffers of validate/rows.py, one for each core
# A number split at a comma that is no separator: 150,75 and 1,234.50; where the record has a
# value too many, 1,234 as well.
_WHOLE_NUMBER = re.compile(r"[-−(]?\d[\d ]*")
_DECIMALS = re.compile(r"\d{1,2}|\d{3}\.\d+")
_THOUSANDS = re.compile(r"\d{1,3}|\d{3}\.\d+")


@dataclass(frozen=True)
class ShapeProblem:
    """A problem with the shape of one record."""

    line: int
    reason: str
    severity: str
    raw: str
    value: str | None = None


@dataclass
class StagedFile:
    """The staged copy of one file: write_pieces() writes it to the two `paths` by turns.

    ledger: an identity number beyond the header's columns is masked instead of refused.
    """

    source: Source
    header: Header
    paths: tuple[Path, Path]
    ledger: bool = False
    written_count: int = 0
    problems: list[ShapeProblem] = field(default_factory=list)
    bytes_read: int = 0

    @property
    def record_count(self) -> int:
        """How many records the file has below its header."""
        left_out = sum(problem.severity != "warning" for problem in self.problems)
        return self.written_count + left_out

    def write_pieces(self) -> Iterator[Piece]:
        """Writes a piece, yields it to be read, and writes the next; Refusal as in RecordReader.

        A piece stays on disk until the one after the next is requested. Each call starts anew.
        """
        self.written_count, self.problems, self.bytes_read = 0, [], 0
        blocks, header, shape = BlockReader(self.source), self.header, BlockShape(self.header)
        reader = RecordReader(blocks, header.separator, header.row_shape, self.source.name)
        block, paths = blocks.next_block(), cycle(self.paths)
        while block is not None:
            piece = Piece(next(paths), blocks.number + 1)
            with piece.path.open("wb") as out:
                while block is not None and out.tell() < _PIECE_BYTES:
                    self._stage_block(block, reader, shape, piece, out)
                    block = blocks.next_block()
            self.written_count += piece.record_count
            piece.bytes_read = self.bytes_read
            yield piece
        severities = {problem.severity for problem in self.problems}
        if not self.written_count and severities <= {"skipped"}:
            raise Refusal("header_only", file=self.source.name)

    def _stage_block(
        self, block: bytes, reader: RecordReader, shape: BlockShape, piece: Piece, out: BinaryIO
    ) -> None:
        """Copies a block unchanged where every line is sound; else stages it line by line."""
        blocks = reader.blocks
        lines = shape.count_sound_lines(block, piece)
        self.bytes_read += len(block)
        is_below = blocks.number >= self.header.line
        if lines and is_below and not may_hold_identity_number(block):
            out.write(block)
            blocks.skip_lines(lines)
            piece.row_count += lines
            piece.record_count += lines
            return
        blocks.open_block(block)
        while blocks.is_open:
            self._stage_record(reader.read_record(*next(blocks)), piece, out)
            if not (blocks.is_open or blocks.has_end):
                self._refuse_cut()

    def _stage_record(self, record: Record, piece: Piece, out: BinaryIO) -> None:
        """Writes one record, or notes the problem with it; fillers stand for its other lines."""
        self._refuse_identity(record)
        problem = self._find_problem(record)
        self.problems += [problem] if problem else []
        self._last = record
        piece.row_count += record.lines
        if (problem and problem.severity != "warning") or record.line == self.header.line:
            out.write(self._format_filler() * record.lines)
            return
        piece.has_line_breaks |= record.lines > 1
        piece.has_spaces |= '"' in record.raw
        piece.record_count += 1
        out.write(self._format_row(record) + self._format_filler() * (record.lines - 1))

    def _format_filler(self) -> bytes:
        return (FILLER + self.header.separator * (self.header.width - 1) + "\n").encode()

    def _format_row(self, record: Record) -> bytes:
        """Formats the record as one row: the values below a heading, quoted where necessary."""
        values = record.values[: self.header.width]
        if '"' not in record.raw:
            return (self.header.separator.join(values) + "\n").encode()
        row = io.StringIO()
        csv.writer(row, delimiter=self.header.separator, lineterminator="\n").writerow(values)
        return row.getvalue().encode()

    def _find_problem(self, record: Record) -> ShapeProblem | None:
        """Finds what is wrong with the shape of one record, if anything."""
        if record.line == self.header.line:
            return None
        if record.line < self.header.line:
            return _build_problem(record, "above_header", "skipped")
        if record.values is None:
            return _build_problem(record, "bad_quoting", "rejected")
        if not any(value.strip() for value in record.values):
            return _build_problem(record, "blank_line", "skipped")
        count, width = len(record.values), self.header.width
        if count < width:
            return _build_problem(record, "too_few_values", "rejected", f"{count}/{width}")
        is_surplus = any(value.strip() for value in record.values[width:])
        if count > width and self._has_split_number(record.values, is_surplus):
            return _build_problem(record, "split_number", "rejected")
        if is_surplus:
            return _build_problem(record, "surplus_values", "warning", str(count - width))
        return None

    def _has_split_number(self, values: list[str], is_surplus: bool) -> bool:
        """Whether two neighbour values may be one number, split at its decimal comma."""
        if self.header.separator != ",":
            return False
        rest = _THOUSANDS if is_surplus else _DECIMALS
        return any(
            _WHOLE_NUMBER.fullmatch(values[position].strip())
            and rest.fullmatch(values[position + 1].strip())
            for position, column in self.header.columns.items()
            if column.type in ("amount", "number", "share")
        )

    def _refuse_identity(self, record: Record) -> None:
        """Raises Refusal when a value of the record is, or contains, an identity number."""
        if not self.ledger and any(map(is_identity_without_zero, record.values or ())):
            raise Refusal("identity_number", file=self.source.name, line=record.line)
        if not holds_identity_number(record.raw):
            return
        width = self.header.width if self.ledger else None
        text = " ; ".join((record.values or [record.raw])[:width])
        if width is None or holds_identity_number(text):
            raise Refusal("identity_number", file=self.source.name, line=record.line)

    def _refuse_cut(self) -> None:
        """Raises Refusal at a last line with too few values and no newline: the file is cut."""
        last, expected = self._last, self.header.width
        count = len(last.values or ())
        if last.raw.strip() and 0 < count < expected:
            details = {"line": last.line, "found": count, "expected": expected}
            raise Refusal("cut_short", file=self.source.name, **details)


def _build_problem(
    record: Record, reason: str, severity: str, value: str | None = None
) -> ShapeProblem:
    raw = mask_identity_numbers(record.raw)
    return ShapeProblem(record.line, reason, severity, raw, value)
