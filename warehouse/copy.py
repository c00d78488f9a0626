"""Writes the copy of a file that DuckDB reads: every record whole, its line number in front.

The records that cannot be written so (too few values, quotation marks that do not match,
lines above the header, totals) are kept as findings; nothing is passed over.
"""

import csv
from dataclasses import dataclass, field
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from warehouse.encoding import Source
from warehouse.header import Header
from warehouse.identity import holds_identity_number, masked
from warehouse.records import Record, records
from warehouse.refusal import Refusal

_TOTALS = ("sum", "total", "totalt", "totalsum", "i alt", "sluttsum")


@dataclass
class Finding:
    """What is wrong with one record, or one of its values."""

    line: int
    reason: str
    severity: str
    raw: str
    column: str | None = None
    value: str | None = None


@dataclass
class Copy:
    """The copy and what was found on the way. written: records in it."""

    path: Path
    written: int = 0
    records: int = 0
    findings: list[Finding] = field(default_factory=list)


def opened(source: Source) -> TextIOWrapper:
    """The file as text with every kind of newline made one."""
    return source.path.open("r", encoding=source.encoding, newline=None)


def copy(source: Source, header: Header, to: Path, ledger: bool) -> Copy:
    """The file's records in a UTF-8 copy with a line number first; Refusal as in records().

    ledger: values beyond the header's columns are masked, not refused, as identity numbers.
    """
    made = Copy(to)
    made.findings += [_finding(record, "above_header", "skipped") for record in header.preamble]
    with opened(source) as lines, to.open("w", encoding="utf-8", newline="") as out:
        _write(lines, header, source.name, out, made, ledger)
    made.records = made.written + sum(1 for found in made.findings if found.severity != "warning")
    if made.records == len(header.preamble):
        raise Refusal("header_only", file=source.name)
    return made


def _write(lines: TextIO, header: Header, name: str, out: TextIO, made: Copy, ledger: bool) -> None:
    writer = csv.writer(out, delimiter=header.separator, lineterminator="\n")
    record = None
    for record in records(lines, header.separator, header.width, name):
        _refuse_identity(record, header.width if ledger else None, name)
        if record.line <= header.line:
            continue
        found = _looked_at(record, header)
        made.findings += found
        if not found or found[0].severity == "warning":
            writer.writerow([record.line, *record.values[: header.width]])
            made.written += 1
    _refuse_cut(record, header, lines, name)


def _looked_at(record: Record, header: Header) -> list[Finding]:
    """What is wrong with the shape of one record: nothing, or one finding."""
    if record.values is None:
        return [_finding(record, "bad_quoting", "rejected")]
    if not any(value.strip() for value in record.values):
        return [_finding(record, "blank_line", "skipped")]
    if header.repeats(record.values):
        return [_finding(record, "repeated_header", "skipped")]
    if _is_total(record.values, header):
        return [_finding(record, "total_line", "skipped")]
    count = len(record.values)
    if count < header.width:
        return [_finding(record, "too_few_values", "rejected", f"{count}/{header.width}")]
    surplus = record.values[header.width :]
    return [_surplus(record, len(surplus))] if any(value.strip() for value in surplus) else []


def _is_total(values: list[str], header: Header) -> bool:
    """A total has a word for it in front and its first required column is not that word's own."""
    words = [value.strip() for value in values if value.strip()]
    if not words or words[0].casefold().rstrip(": ") not in _TOTALS:
        return False
    return len(words) <= max(2, header.width // 2)


def _surplus(record: Record, count: int) -> Finding:
    return _finding(record, "surplus_values", "warning", str(count))


def _finding(record: Record, reason: str, severity: str, value: str | None = None) -> Finding:
    return Finding(record.line, reason, severity, masked(record.raw), None, value)


def _refuse_identity(record: Record, width: int | None, name: str) -> None:
    if not holds_identity_number(record.raw):
        return
    named = " ; ".join((record.values or [record.raw])[:width])
    if width is None or holds_identity_number(named):
        raise Refusal("identity_number", file=name, line=record.line)


def _refuse_cut(record: Record | None, header: Header, lines: TextIO, name: str) -> None:
    """A last line with too few values and no newline: the file was cut short."""
    if record is None or record.values is None or len(record.values) >= header.width:
        return
    with open(lines.buffer.name, "rb") as file:
        file.seek(-1, 2)
        if file.read(1) in (b"\n", b"\r", b"\x00") or not record.raw.strip():
            return
    told = {"found": len(record.values), "expected": header.width}
    raise Refusal("cut_short", file=name, line=record.line, **told)
