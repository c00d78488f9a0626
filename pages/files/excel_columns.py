"""The columns of a workbook: values as Excel takes them, and how each column is to look."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from pages.answers.answer import Answer
from pages.answers.cells import Column, deviation_words
from pages.files.info_sheets import MOST_ROWS
from pages.i18n.translate import say

WIDEST, ARROW = 60, 4  # characters: of a column, and for what stands beside a heading
LONGEST_TEXT = 32_767  # what a cell of Excel holds
EARLIEST = date(1900, 3, 1)  # Excel counts a 29 February 1900; before it a day is written as text
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
    """One column of the sheet Data: heading, the look of its cells, the cells; None is unknown."""

    heading: str
    look: str
    cells: list

    @property
    def width(self) -> float:
        """As wide as the widest cell and the longest word of the heading, with its arrow."""
        word = max(len(word) for word in self.heading.split())
        return min(max(_widest(self), word, len(self.heading) / 2) + ARROW, WIDEST)


def sheet_columns(answer: Answer) -> Iterator[SheetColumn]:
    """Each column of the answer; after a deviation its word."""
    rows = answer.rows.head(MOST_ROWS)
    for column in answer.shown:
        values = rows[column.name]
        known = [
            None if is_unknown else value
            for value, is_unknown in zip(values, values.isna(), strict=True)
        ]
        yield sheet_column(column, known)
        if column.is_deviation:
            heading = say("{heading}, in words", heading=column.heading)
            yield SheetColumn(heading, "text", deviation_words(column, rows))


def sheet_column(column: Column, values: list) -> SheetColumn:
    """The values as Excel takes them; text in the reader's words."""
    first = next((value for value in values if value is not None), None)
    if column.is_number:
        return _numbers(column, values)
    if isinstance(first, date):
        look = "moment" if isinstance(first, datetime) else "day"
        cells = [_day(column, value) for value in values]
        return SheetColumn(column.file_heading, "month" if column.name == "month" else look, cells)
    written = {value: _fitting(column.write(value)) for value in set(values) if value is not None}
    return SheetColumn(
        column.file_heading,
        "text",
        [written.get(value, column.unknown or None) for value in values],
    )


def _numbers(column: Column, values: list) -> SheetColumn:
    """Numbers as they are; a percent as the share it is, so that Excel can reckon with it."""
    look = next((look for end, look in LOOKS.items() if column.name.endswith(end)), None)
    if column.name.endswith("_percent"):
        values = [None if value is None else value / 100 for value in values]
    is_whole = all(value is None or value == int(value) for value in values)
    return SheetColumn(column.file_heading, look or ("whole" if is_whole else "number"), values)


def _day(column: Column, value: date | None) -> date | str | None:
    if value is None:
        return None
    day = value.date() if isinstance(value, datetime) else value
    return value if day >= EARLIEST else column.write(value)


def _fitting(text: str) -> str:
    """The text, cut where a cell of Excel holds no more."""
    return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1] + "…"


def _widest(column: SheetColumn) -> int:
    if column.look in WIDTHS:
        return WIDTHS[column.look]
    known = {cell for cell in column.cells if cell is not None}
    if column.look == "text":
        return max(map(len, known), default=0)
    form = {"whole": ",.0f", "code": ".0f"}.get(column.look, ",.2f")
    ends = {max(known), min(known)} if known else set()
    return max((len(f"{cell:{form}}") for cell in ends), default=0)
