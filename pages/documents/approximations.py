"""Words for sizes: vel 400, i underkant av 60, om lag 90; chosen by one rule from the exact value.

A value below 50 is printed as it is. A larger one is rounded to the nearest ten, from 500 to the
nearest fifty, from 2 000 to the nearest hundred. A round number has no word; up to three tenths of
such a step above it is "vel", up to three tenths below "i underkant av", further away "om lag".
"""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

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
