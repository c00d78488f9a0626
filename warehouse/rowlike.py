"""Tells whether a line of text could be a row of its export, by the columns of the header."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from warehouse.contract import Column

_DATE = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:[ T].*)?"
_NUMBER = r"[-−+(]?\s*\d[\d\s.,]*[-−)%]?"
# What a value of each typed column looks like, well written or not.
_LOOKS = {
    kind: re.compile(look)
    for kind, look in {
        "date": _DATE,
        "year": r"\d{4}",
        "period": r"\d{1,2}|\d{6}",
        "integer": _NUMBER,
        "number": _NUMBER,
        "share": _NUMBER,
        "amount": _NUMBER,
    }.items()
}
# A text of several lines may well have a line with one or two separators in it.
_FEW = 3


@dataclass(frozen=True)
class RowLook:
    """What a row looks like: its separator, its width, and the column in each known place."""

    separator: str
    width: int
    columns: Mapping[int, Column]

    def __call__(self, line: str) -> bool:
        """Whether the line could be a row, also one with too few values.

        It could where a date or a number stands in its place; where the export asks for neither,
        where it reaches the last column asked for.
        """
        values = self._values(line)
        if len(values) < 2:
            return False
        if any(self._fits(place, value) for place, value in enumerate(values)):
            return True
        needed = {place: column for place, column in self.columns.items() if column.required}
        if any(column.type in _LOOKS for column in needed.values()):
            return len(values) >= self.width > _FEW
        return len(values) > max(needed)

    def is_whole(self, line: str) -> bool:
        """Whether the line is a row beyond doubt: all its values, each typed one of its form."""
        values = self._values(line)
        typed = [place for place, column in self.columns.items() if column.type in _LOOKS]
        needed = [place for place, column in self.columns.items() if column.required]
        if len(values) < self.width or not all(values[place] for place in needed):
            return False
        filled = [place for place in typed if values[place]]
        return bool(filled) and all(self._fits(place, values[place]) for place in filled)

    def _values(self, line: str) -> list[str]:
        return [value.strip(' "\t') for value in line.split(self.separator)]

    def _fits(self, place: int, value: str) -> bool:
        column = self.columns.get(place)
        look = _LOOKS.get(column.type) if column else None
        return look is not None and look.fullmatch(value) is not None
