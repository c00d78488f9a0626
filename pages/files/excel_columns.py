"""The columns of a workbook: values as Excel takes them, and the look of each column."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from pages.answers.answer import Answer
from pages.answers.cells import Column, deviation_words
from pages.files.info_sheets import MOST_ROWS
from pages.i18n.translate import say

WIDEST, ARROW = 60, 4  # characters: of a column, and of the filter arrow beside a heading
LONGEST_TEXT = 32_767  # characters in a cell of Excel
EARLIEST = date(1900, 3, 1)  # Excel counts a 29 February 1900; an earlier day is written as text
LOOKS = {
    "_rate": "rate",
    "_percent": "rate",
    "_nok": "number",
    "control_sum_file": "number",
    "control_sum_loaded": "number",
    "year": "code",
    "period": "code",
    "line": "code",
}
WIDTHS = {"rate": 9, "month": 9, "day": 11, "moment": 17}


@dataclass(frozen=True)
class SheetColumn:
    """One column of the sheet Data: heading, look of its cells, and the cells; None is unknown."""

    heading: str
    look: str
    cells: list

    @property
    def width(self) -> float:
        """Characters for the widest cell and the longest word of the heading with its arrow."""
        longest_word = max(map(len, self.heading.split()))
        characters = max(_measure_cells(self), longest_word, len(self.heading) / 2)
        return min(characters + ARROW, WIDEST)


def list_columns(answer: Answer) -> Iterator[SheetColumn]:
    """The columns of the answer; a deviation is followed by its word."""
    rows = answer.rows.head(MOST_ROWS)
    for column in answer.shown:
        series = rows[column.name]
        values = [
            None if is_unknown else value
            for value, is_unknown in zip(series, series.isna(), strict=True)
        ]
        yield make_column(column, values)
        if column.is_deviation:
            heading = say("{heading}, in words", heading=column.heading)
            yield SheetColumn(heading, "text", deviation_words(column, rows))


def make_column(column: Column, values: list) -> SheetColumn:
    """A column with its values as Excel takes them; text in the reader's words."""
    first = next((value for value in values if value is not None), None)
    if column.is_number:
        return _make_numbers(column, values)
    if isinstance(first, date):
        look = "moment" if isinstance(first, datetime) else "day"
        cells = [_write_day(column, value) for value in values]
        return SheetColumn(column.file_heading, "month" if column.name == "month" else look, cells)
    known = {value for value in values if value is not None}
    texts = {value: _shorten(column.write(value)) for value in known}
    cells = [texts.get(value, column.unknown or None) for value in values]
    return SheetColumn(column.file_heading, "text", cells)


def _make_numbers(column: Column, values: list) -> SheetColumn:
    """Numbers as they are; a percent as a share of 1, so that Excel calculates with it."""
    look = next((look for end, look in LOOKS.items() if column.name.endswith(end)), None)
    if column.name.endswith("_percent"):
        values = [None if value is None else value / 100 for value in values]
    is_whole = all(value is None or value == int(value) for value in values)
    return SheetColumn(column.file_heading, look or ("whole" if is_whole else "number"), values)


def _write_day(column: Column, value: date | None) -> date | str | None:
    """A day or a time as it is, or as text where Excel has no such day."""
    if value is None:
        return None
    day = value.date() if isinstance(value, datetime) else value
    return value if day >= EARLIEST else column.write(value)


def _shorten(text: str) -> str:
    """The text, cut to the length of a cell of Excel."""
    return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1] + "…"


def _measure_cells(column: SheetColumn) -> int:
    """Characters in the widest cell of a column."""
    if column.look in WIDTHS:
        return WIDTHS[column.look]
    known = {cell for cell in column.cells if cell is not None}
    if column.look == "text":
        return max(map(len, known), default=0)
    pattern = {"whole": ",.0f", "code": ".0f"}.get(column.look, ",.2f")
    ends = {max(known), min(known)} if known else set()
    return max((len(f"{cell:{pattern}}") for cell in ends), default=0)
