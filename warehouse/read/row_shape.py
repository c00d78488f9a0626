"""Recognises a line of text that could be a row of its export, by the columns of the header."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from warehouse.contract import Column

_DATE = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:[ T].*)?"
_NUMBER = r"[-−+(]?\s*\d[\d\s.,]*[-−)%]?"
# The form of a value in each typed column, well written or not.
_PATTERNS = {
    kind: re.compile(pattern)
    for kind, pattern in {
        "date": _DATE,
        "year": r"\d{4}",
        "period": r"\d{1,2}|\d{6}",
        "integer": _NUMBER,
        "number": _NUMBER,
        "share": _NUMBER,
        "amount": _NUMBER,
    }.items()
}
# A line of a longer text may well contain one or two separators.
_FEW_VALUES = 3


@dataclass(frozen=True)
class RowShape:
    """The shape of a row: its separator, its width, and the column in each known position."""

    separator: str
    width: int
    columns: Mapping[int, Column]

    def is_possible(self, line: str) -> bool:
        """Whether the line could be a row, even with too few values.

        It could where a date or a number stands in its position; where the export requires
        neither, it could where the line reaches the last required column.
        """
        values = self._split(line)
        if len(values) < 2:
            return False
        if any(self._fits(position, value) for position, value in enumerate(values)):
            return True
        required = {
            position: column for position, column in self.columns.items() if column.required
        }
        if any(column.type in _PATTERNS for column in required.values()):
            return len(values) >= self.width > _FEW_VALUES
        return len(values) > max(required)

    def is_certain(self, line: str) -> bool:
        """Whether the line is certainly a row: it has all values, and the typed ones fit."""
        values = self._split(line)
        typed = [position for position, column in self.columns.items() if column.type in _PATTERNS]
        required = [position for position, column in self.columns.items() if column.required]
        if len(values) < self.width or not all(values[position] for position in required):
            return False
        filled = [position for position in typed if values[position]]
        return bool(filled) and all(self._fits(position, values[position]) for position in filled)

    def _split(self, line: str) -> list[str]:
        return [value.strip(' "\t') for value in line.split(self.separator)]

    def _fits(self, position: int, value: str) -> bool:
        column = self.columns.get(position)
        pattern = _PATTERNS.get(column.type) if column else None
        return pattern is not None and pattern.fullmatch(value) is not None
