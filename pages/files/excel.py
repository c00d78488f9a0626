"""An answer as an Excel workbook: its rows, what was chosen, and what the figures mean.

Numbers and dates are numbers and dates, never text; text is text, also when it begins like a
formula or is all digits; what is not known is an empty cell.
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
FORMATS_OF = {
    "nb": {"rate": "0.0 %", "month": "mm.yyyy", "day": "dd.mm.yyyy", "moment": "dd.mm.yyyy hh:mm"},
    "en": {"rate": "0.0%", "month": "yyyy-mm", "day": "yyyy-mm-dd", "moment": "yyyy-mm-dd hh:mm"},
}
DATED = {"month", "day", "moment"}


def answer_file(answer: Answer) -> bytes:
    """An answer as a workbook; the third sheet explains its columns."""
    return workbook_file(answer, info_sheets.columns_sheet(answer))


def workbook_file(answer: Answer, definitions: Table) -> bytes:
    """An answer as a workbook with the sheets Data, Filtre and Definisjoner.

    definitions: the third sheet, heading and cells of each of its columns.
    """
    file = io.BytesIO()
    with TemporaryDirectory() as folder:  # row by row on disk: 200 000 rows would take 700 MB
        book = xlsxwriter.Workbook(file, {"constant_memory": True, "tmpdir": folder})
        looks = _looks(book)
        columns = list(excel_columns.sheet_columns(answer))
        _rows(book.add_worksheet(say("Data")), columns, looks)
        _texts(book.add_worksheet(say("Filters")), info_sheets.filters_sheet(answer), looks)
        _texts(book.add_worksheet(say("Definitions")), definitions, looks)
        for sheet in book.worksheets():
            _for_print(sheet)
        book.close()
    return file.getvalue()


def _looks(book: xlsxwriter.Workbook) -> dict[str, Format]:
    """How cells look, in the language in use."""
    dated = {look: {"num_format": form} for look, form in FORMATS_OF[languages.current()].items()}
    return {look: book.add_format(told) for look, told in (FORMATS | dated).items()}


def _for_print(sheet: Worksheet) -> None:
    """A4 on its side, all columns on a page, the headings on each, the file's name at the top."""
    sheet.freeze_panes(1, 0)
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_header("&L&F&R&A")
    sheet.set_footer("&R&P / &N")


def _rows(sheet: Worksheet, told: list[SheetColumn], looks: dict[str, Format]) -> None:
    """The rows of the answer, each column as wide as it needs."""
    heights = [_height(column.heading, column.width - ARROW) for column in told]
    sheet.set_row(0, max(heights))
    for place, column in enumerate(told):
        sheet.write_string(0, place, column.heading, looks["heading"])
        sheet.set_column(place, place, column.width)
    writers = [_writer(sheet, column, looks) for column in told]
    for line, row in enumerate(zip(*(column.cells for column in told), strict=True), start=1):
        for place, (write, cell) in enumerate(zip(writers, row, strict=True)):
            if cell is not None:
                write(line, place, cell)
    last = len(told[0].cells)
    if last:
        sheet.autofilter(0, 0, last, len(told) - 1)
        sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{last + 1}"})


def _writer(sheet: Worksheet, column: SheetColumn, looks: dict[str, Format]) -> Callable:
    """How the known cells of a column are written; a number or a day never as text."""
    text, look = looks["text"], looks[column.look]
    known = sheet.write_datetime if column.look in DATED else sheet.write_number

    def write(line: int, place: int, cell: object) -> None:
        if isinstance(cell, str):
            sheet.write_string(line, place, cell, text)
        else:
            known(line, place, cell, look)

    return write


def _texts(sheet: Worksheet, table: Table, looks: dict[str, Format]) -> None:
    """A sheet of words: headings, and under each its cells; each line of a long one has its row."""
    headings = [heading for heading, _ in table]
    rows = [headings]
    for line in zip(*(told for _, told in table), strict=True):
        rows += zip_longest(*(cell.splitlines() for cell in line), fillvalue="")
    widths = [_width(column) for column in zip(*rows, strict=True)]
    for place, width in enumerate(widths):
        sheet.set_column(place, place, width)
    for line, row in enumerate(rows):
        sheet.set_row(line, max(map(_height, row, widths)))
        for place, cell in enumerate(row):
            sheet.write_string(line, place, cell, looks["long" if line else "heading"])


def _width(texts: tuple[str, ...]) -> int:
    return min(max(map(len, texts)) + ARROW, WIDEST)


def _height(text: str, width: float) -> int:
    """Points for the text in a column of this width: not every program finds it by itself."""
    return LINE_HEIGHT * max(len(textwrap.wrap(text, int(width))), 1)
