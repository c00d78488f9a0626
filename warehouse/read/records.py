"""Splits text into records; each record keeps the number of the physical line it begins on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from warehouse.errors import Refusal
from warehouse.read.lines import BlockReader
from warehouse.read.row_shape import RowShape

SEPARATORS = (";", ",", "\t")
# A quoted value that spans more lines than this was never closed.
_MAX_LINES = 500


@dataclass(frozen=True)
class Record:
    """One record: its physical line (1-based), its raw text and its values.

    values is None where the quotation marks do not match; lines: how many lines it spans.
    """

    line: int
    raw: str
    values: list[str] | None
    lines: int = 1


class Quoting:
    """Reads values and quotation marks for one separator."""

    def __init__(self, separator: str):
        escaped = re.escape(separator)
        value = rf'(?:"(?:[^"]|"")*"|[^"{escaped}][^{escaped}]*|)'
        self.separator = separator
        self._value = re.compile(rf"({value})(?:{escaped}|\Z)", re.DOTALL)
        self._whole = re.compile(rf"{value}(?:{escaped}{value})*\Z", re.DOTALL)
        self._open = re.compile(rf'(?:{value}{escaped})*"(?:[^"]|"")*\Z', re.DOTALL)

    def is_whole(self, text: str) -> bool:
        """Whether the text closes every quotation mark that opens a value."""
        return self._whole.match(text) is not None

    def is_open(self, text: str) -> bool:
        """Whether the text ends inside a quoted value."""
        return not self.is_whole(text) and self._open.match(text) is not None

    def opens_first(self, text: str) -> bool:
        """Whether the text ends inside the record's first value."""
        return re.match(r'"(?:[^"]|"")*\Z', text) is not None

    def closes_first(self, text: str) -> bool:
        """Whether the text closes a quoted value from the line above before its first separator."""
        inside = re.match(r'((?:[^"]|"")*+)"', text)
        return inside is not None and self.separator not in inside[1]

    def split_values(self, text: str) -> list[str] | None:
        """Splits the record into values without quotation marks; None where marks do not match."""
        if '"' not in text:
            return text.split(self.separator)
        if not self.is_whole(text):
            return None
        values = [match.group(1) for match in self._value.finditer(text)]
        ends_empty = text.endswith(self.separator)
        return [_unquote(value) for value in (values if ends_empty else _drop_empty(values, text))]


def _drop_empty(values: list[str], text: str) -> list[str]:
    """Drops the empty match that the pattern makes at the end of the text."""
    return values[:-1] if text and len(values) > 1 and values[-1] == "" else values


def _unquote(value: str) -> str:
    return value[1:-1].replace('""', '"') if value.startswith('"') else value


class RecordReader:
    """Reads one file record by record; a quoted value may span several lines.

    row_shape: recognises a line that could be a row, which no quoted value may contain (None: the
    header is not known yet).
    """

    def __init__(self, blocks: BlockReader, separator: str, row_shape: RowShape | None, file: str):
        self.blocks = blocks
        self._quoting = Quoting(separator)
        self._row_shape = row_shape
        self._file = file

    def __iter__(self) -> Iterator[Record]:
        """Reads every record of the file; Refusal when a quotation mark is not closed properly."""
        for number, line in self.blocks:
            yield self.read_record(number, line)

    def read_record(self, number: int, text: str) -> Record:
        """Reads the record that begins on this line, with the lines its quoted values span."""
        if '"' in text and self._quoting.is_open(text):
            text = self._read_continuation(text, number)
        values = self._quoting.split_values(text)
        return Record(number, text, values, self.blocks.number - number + 1)

    def _read_continuation(self, text: str, first: int) -> str:
        opens_first = self._quoting.opens_first(text)
        if opens_first and self._row_shape and self._row_shape.is_possible(text):
            raise Refusal("rows_in_quote", file=self._file, line=first, row=first)
        for number, line in self.blocks:
            if number - first > _MAX_LINES:
                break
            if self._contains_row(line, opens_first):
                raise Refusal("rows_in_quote", file=self._file, line=first, row=number)
            text = f"{text}\n{line}"
            if self._quoting.is_whole(text):
                return text
            if not self._quoting.is_open(text):
                break  # another stray mark ended the value: its line cannot be determined
        raise Refusal("unclosed_quote", file=self._file, line=first)

    def _contains_row(self, line: str, opens_first: bool) -> bool:
        """Whether a line that continues a quoted value could be a row of its own.

        Where the value ends before the line's first separator, the rest are the other values of
        its record: too many, unless it is the record's first value.
        """
        shape = self._row_shape
        if shape is None or not self._quoting.closes_first(line):
            return shape is not None and shape.is_possible(line)
        values = self._quoting.split_values(f'"{line}') or ()
        return not opens_first and len(values) >= shape.width


def read_first_records(
    blocks: BlockReader, separator: str, file: str, limit: int = 200
) -> list[Record]:
    """Reads the first records of a file, to find its header; an unclosed quote ends the list."""
    records: list[Record] = []
    try:
        for record in RecordReader(blocks, separator, None, file):
            records.append(record)
            if len(records) == limit:
                break
    except Refusal:
        return records
    return records


def read_raw_lines(reader: RecordReader, wanted: set[int]) -> Iterator[tuple[int, str]]:
    """Reads the raw text of the records that begin on the wanted lines."""
    blocks, remaining = reader.blocks, sorted(wanted, reverse=True)
    while remaining and (block := blocks.next_block()) is not None:
        if b'"' not in block:
            yield from _pick_lines(block, blocks, remaining)
            continue
        blocks.open_block(block)
        while blocks.is_open:
            record = reader.read_record(*next(blocks))
            if remaining and remaining[-1] == record.line:
                yield remaining.pop(), record.raw


def _pick_lines(
    block: bytes, blocks: BlockReader, remaining: list[int]
) -> Iterator[tuple[int, str]]:
    """Picks the wanted lines of a block in which every line is a record.

    remaining: the wanted lines, last first.
    """
    first, count = blocks.number + 1, block.count(b"\n") + (not block.endswith(b"\n"))
    blocks.skip_lines(count)
    lines = block.split(b"\n") if remaining[-1] < first + count else []
    while remaining and remaining[-1] < first + count:
        number = remaining.pop()
        yield number, lines[number - first].decode()
