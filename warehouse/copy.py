"""Writes the copy of a file that DuckDB reads: every record whole, its line number in front.

The records that cannot be written so (too few values, quotation marks that do not match, lines
above the header) are kept as findings; nothing is passed over.
"""

import csv
from dataclasses import dataclass, field
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from warehouse.encoding import Source
from warehouse.header import Header
from warehouse.identity import holds_identity_number, masked
from warehouse.records import Reader, Record
from warehouse.refusal import Refusal


@dataclass
class Finding:
    """What is wrong with the shape of one record."""

    line: int
    reason: str
    severity: str
    raw: str
    value: str | None = None


@dataclass
class Copy:
    """The copy and what was found on the way. written: records in it."""

    path: Path
    written: int = 0
    findings: list[Finding] = field(default_factory=list)

    @property
    def records(self) -> int:
        """Every record of the file but its header."""
        return self.written + sum(found.severity != "warning" for found in self.findings)


def opened(source: Source) -> TextIOWrapper:
    """The file as text with every kind of newline made one."""
    return source.path.open("r", encoding=source.encoding, newline=None)


def copy(source: Source, header: Header, to: Path, ledger: bool) -> Copy:
    """The file's records in a UTF-8 copy with a line number first; Refusal as in Reader.

    ledger: values beyond the header's columns are masked, not refused, as identity numbers.
    """
    made = Copy(to)
    made.findings += [_finding(record, "above_header", "skipped") for record in header.preamble]
    watch = _Watch(source, header.width if ledger else None)
    with opened(source) as lines, to.open("w", encoding="utf-8", newline="") as out:
        reader = Reader(lines, header.separator, header.width, source.name)
        last = _write(reader, header, out, made, watch)
    if made.records == len(header.preamble):
        raise Refusal("header_only", file=source.name)
    _refuse_cut(last, header, source)
    return made


class _Watch:
    """Looks for identity numbers, record by record, in files where one may stand."""

    def __init__(self, source: Source, width: int | None):
        self.is_needed = source.has_long_numbers
        self._name, self._width = source.name, width

    def refuse(self, record: Record) -> None:
        """Raises Refusal when a value of the record is, or holds, an identity number."""
        if not self.is_needed or not holds_identity_number(record.raw):
            return
        named = " ; ".join((record.values or [record.raw])[: self._width])
        if self._width is None or holds_identity_number(named):
            raise Refusal("identity_number", file=self._name, line=record.line)


def _write(reader: Reader, header: Header, out: TextIO, made: Copy, watch: _Watch) -> Record:
    """Writes every record that has its values; the last record of the file, for a look at it.

    Most lines have no quotation mark and as many values as the header: they pass as they are.
    """
    separator, between, is_plain = header.separator, header.width - 1, not watch.is_needed
    number, line, passed = 0, "", 0
    for number, line in reader.numbered:
        regular = '"' not in line and line.count(separator) == between
        if regular and is_plain and number > header.line:
            out.write(f"{number}{separator}{line}")
            passed += 1
        else:
            _write_one(reader.record(number, line), header, out, made, watch)
    if not line.endswith("\n"):
        out.write("\n")
    made.written += passed
    return Record(number, line, line.removesuffix("\n").split(separator))


def _write_one(record: Record, header: Header, out: TextIO, made: Copy, watch: _Watch) -> None:
    watch.refuse(record)
    if record.line <= header.line:
        return
    found = _looked_at(record, header)
    made.findings += found
    if not found or found[0].severity == "warning":
        writer = csv.writer(out, delimiter=header.separator, lineterminator="\n")
        writer.writerow([record.line, *record.values[: header.width]])
        made.written += 1


def _looked_at(record: Record, header: Header) -> list[Finding]:
    """What is wrong with the shape of one record: nothing, or one finding."""
    if record.values is None:
        return [_finding(record, "bad_quoting", "rejected")]
    if not any(value.strip() for value in record.values):
        return [_finding(record, "blank_line", "skipped")]
    count = len(record.values)
    if count < header.width:
        return [_finding(record, "too_few_values", "rejected", f"{count}/{header.width}")]
    surplus = [value for value in record.values[header.width :] if value.strip()]
    told = str(count - header.width)
    return [_finding(record, "surplus_values", "warning", told)] if surplus else []


def _finding(record: Record, reason: str, severity: str, value: str | None = None) -> Finding:
    return Finding(record.line, reason, severity, masked(record.raw), value)


def _refuse_cut(last: Record, header: Header, source: Source) -> None:
    """A last line with too few values and no newline: the file was cut short."""
    found = len(last.values)
    if last.raw.endswith("\n") or not last.raw.strip() or found >= header.width:
        return
    if '"' not in last.raw:
        told = {"line": last.line, "found": found, "expected": header.width}
        raise Refusal("cut_short", file=source.name, **told)
