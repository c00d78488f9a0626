"""How values are written in a file: unrounded, in the reader's language, and never as formulas."""

import re
from datetime import date, datetime
from decimal import Decimal

import pandas

from pages.shared import columns, formats, words
from pages.shared.choice import Choice
from pages.shared.columns import Column
from pages.shared.words import say

_STARTS_FORMULA = {"=", "+", "-", "@", "\t", "\r"}


def of_file(name: str, chosen: Choice, rows: pandas.DataFrame) -> list[tuple[str, list[str]]]:
    """The columns of a file, each its heading and its cells; a deviation with its word."""
    told = []
    for column in columns.of(name, chosen):
        told.append((column.file_heading, [in_file(column, value) for value in rows[column.name]]))
        if column.is_deviation:
            heading = say("{heading}, in words", heading=column.heading)
            told.append((heading, columns.words_of(column, rows)))
    return told


def in_file(column: Column, value: object) -> str:
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
    return written if words.language() == "en" else written.replace(".", ",")


def _text_in_file(column: Column, value: object) -> str:
    if isinstance(value, datetime):
        is_english = words.language() == "en"
        return value.strftime("%Y-%m-%d %H:%M:%S" if is_english else "%d.%m.%Y %H.%M")
    if isinstance(value, date):
        return value.strftime("%Y-%m-%d" if words.language() == "en" else "%d.%m.%Y")
    return defused(column.write(value))


def defused(text: str) -> str:
    """Text that a spreadsheet would run as a formula, with an apostrophe before it."""
    is_formula = text[:1] in _STARTS_FORMULA and not re.fullmatch(r"[+-]?\d+([.,]\d+)?", text)
    return f"'{text}" if is_formula else text
