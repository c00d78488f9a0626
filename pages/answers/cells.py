"""Values of a column as text on the screen."""

from collections.abc import Callable
from dataclasses import dataclass

import pandas

import queries
from pages.answers import cache, periods
from pages.answers.choice import NONE, Choice
from pages.i18n import formats, labels, translate
from pages.i18n.translate import say

SCREEN = {
    "allocation_rate": lambda value: _allocation_rate(value),
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
    "place_share": lambda value: formats.number(value, 2),
    "year": lambda value: formats.DASH if formats.is_unknown(value) else str(int(value)),
}
WHOLE = ("unit_costs", "scheme")  # a row without a scheme is about all schemes
SCHEMES = {"scheme", "from_scheme", "next_scheme", "source", "target"}
WAYS = {"way", "step"}
LISTS = {"benefits"}  # several codes in one cell
ARROW = " → "
FILE_UNITS = {"_thousand_nok": "", "_rate": "percent", "_nok": "nok", "_percent": "percent"}


@dataclass(frozen=True)
class Column:
    """A column on the screen: name in the answer, heading, and a function that writes a value."""

    name: str
    heading: str
    write: Callable[[object], str]
    is_number: bool
    unfinished: tuple[int, ...] = ()
    budget: str = ""
    side: str = "net"
    unknown: str = ""  # text for an unknown value in a file, where it is more than nothing
    definition: str = ""  # of a column that the query does not have

    @property
    def file_heading(self) -> str:
        """The heading with the unit: in a file the values have none."""
        unit = find_by_suffix(self.name, FILE_UNITS)
        return f"{self.heading} ({labels.label('unit', unit, 'header')})" if unit else self.heading

    @property
    def is_deviation(self) -> bool:
        """Whether its amounts need a word beside them (underspend, income shortfall)."""
        return self.name.startswith("deviation_") and self.name.endswith("_nok")


def format_cells(column: Column, rows: pandas.DataFrame) -> list[str]:
    """The values of a column as text.

    A deviation has its word, by the side of its row; a month without accounts says so.
    """
    if column.is_deviation:
        amounts = zip(rows[column.name], deviation_words(column, rows), strict=True)
        return [
            f"{formats.kroner(abs(value))} {word}" if word else formats.DASH
            for value, word in amounts
        ]
    texts = [
        formats.DASH if formats.is_unknown(value) and column.definition else column.write(value)
        for value in rows[column.name]
    ]
    if "period" not in rows or not column.name.startswith("actual"):
        return texts
    booked = rows["is_booked"] if "is_booked" in rows else rows[column.name].notna()
    return [
        text if is_booked else say("not booked")
        for text, is_booked in zip(texts, booked, strict=True)
    ]


def deviation_words(column: Column, rows: pandas.DataFrame) -> list[str]:
    """The word of each deviation; in an unfinished year it is about what is left of the budget."""
    sides = rows["side"] if "side" in rows else [column.side] * len(rows)
    budget = say("the year's budget") if "year" in rows else column.budget
    return [
        _word(value, side, budget if is_open else "")
        for value, side, is_open in zip(
            rows[column.name], sides, _flag_open_rows(column, rows), strict=True
        )
    ]


def _flag_open_rows(column: Column, rows: pandas.DataFrame) -> list[bool]:
    """Whether each row is about an unfinished year; a booked month is always finished."""
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
    answer: str, field: queries.Field, chosen: Choice, is_number: bool
) -> Callable[[object], str]:
    """The function that writes a value of the column as text: by its name, else by its type."""
    by_name = {"period": _period, "months": _months, "difference": formats.exact}
    writer = by_name.get(field.name) or find_by_suffix(field.name, SCREEN)
    if writer:
        return writer
    if field.type in TYPES:
        return TYPES[field.type]
    return _number if is_number else lambda code: label(field.name, code, chosen, answer)


def find_by_suffix(name: str, entries: dict):
    """The first entry whose key ends the name; None without one."""
    return next((entry for suffix, entry in entries.items() if name.endswith(suffix)), None)


def _yes_or_no(value: object) -> str:
    return formats.DASH if formats.is_unknown(value) else say("yes") if value else say("no")


def _period(value: object) -> str:
    """jan.; 13 is the closing of the year, unknown is a budget for the whole year."""
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


def _allocation_rate(value: object) -> str:
    """The share by which a figure is allocated; it stands beside the figure."""
    if formats.is_unknown(value):
        return formats.DASH
    rate = formats.rate(value, 0 if round(100 * value, 2).is_integer() else 2)
    return say("by the allocation key in the settings: {rate}", rate=rate)


TYPES = {"boolean": _yes_or_no, "date": formats.day, "timestamp": formats.moment}


def label(name: str, code: object, chosen: Choice, answer: str = "") -> str:
    """The label of a code in a column; a scheme has its name at the end of what is chosen."""
    if formats.is_unknown(code):
        return say("the whole department") if (answer, name) == WHOLE else formats.DASH
    if name in WAYS and code != NONE:
        return ARROW.join(label("target", step, chosen, "way_steps") for step in code.split(ARROW))
    if name in LISTS:
        return formats.join_list([labels.label(name, part, answer) for part in code.split("+")])
    names = cache.scheme_names(chosen) if name in SCHEMES else {}
    return names.get(code) or labels.label(name, code, answer)


def list_with_counts(rows: pandas.DataFrame, column: str, count_column: str, chosen: Choice) -> str:
    """Jobbverksted (13) og START (13)."""
    pairs = zip(rows[column], rows[count_column], strict=True)
    return formats.join_list(
        [f"{label(column, code, chosen)} ({formats.number(number)})" for code, number in pairs]
    )
