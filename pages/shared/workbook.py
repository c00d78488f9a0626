"""An answer as an Excel workbook: its rows, what was chosen, and what the figures mean.

Numbers and dates are numbers and dates, never text; text is text, also when it begins like a
formula or is all digits; what is not known is an empty cell.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

import pandas
import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from pages.shared import columns, explained, words
from pages.shared.choice import Choice
from pages.shared.explained import Table
from pages.shared.words import say

MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MOST_ROWS, LONGEST_TEXT = 1_048_575, 32_767  # what a sheet and a cell of Excel hold
EARLIEST = date(1900, 3, 1)  # Excel counts a 29 February 1900; before it a day is written as text
A4, WIDEST = 9, 60
FORMATS = {
    "heading": {"bold": True, "text_wrap": True, "valign": "top", "bottom": 1},
    "text": {"num_format": "@"},  # stays text when it is edited
    "long": {"num_format": "@", "text_wrap": True, "valign": "top"},
    "whole": {"num_format": "#,##0"},
    "number": {"num_format": "#,##0.00"},
    "code": {"num_format": "0"},
}
# English dates as in the CSV: the same in every country's Excel
FORMATS_OF = {
    "nb": {"rate": "0.0 %", "month": "mm.yyyy", "day": "dd.mm.yyyy", "moment": "dd.mm.yyyy hh:mm"},
    "en": {"rate": "0.0%", "month": "yyyy-mm", "day": "yyyy-mm-dd", "moment": "yyyy-mm-dd hh:mm"},
}
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
class Told:
    """One column of the sheet Data: heading, the look of its cells, the cells; None is unknown."""

    heading: str
    look: str
    cells: list

    @property
    def width(self) -> float:
        """As wide as the widest cell and the longest word of the heading, with its arrow."""
        word = max(len(word) for word in self.heading.split())
        return min(max(_widest(self), word, len(self.heading) / 2) + 3, WIDEST)


def of_answer(name: str, rows: pandas.DataFrame, chosen: Choice) -> bytes:
    """One answer as a workbook, its columns explained on the third sheet."""
    return content(name, rows, chosen, explained.columns_of(name, chosen))


def content(name: str, rows: pandas.DataFrame, chosen: Choice, defined: Table) -> bytes:
    """One answer as a workbook: the sheets Data, Filtre and Definisjoner.

    defined: what the third sheet says, heading and cells for each of its columns.
    """
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True})
    looks = {look: book.add_format(told) for look, told in FORMATS.items()}
    for look, told in FORMATS_OF[words.language()].items():
        looks[look] = book.add_format({"num_format": told})
    _rows(book.add_worksheet(say("Data")), list(_columns(name, rows, chosen)), looks)
    _texts(book.add_worksheet(say("Filters")), explained.filters_of(name, rows, chosen), looks)
    _texts(book.add_worksheet(say("Definitions")), defined, looks)
    for sheet in book.worksheets():
        _for_print(sheet)
    book.close()
    return file.getvalue()


def _for_print(sheet: Worksheet) -> None:
    """A4 on its side, all columns on a page, the headings on each, the file's name at the top."""
    sheet.freeze_panes(1, 0)
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_header("&L&F&R&A")
    sheet.set_footer("&R&P / &N")


def _rows(sheet: Worksheet, told: list[Told], looks: dict[str, Format]) -> None:
    """The rows of the answer, each column as wide as it needs."""
    for place, column in enumerate(told):
        sheet.write_string(0, place, column.heading, looks["heading"])
        sheet.set_column(place, place, column.width)
        _write(sheet, place, column, looks)
    last = len(told[0].cells)
    if last:
        sheet.autofilter(0, 0, last, len(told) - 1)
        sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{last + 1}"})


def _write(sheet: Worksheet, place: int, column: Told, looks: dict[str, Format]) -> None:
    is_dated = column.look in ("month", "day", "moment")
    write = sheet.write_datetime if is_dated else sheet.write_number
    for line, cell in enumerate(column.cells, start=1):
        if isinstance(cell, str):
            sheet.write_string(line, place, cell, looks["text"])
        elif cell is not None:
            write(line, place, cell, looks[column.look])


def _columns(name: str, rows: pandas.DataFrame, chosen: Choice) -> Iterator[Told]:
    """Each column of the answer; after a deviation the word that says its way."""
    rows = rows.head(MOST_ROWS)
    for column in columns.of(name, chosen):
        values = rows[column.name]
        known = [
            None if is_unknown else value
            for value, is_unknown in zip(values, values.isna(), strict=True)
        ]
        yield _told(column, known)
        if column.is_deviation:
            heading = say("{heading}, in words", heading=column.heading)
            yield Told(heading, "text", columns.words_of(column, rows))


def _told(column: columns.Column, values: list) -> Told:
    """The values as Excel takes them; text in the reader's words."""
    first = next((value for value in values if value is not None), None)
    if column.is_number:
        return _numbers(column, values)
    if isinstance(first, date):
        look = "moment" if isinstance(first, datetime) else "day"
        cells = [_day(column, value) for value in values]
        return Told(column.file_heading, "month" if column.name == "month" else look, cells)
    written = {value: _fitting(column.write(value)) for value in set(values) if value is not None}
    return Told(column.file_heading, "text", [written.get(value) for value in values])


def _numbers(column: columns.Column, values: list) -> Told:
    """Numbers as they are; a percent as the share it is, so that Excel can reckon with it."""
    look = next((look for end, look in LOOKS.items() if column.name.endswith(end)), None)
    if column.name.endswith("_percent"):
        values = [None if value is None else value / 100 for value in values]
    is_whole = all(value is None or value == int(value) for value in values)
    return Told(column.file_heading, look or ("whole" if is_whole else "number"), values)


def _day(column: columns.Column, value: date | None) -> date | str | None:
    if value is None:
        return None
    day = value.date() if isinstance(value, datetime) else value
    return value if day >= EARLIEST else column.write(value)


def _fitting(text: str) -> str:
    """The text, cut where a cell of Excel holds no more."""
    return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1] + "…"


def _widest(column: Told) -> int:
    if column.look in WIDTHS:
        return WIDTHS[column.look]
    known = {cell for cell in column.cells if cell is not None}
    if column.look == "text":
        return max(map(len, known), default=0)
    form = {"whole": ",.0f", "code": ".0f"}.get(column.look, ",.2f")
    return max((len(f"{cell:{form}}") for cell in {max(known), min(known)}), default=0) if known else 0


def _texts(sheet: Worksheet, table: Table, looks: dict[str, Format]) -> None:
    """A sheet of words: headings, and under each its cells."""
    for place, (heading, cells) in enumerate(table):
        sheet.write_string(0, place, heading, looks["heading"])
        sheet.set_column(place, place, _width_of_texts([heading, *cells]))
        for line, cell in enumerate(cells, start=1):
            sheet.write_string(line, place, cell, looks["long"])


def _width_of_texts(cells: list[str]) -> float:
    lines = (line for cell in cells for line in cell.splitlines())
    return min(max(map(len, lines), default=0) + 2, WIDEST)
