"""An answer as a CSV file: unrounded values in the reader's language, never a formula."""

import csv
import io
import re
from datetime import date, datetime
from decimal import Decimal

from pages.answers.answer import Answer
from pages.answers.cells import Column, deviation_words
from pages.answers.choice import Choice
from pages.i18n import formats, languages
from pages.i18n.translate import say

_FORMULA_STARTS = {"=", "+", "-", "@", "\t", "\r"}


def write_csv(answer: Answer) -> bytes:
    """An answer as CSV for Excel: UTF-8 with BOM, CRLF; in Norwegian semicolon, decimal comma."""
    headings, cells = zip(*list_columns(answer), strict=True)
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter="," if languages.current() == "en" else ";")
    writer.writerow(headings)
    writer.writerows(zip(*cells, strict=True))
    return text.getvalue().encode("utf-8-sig")


def file_name(name: str, chosen: Choice, kind: str = "csv") -> str:
    """utilization_by_group_2014_PFF_2017-12-31.csv: answer, choice, extract date."""
    return f"{name}_{chosen.slug}_{chosen.options.extract_date:%Y-%m-%d}.{kind}"


def list_columns(answer: Answer) -> list[tuple[str, list[str]]]:
    """The columns of a file as heading and cells; a deviation is followed by its word."""
    columns = []
    for column in answer.shown:
        values = [write_value(column, value) for value in answer.rows[column.name]]
        columns.append((column.file_heading, values))
        if column.is_deviation:
            heading = say("{heading}, in words", heading=column.heading)
            columns.append((heading, deviation_words(column, answer.rows)))
    return columns


def write_value(column: Column, value: object) -> str:
    """A value as a file has it: unrounded, decimal comma in Norwegian, empty when unknown.

    A rate is in percent, as on the screen and as its heading says.
    """
    if formats.is_unknown(value):
        return column.unknown
    if column.name.endswith("_rate"):
        value = 100 * value
    if isinstance(value, bool) or not column.is_number:
        return _write_text(column, value)
    text = f"{value:f}" if isinstance(value, Decimal) else f"{float(value):.10f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return text if languages.current() == "en" else text.replace(".", ",")


def _write_text(column: Column, value: object) -> str:
    is_english = languages.current() == "en"
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M:%S" if is_english else "%d.%m.%Y %H.%M")
    if isinstance(value, date):
        return value.strftime("%Y-%m-%d" if is_english else "%d.%m.%Y")
    return defuse(column.write(value))


def defuse(text: str) -> str:
    """Puts an apostrophe before a text that a spreadsheet would run as a formula."""
    is_formula = text[:1] in _FORMULA_STARTS and not re.fullmatch(r"[+-]?\d+([.,]\d+)?", text)
    return f"'{text}" if is_formula else text
