"""How a value of a column is written on the screen."""

from collections.abc import Callable
from dataclasses import dataclass

import pandas

import queries
from pages.answers import cache, periods
from pages.answers.choice import NONE, Choice
from pages.i18n import formats, labels, translate
from pages.i18n.translate import say

SCREEN = {
    "allocation_rate": lambda value: _by_the_key(value),
    "_rate": formats.rate,
    "_thousand_nok": formats.number,
    "_nok": formats.kroner,
    "_percent": formats.percent,
    "_value": formats.exact,
    "quarter_on": formats.quarter,
    "_on": formats.day,
    "_at": formats.moment,
    "control_sum_file": formats.kroner,
    "control_sum_loaded": formats.kroner,
    "month": formats.month,
    "year": lambda value: formats.DASH if formats.is_unknown(value) else str(int(value)),
}
WHOLE = ("unit_costs", "scheme")  # without a scheme a row is of them all
SCHEMES = {"scheme", "from_scheme", "next_scheme", "source", "target"}
WAYS = {"way", "step"}
ARROW = " → "
FILE_UNITS = {"_thousand_nok": "", "_rate": "percent", "_nok": "nok", "_percent": "percent"}


@dataclass(frozen=True)
class Column:
    """One column as it is shown: name in the answer, heading, and how a value is written."""

    name: str
    heading: str
    write: Callable[[object], str]
    is_number: bool
    unfinished: tuple[int, ...] = ()
    budget: str = ""
    side: str = "net"
    unknown: str = ""  # what a file says of an unknown, where that is more than nothing

    @property
    def file_heading(self) -> str:
        """The heading with the unit, which in a file does not stand at each value."""
        unit = by_suffix(self.name, FILE_UNITS)
        return f"{self.heading} ({labels.label('unit', unit, 'header')})" if unit else self.heading

    @property
    def is_deviation(self) -> bool:
        """Whether its amounts are never shown without their word."""
        return self.name.startswith("deviation_") and self.name.endswith("_nok")


def format_cells(column: Column, rows: pandas.DataFrame) -> list[str]:
    """A column's values as they are written on the screen.

    A deviation has its word, by the side of its row; a month without accounts says so.
    """
    if column.is_deviation:
        spoken = zip(rows[column.name], deviation_words(column, rows), strict=True)
        return [
            f"{formats.kroner(abs(value))} {word}" if word else formats.DASH
            for value, word in spoken
        ]
    written = [column.write(value) for value in rows[column.name]]
    if "period" not in rows or not column.name.startswith("actual"):
        return written
    booked = rows["is_booked"] if "is_booked" in rows else rows[column.name].notna()
    return [
        text if is_booked else say("not booked")
        for text, is_booked in zip(written, booked, strict=True)
    ]


def deviation_words(column: Column, rows: pandas.DataFrame) -> list[str]:
    """The word of each deviation; of a whole year that is not over, what is left of its budget."""
    sides = rows["side"] if "side" in rows else [column.side] * len(rows)
    budget = say("the year's budget") if "year" in rows else column.budget
    return [
        _word(value, side, budget if is_open else "")
        for value, side, is_open in zip(
            rows[column.name], sides, _is_open(column, rows), strict=True
        )
    ]


def _is_open(column: Column, rows: pandas.DataFrame) -> list[bool]:
    """Whether each row is of a year that is not over; a month of it is, when it is booked."""
    if "period" in rows:
        return [False] * len(rows)
    if "year" in rows:
        return [year in column.unfinished for year in rows["year"]]
    return [bool(column.unfinished)] * len(rows)


def _word(value: object, side: str, budget: str) -> str:
    if formats.is_unknown(value):
        return ""
    return (
        periods.remainder_word(value, side, budget)
        if budget
        else formats.deviation_word(value, side)
    )


def find_writer(
    answer: str, told: queries.Field, chosen: Choice, is_number: bool
) -> Callable[[object], str]:
    exact = {"period": _period, "months": _months, "difference": formats.exact}
    writer = exact.get(told.name) or by_suffix(told.name, SCREEN)
    if writer:
        return writer
    if told.type in TYPES:
        return TYPES[told.type]
    return _number if is_number else lambda code: label(told.name, code, chosen, answer)


def by_suffix(name: str, table: dict):
    return next((kept for suffix, kept in table.items() if name.endswith(suffix)), None)


def _yes_or_no(value: object) -> str:
    return formats.DASH if formats.is_unknown(value) else say("yes") if value else say("no")


def _period(value: object) -> str:
    """jan.; 13 is the closing of the year, none is a budget for the whole year."""
    if formats.is_unknown(value):
        return say("whole year")
    return say("closing") if value > 12 else formats.month_name(int(value))


def _months(value: int) -> str:
    """6 months."""
    return translate.count("{number} month", "{number} months", value)


def _number(value: object) -> str:
    if formats.is_unknown(value):
        return formats.DASH
    return formats.number(value, 0 if float(value).is_integer() else 1)


def _by_the_key(value: object) -> str:
    """The share a figure rests on, said where the figure stands."""
    if formats.is_unknown(value):
        return formats.DASH
    rate = formats.rate(value, 0 if round(100 * value, 2).is_integer() else 2)
    return say("by the allocation key in the settings: {rate}", rate=rate)


TYPES = {"boolean": _yes_or_no, "date": formats.day, "timestamp": formats.moment}


def label(name: str, code: object, chosen: Choice, answer: str = "") -> str:
    """The words for a code in the column of that name; a scheme by its name then."""
    if formats.is_unknown(code):
        return say("the whole department") if (answer, name) == WHOLE else formats.DASH
    if name in WAYS and code != NONE:
        return ARROW.join(label("target", each, chosen, "way_steps") for each in code.split(ARROW))
    names = cache.scheme_names(chosen) if name in SCHEMES else {}
    return names.get(code) or labels.label(name, code, answer)


def list_with_counts(rows: pandas.DataFrame, of: str, counted: str, chosen: Choice) -> str:
    """Jobbverksted (13) og START (13)."""
    pairs = zip(rows[of], rows[counted], strict=True)
    return formats.listed(
        [f"{label(of, code, chosen)} ({formats.number(number)})" for code, number in pairs]
    )
