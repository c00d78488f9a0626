"""Words for sizes: vel 400, i underkant av 60, om lag 90; chosen by one rule from the exact value.

A value below 50 is printed as it is. A larger one is rounded to the nearest ten, from 500 to the
nearest fifty, from 2 000 to the nearest hundred. A round number has no word; up to three tenths of
such a step above it is "vel", up to three tenths below "i underkant av", further away "om lag".

What is printed is held against its value by the same rule.
"""

import re
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from pages.documents.model import Fact

LEAST = 50
STEPS = ((500, 10), (2000, 50))
LARGEST_STEP = 100
NEAR = Fraction(3, 10)


def approximate(value: float | Decimal) -> tuple[str, int]:
    """The code of a value's word (above, below, near, or "" for none), and its round number."""
    if value < LEAST:
        return "", round_half_up(value)
    step = next((step for limit, step in STEPS if value < limit), LARGEST_STEP)
    nearest = step * round_half_up(Decimal(str(value)) / step)
    distance = (Fraction(str(value)) - nearest) / step
    if distance == 0:
        return "", nearest
    if abs(distance) > NEAR:
        return "near", nearest
    return ("above" if distance > 0 else "below"), nearest


def round_half_up(value: float | Decimal) -> int:
    """The nearest whole number; a half goes up."""
    return int(Decimal(str(value)).quantize(Decimal(1), rounding=ROUND_HALF_UP))


SCALES = {"millions": Decimal("1e-6"), "thousands": Decimal("1e-3")}
NUMBER = {"en": r"\d+(?:,\d{3})*(?:\.\d+)?", "nb": r"\d+(?:[\s\u00a0]\d{3})*(?:,\d+)?"}


def judge_printed(fact: Fact, language: str) -> str:
    """Whether a printed figure is its value: agrees, within_rounding or differs.

    The codes are those of published figures. Words, and "fewer than 5", follow from the value.
    """
    printed = None if fact.is_hidden else _read_number(fact.shown, language)
    if printed is None or fact.value is None:
        return "agrees"
    form = fact.placeholder.form.split()
    scale = 100 if fact.unit == "rate" else SCALES.get(form[0] if form else "", 1)
    value = abs(Decimal(str(fact.value))) * scale
    if printed == value:
        return "agrees"
    if "about" in form:
        return "within_rounding" if approximate(value)[1] == printed else "differs"
    half = Decimal(1).scaleb(printed.as_tuple().exponent) / 2
    return "within_rounding" if abs(printed - value) <= half else "differs"


def _read_number(text: str, language: str) -> Decimal | None:
    """The first number of a text in figures; None where it has none."""
    match = re.search(NUMBER["en" if language == "en" else "nb"], text)
    if not match:
        return None
    digits = re.sub(r"[\s\u00a0,]" if language == "en" else r"[\s\u00a0]", "", match[0])
    return Decimal(digits.replace(",", "."))
