"""An answer as a CSV file: unrounded values in the reader's language, never a formula."""

import csv
import io
import re
from datetime import date, datetime
from decimal import Decimal

import pandas

from pages.answers import cells as answers_cells
from pages.answers import columns
from pages.answers.cells import Column
from pages.answers.choice import Choice
from pages.i18n import formats, languages
from pages.i18n.translate import say


def content(name: str, rows: pandas.DataFrame, chosen: Choice) -> bytes:
    """CSV as Excel opens it: UTF-8 with BOM, CRLF; semicolon and decimal comma in Norwegian."""
    headings, cells = zip(*file_columns(name, chosen, rows), strict=True)
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter="," if languages.current() == "en" else ";")
    writer.writerow(headings)
    writer.writerows(zip(*cells, strict=True))
    return text.getvalue().encode("utf-8-sig")


def file_name(name: str, chosen: Choice, kind: str = "csv") -> str:
    """utilization_by_group_2014_PFF_2017-12-31.csv: answer, choice, extract date."""
    return f"{name}_{chosen.slug}_{chosen.offered.extract_date:%Y-%m-%d}.{kind}"


_STARTS_FORMULA = {"=", "+", "-", "@", "\t", "\r"}


def file_columns(name: str, chosen: Choice, rows: pandas.DataFrame) -> list[tuple[str, list[str]]]:
    """The columns of a file, each its heading and its cells; a deviation with its word."""
    told = []
    for column in columns.shown(name, chosen):
        told.append(
            (column.file_heading, [write_value(column, value) for value in rows[column.name]])
        )
        if column.is_deviation:
            heading = say("{heading}, in words", heading=column.heading)
            told.append((heading, answers_cells.words_of(column, rows)))
    return told


def write_value(column: Column, value: object) -> str:
    """A value in a downloaded file: unrounded, decimal comma in Norwegian, empty when unknown.

    A rate is in percent, as on the screen and as its heading says.
    """
    if formats.is_unknown(value):
        return column.unknown
    if column.name.endswith("_rate"):
        value = 100 * value
    if isinstance(value, bool) or not column.is_number:
        return _text_in_file(column, value)
    written = f"{value:f}" if isinstance(value, Decimal) else f"{float(value):.10f}"
    written = written.rstrip("0").rstrip(".") if "." in written else written
    return written if languages.current() == "en" else written.replace(".", ",")


def _text_in_file(column: Column, value: object) -> str:
    if isinstance(value, datetime):
        is_english = languages.current() == "en"
        return value.strftime("%Y-%m-%d %H:%M:%S" if is_english else "%d.%m.%Y %H.%M")
    if isinstance(value, date):
        return value.strftime("%Y-%m-%d" if languages.current() == "en" else "%d.%m.%Y")
    return defuse(column.write(value))


def defuse(text: str) -> str:
    """Text that a spreadsheet would run as a formula, with an apostrophe before it."""
    is_formula = text[:1] in _STARTS_FORMULA and not re.fullmatch(r"[+-]?\d+([.,]\d+)?", text)
    return f"'{text}" if is_formula else text
