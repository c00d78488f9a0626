"""Cuts a text file into records, each with the physical line it begins on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TextIO

from warehouse.refusal import Refusal

SEPARATORS = (";", ",", "\t")


@dataclass(frozen=True)
class Record:
    """One record: its physical line (1-based), its text as it stands, its values.

    values is None where the quotation marks do not match.
    """

    line: int
    raw: str
    values: list[str] | None


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


def records(lines: TextIO, separator: str, width: int, file: str) -> Iterator[Record]:
    """Every record of the file; Refusal when a quotation mark is never closed.

    lines: the decoded file, newlines normalised. width: values in the header, by which a
    continuation that is a whole record of its own is known.
    """
    quoting = Quoting(separator)
    numbered = enumerate(lines, start=1)
    for number, line in numbered:
        text = line.removesuffix("\n")
        if '"' in text and quoting.is_open(text):
            text = _continued(text, number, numbered, quoting, width, file)
        yield Record(number, text, quoting.values(text))


def _continued(text, number, numbered, quoting, width, file) -> str:
    """The record with the lines that its open quotation mark takes in."""
    for _, line in numbered:
        more = line.removesuffix("\n")
        if width > 2 and more.count(quoting.separator) >= width - 1 and quoting.is_whole(more):
            break
        text = f"{text}\n{more}"
        if not quoting.is_open(text):
            return text
    raise Refusal("unclosed_quote", file=file, line=number)


def first_records(lines: TextIO, separator: str, file: str, most: int = 200) -> list[Record]:
    """The first records of a file, for finding its header; an open mark ends the list."""
    found: list[Record] = []
    try:
        for record in records(lines, separator, 0, file):
            found.append(record)
            if len(found) == most:
                break
    except Refusal:
        pass
    return found
