"""The value of a figure as text, and the word or warning beside it."""

import queries
from pages.i18n import formats
from pages.i18n.translate import count

SMALL_BASE = 20
LARGE = 1000  # larger parts are written without decimals
REFERRALS = {"referred", "offered", "waiting", "waiting_over_year", "activity_duty_over_year"}
GROUP_DAYS = {"days_over_capacity"}  # its days are of one group each
# what is counted, by the unit of a measure; the other units stand in the value
NOUNS = {
    "persons": lambda number: count("person", "persons", number),
    "stays": lambda number: count("stay", "stays", number),
    "referrals": lambda number: count("referral", "referrals", number),
    "exits": lambda number: count("exit", "exits", number),
    "places": lambda number: count("place", "places", number),
    "place-days": lambda number: count("place-day", "place-days", number),
    "workplaces": lambda number: count("host", "hosts", number),
}


def value(figure: queries.Figure) -> str:
    """The value in its unit; a deviation has no sign, because its word says the direction."""
    if figure.measure in GROUP_DAYS and figure.value is not None:
        return count("{number} group-day", "{number} group-days", figure.value)
    is_without_sign = is_deviation(figure.measure) and figure.value is not None
    return formats.figure(abs(figure.value) if is_without_sign else figure.value, figure.unit)


def part(number: float, unit: str) -> str:
    """42 390 place-days, not 42 389,9: the files have the decimals."""
    return formats.part(round(number) if number >= LARGE else number, unit)


def noun(figure: queries.Figure) -> str:
    """What a figure counts: persons, stays; "" where its value has a unit, or is not known."""
    unit = "referrals" if figure.measure in REFERRALS else figure.unit
    if figure.value is None or unit not in NOUNS:
        return ""
    return NOUNS[unit](figure.value)


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
