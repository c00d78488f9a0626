"""Writes the copy of a file that DuckDB reads, in pieces: one row for each physical line.

Lines that are as they should be pass as they are, a block at a time. A record that cannot be
written so (too few values, quotation marks that do not match, lines above the header) is kept as
a finding and leaves a filler in its place, so that the place of a row is its line in the file.
"""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from typing import BinaryIO

from warehouse.blocks import Feed
from warehouse.encoding import Source
from warehouse.header import Header
from warehouse.identity import (
    holds_identity_number,
    is_identity_without_zero,
    masked,
    may_hold_identity_number,
)
from warehouse.records import Reader, Record
from warehouse.refusal import Refusal

FILLER = "\x01"  # begins a row of the copy that is no record; no file may hold it
_PIECE = 1 << 25  # two of the buffers that checks.py reads it by, one for each core
# A number cut at a comma that is no separator: 150,75 and 1,234.50, and where there is a value too
# many, 1,234 as well.
_WHOLE_NUMBER = re.compile(r"[-−(]?\d[\d ]*")
_DECIMALS = re.compile(r"\d{1,2}|\d{3}\.\d+")
_THOUSANDS = re.compile(r"\d{1,3}|\d{3}\.\d+")
# What the spaces but the plain one begin with in UTF-8; Norwegian letters begin with others.
_RARE = b"\t\xc2\xe2\xef"


@dataclass(frozen=True)
class Finding:
    """What is wrong with the shape of one record."""

    line: int
    reason: str
    severity: str
    raw: str
    value: str | None = None


@dataclass
class Piece:
    """Some rows of the copy. written: records among them; spaces: which may surround a value;
    bytes_read: of the whole file up to its end."""

    path: Path
    first_line: int
    rows: int = 0
    written: int = 0
    has_spaces: bool = False
    has_rare_spaces: bool = False
    has_line_breaks: bool = False
    bytes_read: int = 0


@dataclass
class Copy:
    """The copy of one file: pieces() writes it to the two `paths` by turns.

    ledger: values beyond the header's columns are masked, not refused, as identity numbers.
    """

    source: Source
    header: Header
    paths: tuple[Path, Path]
    ledger: bool = False
    written: int = 0
    findings: list[Finding] = field(default_factory=list)
    bytes_read: int = 0

    @property
    def records(self) -> int:
        """Every record of the file but its header."""
        return self.written + sum(found.severity != "warning" for found in self.findings)

    def pieces(self) -> Iterator[Piece]:
        """Writes a piece, gives it to be read, and goes on; Refusal as in Reader and below.

        A piece lies there until the one after the next is asked for.
        """
        feed = Feed(self.source)
        shape = _Shape(self.header)
        reader = Reader(feed, self.header.separator, self.header.looks_like_row, self.source.name)
        block, paths = feed.block(), cycle(self.paths)
        while block is not None:
            piece = Piece(next(paths), feed.number + 1)
            with piece.path.open("wb") as out:
                while block is not None and out.tell() < _PIECE:
                    self._take(block, reader, shape, piece, out)
                    block = feed.block()
            self.written += piece.written
            piece.bytes_read = self.bytes_read
            yield piece
        if not self.written and all(one.severity == "skipped" for one in self.findings):
            raise Refusal("header_only", file=self.source.name)

    def _take(self, block: bytes, reader: Reader, shape: "_Shape", piece: Piece, out) -> None:
        """A block as it is where every line of it is sound, else line by line."""
        feed = reader.feed
        lines = shape.lines(block, piece)
        self.bytes_read += len(block)
        is_below = feed.number >= self.header.line
        if lines and is_below and not may_hold_identity_number(block):
            out.write(block)
            feed.passed(lines)
            piece.rows += lines
            piece.written += lines
            return
        feed.open(block)
        while feed.is_open:
            self._take_one(reader.record(*next(feed)), piece, out)
            if not (feed.is_open or feed.has_end):
                self._refuse_cut(feed)

    def _take_one(self, record: Record, piece: Piece, out: BinaryIO) -> None:
        """One record, or the finding that keeps it out, and fillers for its other lines."""
        self._refuse_identity(record)
        found = self._looked_at(record)
        self.findings += [found] if found else []
        self._last = record
        piece.rows += record.lines
        if (found and found.severity != "warning") or record.line == self.header.line:
            out.write(self._filler() * record.lines)
            return
        piece.has_line_breaks |= record.lines > 1
        piece.has_spaces |= '"' in record.raw
        piece.written += 1
        out.write(self._written(record) + self._filler() * (record.lines - 1))

    def _filler(self) -> bytes:
        return (FILLER + self.header.separator * (self.header.width - 1) + "\n").encode()

    def _written(self, record: Record) -> bytes:
        """The record as one row: its named values, quoted where they have to be."""
        values = record.values[: self.header.width]
        if '"' not in record.raw:
            return (self.header.separator.join(values) + "\n").encode()
        row = io.StringIO()
        csv.writer(row, delimiter=self.header.separator, lineterminator="\n").writerow(values)
        return row.getvalue().encode()

    def _looked_at(self, record: Record) -> Finding | None:
        """What is wrong with the shape of one record, if anything."""
        if record.line == self.header.line:
            return None
        if record.line < self.header.line:
            return _finding(record, "above_header", "skipped")
        if record.values is None:
            return _finding(record, "bad_quoting", "rejected")
        if not any(value.strip() for value in record.values):
            return _finding(record, "blank_line", "skipped")
        count, width = len(record.values), self.header.width
        if count < width:
            return _finding(record, "too_few_values", "rejected", f"{count}/{width}")
        is_surplus = any(value.strip() for value in record.values[width:])
        if count > width and self._has_split_number(record.values, is_surplus):
            return _finding(record, "split_number", "rejected")
        if is_surplus:
            return _finding(record, "surplus_values", "warning", str(count - width))
        return None

    def _has_split_number(self, values: list[str], is_surplus: bool) -> bool:
        """Whether a number and the value after it may be one, its comma taken for a separator."""
        if self.header.separator != ",":
            return False
        rest = _THOUSANDS if is_surplus else _DECIMALS
        return any(
            _WHOLE_NUMBER.fullmatch(values[place].strip())
            and rest.fullmatch(values[place + 1].strip())
            for place, column in self.header.columns.items()
            if column.type in ("amount", "number", "share")
        )

    def _refuse_identity(self, record: Record) -> None:
        """Raises Refusal when a value of the record is, or holds, an identity number."""
        if not self.ledger and any(map(is_identity_without_zero, record.values or ())):
            raise Refusal("identity_number", file=self.source.name, line=record.line)
        if not holds_identity_number(record.raw):
            return
        width = self.header.width if self.ledger else None
        named = " ; ".join((record.values or [record.raw])[:width])
        if width is None or holds_identity_number(named):
            raise Refusal("identity_number", file=self.source.name, line=record.line)

    def _refuse_cut(self, feed: Feed) -> None:
        """A last line with too few values and no newline: the file was cut short."""
        last, expected = self._last, self.header.width
        found = len(last.values or ())
        if last.raw.strip() and 0 < found < expected:
            told = {"line": last.line, "found": found, "expected": expected}
            raise Refusal("cut_short", file=self.source.name, **told)


class _Shape:
    """Knows a block in which every line has its values and its marks where they should be."""

    def __init__(self, header: Header):
        separator, between = header.separator.encode(), header.width - 1
        self._line = separator * between + b"\n"
        self._rare = bytes({*_RARE} - {*separator})
        kept = {*separator, *b'"\n', *self._rare}
        self._values = bytes(byte for byte in range(256) if byte not in kept)
        mark = re.escape(separator)
        value = rb'(?:"[^"\n]*+"|[^"\n%b]*+)' % mark
        self._quoted = re.compile(rb"(?:%b(?:%b%b){%d}\n)++" % (value, mark, value, between))
        # A space with no value on one side of it; the others need no trimming, which costs most.
        inside = rb"[^\n%b]" % mark
        self._outer_space = re.compile(rb" (?:(?!%b)|(?<!%b ))" % (inside, inside))

    def lines(self, block: bytes, piece: Piece) -> int:
        """How many lines the block has, if all of them are sound; else 0.

        What is left without the values tells it at once where nothing is quoted. Notes in the
        piece which spaces may stand around values.
        """
        bare = block.translate(None, self._values)
        lines = bare.count(b"\n")
        piece.has_spaces = piece.has_spaces or self._outer_space.search(block) is not None
        if bare == self._line * lines:
            return lines
        bare = bare.translate(None, self._rare)
        piece.has_rare_spaces = True
        if bare == self._line * lines:
            return lines
        is_sound = b'"' in bare and self._quoted.fullmatch(block)
        piece.has_spaces = True
        return lines if is_sound else 0


def _finding(record: Record, reason: str, severity: str, value: str | None = None) -> Finding:
    return Finding(record.line, reason, severity, masked(record.raw), value)
