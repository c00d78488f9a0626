"""An answer as an Excel workbook: its rows, the filters, and the definitions of its columns.

Numbers and dates are numbers and dates, never text; text is text, also when it begins like a
formula or is all digits; an unknown value is an empty cell.
"""

import io
import textwrap
from collections.abc import Callable
from itertools import zip_longest
from tempfile import TemporaryDirectory

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from pages.answers.answer import Answer
from pages.files import excel_columns, info_sheets
from pages.files.excel_columns import ARROW, WIDEST, SheetColumn
from pages.files.info_sheets import Table
from pages.i18n import languages
from pages.i18n.translate import say

MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
A4, LINE_HEIGHT = 9, 15  # the paper as Excel numbers it; points
FORMATS = {
    "heading": {
        "bold": True,
        "text_wrap": True,
        "valign": "top",
        "bottom": 1,
        "align": "left",
        "indent": 1,
    },
    "text": {"num_format": "@", "indent": 1},  # stays text when it is edited
    "long": {"num_format": "@", "text_wrap": True, "valign": "top", "align": "left", "indent": 1},
    "whole": {"num_format": "#,##0"},
    "number": {"num_format": "#,##0.00"},
    "code": {"num_format": "0"},
}
# English dates as in the CSV: the same in every country's Excel
DATE_FORMATS = {
    "nb": {"rate": "0.0 %", "month": "mm.yyyy", "day": "dd.mm.yyyy", "moment": "dd.mm.yyyy hh:mm"},
    "en": {"rate": "0.0%", "month": "yyyy-mm", "day": "yyyy-mm-dd", "moment": "yyyy-mm-dd hh:mm"},
}
DATE_LOOKS = {"month", "day", "moment"}


def write_answer(answer: Answer) -> bytes:
    """An answer as a workbook; the third sheet explains its columns."""
    return write_workbook(answer, info_sheets.describe_columns(answer))


def write_workbook(answer: Answer, definitions: Table) -> bytes:
    """An answer as a workbook with the sheets Data, Filtre and Definisjoner.

    definitions: the third sheet, the heading and the cells of each column.
    """
    file = io.BytesIO()
    with TemporaryDirectory() as folder:  # row by row on disk: 200 000 rows would take 700 MB
        book = xlsxwriter.Workbook(file, {"constant_memory": True, "tmpdir": folder})
        looks = _add_formats(book)
        columns = list(excel_columns.list_columns(answer))
        _write_rows(book.add_worksheet(say("Data")), columns, looks)
        filters = info_sheets.describe_filters(answer)
        _write_texts(book.add_worksheet(say("Filters")), filters, looks)
        _write_texts(book.add_worksheet(say("Definitions")), definitions, looks)
        for sheet in book.worksheets():
            _set_print_layout(sheet)
        book.close()
    return file.getvalue()


def _add_formats(book: xlsxwriter.Workbook) -> dict[str, Format]:
    """Adds the cell formats of the language in use; returns them by look."""
    date_formats = DATE_FORMATS[languages.current()]
    dates = {look: {"num_format": pattern} for look, pattern in date_formats.items()}
    return {look: book.add_format(properties) for look, properties in (FORMATS | dates).items()}


def _set_print_layout(sheet: Worksheet) -> None:
    """Sets A4 landscape, all columns on a page, the headings on each, the file name at the top."""
    sheet.freeze_panes(1, 0)
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_header("&L&F&R&A")
    sheet.set_footer("&R&P / &N")


def _write_rows(sheet: Worksheet, columns: list[SheetColumn], looks: dict[str, Format]) -> None:
    """Writes the rows of the answer below their headings, with a filter on every column."""
    _write_headings(sheet, columns, looks["heading"])
    writers = [_choose_writer(sheet, column, looks) for column in columns]
    rows = zip(*(column.cells for column in columns), strict=True)
    for row_number, row in enumerate(rows, start=1):
        for column_number, (write, cell) in enumerate(zip(writers, row, strict=True)):
            if cell is not None:
                write(row_number, column_number, cell)
    last = len(columns[0].cells)
    if last:
        sheet.autofilter(0, 0, last, len(columns) - 1)
        sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{last + 1}"})


def _write_headings(sheet: Worksheet, columns: list[SheetColumn], look: Format) -> None:
    """Writes the headings and sets the width of each column."""
    heights = [_measure_height(column.heading, column.width - ARROW) for column in columns]
    sheet.set_row(0, max(heights))
    for number, column in enumerate(columns):
        sheet.write_string(0, number, column.heading, look)
        sheet.set_column(number, number, column.width)


def _choose_writer(sheet: Worksheet, column: SheetColumn, looks: dict[str, Format]) -> Callable:
    """The function that writes the known cells of a column; never a number or a day as text."""
    text_look, look = looks["text"], looks[column.look]
    write_value = sheet.write_datetime if column.look in DATE_LOOKS else sheet.write_number

    def write(row_number: int, column_number: int, cell: object) -> None:
        if isinstance(cell, str):
            sheet.write_string(row_number, column_number, cell, text_look)
        else:
            write_value(row_number, column_number, cell, look)

    return write


def _write_texts(sheet: Worksheet, table: Table, looks: dict[str, Format]) -> None:
    """Writes a sheet of text, headings first; every line of a long cell has a row of its own."""
    rows = [[heading for heading, _ in table]]
    for texts in zip(*(cells for _, cells in table), strict=True):
        rows += zip_longest(*(text.splitlines() for text in texts), fillvalue="")
    widths = [_measure_width(column) for column in zip(*rows, strict=True)]
    for number, width in enumerate(widths):
        sheet.set_column(number, number, width)
    for row_number, row in enumerate(rows):
        sheet.set_row(row_number, max(map(_measure_height, row, widths)))
        for number, text in enumerate(row):
            sheet.write_string(row_number, number, text, looks["long" if row_number else "heading"])


def _measure_width(texts: tuple[str, ...]) -> int:
    """The width of a column in characters."""
    return min(max(map(len, texts)) + ARROW, WIDEST)


def _measure_height(text: str, width: float) -> int:
    """The height of a text in points, in a column of this width: not every program sets it."""
    return LINE_HEIGHT * max(len(textwrap.wrap(text, int(width))), 1)
