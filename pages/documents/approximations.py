"""The words for sizes: vel 400, i underkant av 60, om lag 90; by one rule, from the exact value.

Below 50 the number itself. Above it is rounded to the nearest ten, from 500 to the nearest fifty,
from 2 000 to the nearest hundred. A round number stands alone; up to three tenths of such a step
above it is "vel", up to three tenths below "i underkant av", further away "om lag".
"""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

LEAST = 50
STEPS = ((500, 10), (2000, 50))
LARGEST_STEP = 100
NEAR = Fraction(3, 10)


def about(value: float | Decimal) -> tuple[str, int]:
    """Which word goes with a value (above, below, near, or "" for none), and its round number."""
    if value < LEAST:
        return "", rounded(value)
    step = next((step for limit, step in STEPS if value < limit), LARGEST_STEP)
    nearest = step * rounded(Decimal(str(value)) / step)
    away = (Fraction(str(value)) - nearest) / step
    if away == 0:
        return "", nearest
    if abs(away) > NEAR:
        return "near", nearest
    return ("above" if away > 0 else "below"), nearest


def rounded(value: float | Decimal) -> int:
    """To the nearest whole number; a half goes up."""
    return int(Decimal(str(value)).quantize(Decimal(1), rounding=ROUND_HALF_UP))
