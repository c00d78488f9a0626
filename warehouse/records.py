"""Cuts text into records, each with the physical line it begins on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from warehouse.blocks import Feed
from warehouse.refusal import Refusal
from warehouse.rowlike import RowLook

SEPARATORS = (";", ",", "\t")
# A quoted value that takes in more lines than this was never closed.
_MOST_LINES = 500


@dataclass(frozen=True)
class Record:
    """One record: its physical line (1-based), its text as it stands, its values.

    values is None where the quotation marks do not match; lines: how many it takes in.
    """

    line: int
    raw: str
    values: list[str] | None
    lines: int = 1


class Quoting:
    """How values and quotation marks are read with one separator."""

    def __init__(self, separator: str):
        mark = re.escape(separator)
        value = rf'(?:"(?:[^"]|"")*"|[^"{mark}][^{mark}]*|)'
        self.separator = separator
        self._value = re.compile(rf"({value})(?:{mark}|\Z)", re.DOTALL)
        self._whole = re.compile(rf"{value}(?:{mark}{value})*\Z", re.DOTALL)
        self._open = re.compile(rf'(?:{value}{mark})*"(?:[^"]|"")*\Z', re.DOTALL)

    def is_whole(self, text: str) -> bool:
        """Whether every quotation mark that opens a value is closed in the text."""
        return self._whole.match(text) is not None

    def is_open(self, text: str) -> bool:
        """Whether the text ends inside a quoted value."""
        return not self.is_whole(text) and self._open.match(text) is not None

    def opens_first(self, text: str) -> bool:
        """Whether it is the record's first value that the text ends inside."""
        return re.match(r'"(?:[^"]|"")*\Z', text) is not None

    def closes_first(self, text: str) -> bool:
        """Whether a quoted value that goes on in the text ends before its first separator."""
        inside = re.match(r'((?:[^"]|"")*+)"', text)
        return inside is not None and self.separator not in inside[1]

    def values(self, text: str) -> list[str] | None:
        """The record's values without their marks; None where the marks do not match."""
        if '"' not in text:
            return text.split(self.separator)
        if not self.is_whole(text):
            return None
        found = [match.group(1) for match in self._value.finditer(text)]
        ends_empty = text.endswith(self.separator)
        return [_unquoted(value) for value in (found if ends_empty else _trimmed(found, text))]


def _trimmed(found: list[str], text: str) -> list[str]:
    """Without the empty match that the pattern makes at the end of the text."""
    return found[:-1] if text and len(found) > 1 and found[-1] == "" else found


def _unquoted(value: str) -> str:
    return value[1:-1].replace('""', '"') if value.startswith('"') else value


class Reader:
    """Reads one file record by record; a quoted value may take in several lines.

    looks_like_row: tells a line that could be a row, which no quoted value may take in (None: the
    header is not known yet).
    """

    def __init__(self, feed: Feed, separator: str, looks_like_row: RowLook | None, file: str):
        self.feed = feed
        self._quoting = Quoting(separator)
        self._looks_like_row = looks_like_row
        self._file = file

    def __iter__(self) -> Iterator[Record]:
        """Every record of the file; Refusal when a quotation mark is not closed as it should."""
        for number, line in self.feed:
            yield self.record(number, line)

    def record(self, number: int, text: str) -> Record:
        """The record that begins on this line, with the lines its quotation marks take in."""
        if '"' in text and self._quoting.is_open(text):
            text = self._continued(text, number)
        return Record(number, text, self._quoting.values(text), self.feed.number - number + 1)

    def _continued(self, text: str, first: int) -> str:
        opens_first = self._quoting.opens_first(text)
        if opens_first and self._looks_like_row and self._looks_like_row(text):
            raise Refusal("rows_in_quote", file=self._file, line=first, row=first)
        for number, more in self.feed:
            if number - first > _MOST_LINES:
                break
            if self._takes_in_row(more, opens_first):
                raise Refusal("rows_in_quote", file=self._file, line=first, row=number)
            text = f"{text}\n{more}"
            if self._quoting.is_whole(text):
                return text
            if not self._quoting.is_open(text):
                break  # another stray mark ended it: which line it belongs to cannot be told
        raise Refusal("unclosed_quote", file=self._file, line=first)

    def _takes_in_row(self, more: str, opens_first: bool) -> bool:
        """Whether a line that a quoted value goes on over could be a row of its own.

        Where the value ends before the line's first separator, the rest are the other values of
        its record: too many, unless it is the record's first value.
        """
        look = self._looks_like_row
        if look is None or not self._quoting.closes_first(more):
            return look is not None and look(more)
        values = self._quoting.values(f'"{more}') or ()
        return not opens_first and len(values) >= look.width


def first_records(feed: Feed, separator: str, file: str, most: int = 200) -> list[Record]:
    """The first records of a file, for finding its header; an open mark ends the list."""
    found: list[Record] = []
    try:
        for record in Reader(feed, separator, None, file):
            found.append(record)
            if len(found) == most:
                break
    except Refusal:
        return found
    return found


def raw_lines(reader: Reader, wanted: set[int]) -> Iterator[tuple[int, str]]:
    """The records that begin on the wanted lines, as they stand in the file."""
    feed, left = reader.feed, sorted(wanted, reverse=True)
    while left and (block := feed.block()) is not None:
        if b'"' not in block:
            yield from _lines_in(block, feed, left)
            continue
        feed.open(block)
        while feed.is_open:
            record = reader.record(*next(feed))
            if left and left[-1] == record.line:
                yield left.pop(), record.raw


def _lines_in(block: bytes, feed: Feed, left: list[int]) -> Iterator[tuple[int, str]]:
    """Those of a block in which every line is a record; left: the wanted lines, last first."""
    first, count = feed.number + 1, block.count(b"\n") + (not block.endswith(b"\n"))
    feed.passed(count)
    lines = block.split(b"\n") if left[-1] < first + count else []
    while left and left[-1] < first + count:
        number = left.pop()
        yield number, lines[number - first].decode()
