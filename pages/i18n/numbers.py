"""Numbers as text: an unknown value is a dash, and none is 0."""

import re
from decimal import Decimal
from functools import lru_cache

import numpy
import pandas
from babel.numbers import format_decimal

from pages.i18n import languages

DASH = "–"
SPACE = "\u00a0"
MINUS = "\u2212"


def is_unknown(value: object) -> bool:
    """None, NaN, NaT and NA are unknown."""
    return pandas.isna(value)


def number(value: float | Decimal | None, digits: int = 0) -> str:
    """12 442 or 1 234,5; `digits` decimals."""
    if is_unknown(value):
        return DASH
    plain = value.item() if isinstance(value, numpy.generic) else value
    return _format(plain, digits, languages.current())


@lru_cache(maxsize=20_000)  # a page writes hundreds of numbers, and mostly the same ones again
def _format(value: float | Decimal, digits: int, language: str) -> str:
    pattern = "#,##0" + ("." + "0" * digits if digits else "")
    text = format_decimal(value, format=pattern, locale=language)
    return text.replace("-", MINUS) if re.search("[1-9]", text) else text.lstrip("-")


def signed(value: float, digits: int = 0) -> str:
    """+23, −8; 0 without a sign."""
    text = number(value, digits)
    return f"+{text}" if value > 0 and re.search("[1-9]", text) else text
