"""The value of a figure as text, and the word or warning beside it."""

import queries
from pages.i18n import formats

SMALL_BASE = 20


def value(figure: queries.Figure) -> str:
    """The value in its unit; a deviation has no sign, because its word says the direction."""
    is_without_sign = is_deviation(figure.measure) and figure.value is not None
    return formats.figure(abs(figure.value) if is_without_sign else figure.value, figure.unit)


def is_small(figure: queries.Figure) -> bool:
    """Whether the figure is a share of so few that one person changes much."""
    has_interval = figure.low is not None
    return has_interval and 0 < figure.denominator < SMALL_BASE


def is_deviation(measure: str) -> bool:
    """Whether the measure is budget less actual."""
    return "deviation" in measure


def is_left(value: float, side: str) -> bool:
    """Whether a deviation is what is left of its budget, else what is beyond it."""
    return (value < 0) == (side == "income")


def deviation_word(figure: queries.Figure) -> str:
    """mindreforbruk, merinntekt …: the word of a deviation; "" for other figures."""
    if not is_deviation(figure.measure) or figure.value is None:
        return ""
    return formats.deviation_word(figure.value, figure.measure.partition("_")[0])
