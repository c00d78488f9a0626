"""An answer as an Excel workbook: its rows, what was chosen, and what the figures mean.

Numbers and dates are numbers and dates, never text; a cell that begins like a formula is text.
"""

import io
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal

import pandas
import xlsxwriter

from pages.shared import columns, data, formats, words
from pages.shared.choice import FIELDS, Choice
from pages.shared.words import mark, say

WIDEST, LEAST = 60, 8
FORMATS = {
    "heading": {"bold": True, "text_wrap": True, "valign": "top", "bottom": 1},
    "text": {},
    "long": {"text_wrap": True, "valign": "top"},
    "whole": {"num_format": "#,##0"},
    "number": {"num_format": "#,##0.00"},
    "code": {"num_format": "0"},
    "rate": {"num_format": "0.0%"},
    "percent": {"num_format": '0.0" %"'},
    "nok": {"num_format": "#,##0.00"},
    "day": {"num_format": "dd.mm.yyyy"},
    "month": {"num_format": "mm.yyyy"},
    "moment": {"num_format": "dd.mm.yyyy hh:mm"},
}
SUFFIXES = {
    "_rate": "rate",
    "_percent": "percent",
    "_nok": "nok",
    "month": "month",
    "year": "code",
    "period": "code",
    "source_line": "code",
    "birth_year": "code",
}
FILTERS = {
    "year": mark("Year"),
    "scheme": mark("Scheme"),
    "office": mark("NAV office"),
    "benefit": mark("Benefit"),
    "age": mark("Age at start"),
}
Table = list[tuple[str, list]]


def content(name: str, rows: pandas.DataFrame, chosen: Choice, defined: Table) -> bytes:
    """One answer as a workbook: the sheets Data, Filtre and Definisjoner.

    defined: what the third sheet says, heading and cells for each of its columns.
    """
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_formulas": False})
    looks = {look: book.add_format(told) for look, told in FORMATS.items()}
    _rows(book.add_worksheet(say("Data")), name, rows, chosen, looks)
    _texts(book.add_worksheet(say("Filters")), _chosen(chosen), looks)
    _texts(book.add_worksheet(say("Definitions")), defined, looks)
    book.close()
    return file.getvalue()


def _rows(sheet, name: str, rows: pandas.DataFrame, chosen: Choice, looks: dict) -> None:
    """The rows of the answer, its headings frozen and each column as wide as it needs."""
    sheet.freeze_panes(1, 0)
    for place, (heading, look, cells) in enumerate(_columns(name, rows, chosen)):
        sheet.write_string(0, place, heading, looks["heading"])
        sheet.set_column(place, place, _width([heading, *cells[:1000]]))
        for line, cell in enumerate(cells, start=1):
            _write(sheet, line, place, cell, look, looks)
    if len(rows):
        sheet.autofilter(0, 0, len(rows), place)


def _columns(name: str, rows: pandas.DataFrame, chosen: Choice) -> Iterable[tuple]:
    """Heading, look and cells of each column; after a deviation the word that says its way."""
    for column in columns.of(name, chosen):
        heading = column.heading if _look(column) == "rate" else column.file_heading
        yield heading, _look(column), _cells(column, rows[column.name])
        if column.is_deviation:
            in_words = say("{heading}, in words", heading=column.heading)
            yield in_words, "text", columns.words_of(column, rows)


def _look(column: columns.Column) -> str:
    found = next((look for end, look in SUFFIXES.items() if column.name.endswith(end)), None)
    return found or ("number" if column.is_number else "text")


def _cells(column: columns.Column, values: pandas.Series) -> list:
    """The values as Excel takes them; text in the reader's words; None where it is not known."""
    is_raw = column.is_number and column.name != "period"
    return [_cell(column, value, is_raw) for value in values]


def _cell(column: columns.Column, value, is_raw: bool):
    if formats.is_unknown(value):
        return column.write(value) if column.name == "period" else None
    if isinstance(value, bool):
        return column.write(value)
    if isinstance(value, date | datetime):
        return value
    return value if is_raw else column.write(value)


def _write(sheet, line: int, place: int, cell, look: str, looks: dict) -> None:
    if cell is None:
        return
    if isinstance(cell, str):
        sheet.write_string(line, place, cell, looks["text"])
    elif isinstance(cell, datetime):
        sheet.write_datetime(line, place, cell, looks["moment"])
    elif isinstance(cell, date):
        sheet.write_datetime(line, place, cell, looks["month" if look == "month" else "day"])
    else:
        is_whole = look == "number" and float(cell).is_integer()
        sheet.write_number(line, place, cell, looks["whole" if is_whole else look])


def _width(cells: list) -> float:
    written = (len(_shown(cell)) for cell in cells if cell is not None)
    return min(max(written, default=LEAST) + 2, WIDEST)


def _shown(cell) -> str:
    if isinstance(cell, float | Decimal):
        return f"{cell:,.2f}"
    return str(cell)


def _texts(sheet, table: Table, looks: dict) -> None:
    """A sheet of words: headings, and under each its cells."""
    sheet.freeze_panes(1, 0)
    for place, (heading, cells) in enumerate(table):
        sheet.write_string(0, place, heading, looks["heading"])
        sheet.set_column(place, place, _width([heading, *cells]))
        for line, cell in enumerate(cells, start=1):
            sheet.write_string(line, place, cell, looks["long"])


def _chosen(chosen: Choice) -> Table:
    """What was chosen, filter by filter, and what the figures are made from."""
    told = data.status()
    labels = {name: ", ".join(chosen.labels(name)) or say("all") for name in FIELDS}
    lines = {say(FILTERS[name]): labels[name] for name in FIELDS}
    lines |= {
        say("To and with"): formats.day(chosen.until or told["extract_date"]),
        say("Extract"): formats.day(told["extract_date"]),
        say("Loaded at"): formats.moment(told["loaded_at"]),
        say("Department"): told["department"] or "",
        say("Language"): words.LANGUAGES[words.language()],
    }
    if told["is_demonstration"]:
        lines[say("Note")] = say("demonstration data, no real persons")
    return [(say("Filter"), list(lines)), (say("Chosen"), list(lines.values()))]
