"""The value of a figure as text, and the word or warning that goes with it."""

import queries
from pages.i18n import formats

SMALL_BASE = 20


def value(figure: queries.Figure) -> str:
    """The value in its unit; a deviation without its sign, for its word says which way."""
    is_without_sign = is_deviation(figure.measure) and figure.value is not None
    return formats.figure(abs(figure.value) if is_without_sign else figure.value, figure.unit)


def is_small(figure: queries.Figure) -> bool:
    """Whether the figure is a share of too few for one person not to matter."""
    has_interval = figure.low is not None
    return has_interval and 0 < figure.denominator < SMALL_BASE


def is_deviation(measure: str) -> bool:
    """Whether the measure is a budget less what is booked."""
    return "deviation" in measure


def deviation_word(figure: queries.Figure) -> str:
    """mindreforbruk, merinntekt …: the word of a deviation; nothing for another figure."""
    if not is_deviation(figure.measure) or figure.value is None:
        return ""
    return formats.deviation_word(figure.value, figure.measure.partition("_")[0])
