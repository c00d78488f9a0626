"""The axes of a chart as numbers: where a category, a day or an amount stands, and from where to
where the axis goes.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy
import pandas
from matplotlib.dates import date2num

CATEGORY, DATE, LINEAR = "category", "date", "linear"
ROOM = 0.05


@dataclass
class Scale:
    """One axis: its layout in Plotly, its kind, and the names of its categories in their order.

    low, high: the ends, reversed where the axis runs the other way.
    """

    look: object
    kind: str
    names: list[str]
    low: float = 0.0
    high: float = 1.0

    def place(self, values: Iterable | None) -> numpy.ndarray:
        """Where values stand on the axis; an unknown value stands nowhere."""
        values = [] if values is None else list(values)
        if self.kind == CATEGORY:
            places = {name: place for place, name in enumerate(self.names)}
            return numpy.array([places.get(str(value), numpy.nan) for value in values])
        if self.kind == DATE:
            return _place_days(values)
        return numpy.array([numpy.nan if value is None else value for value in values], "float64")

    def fit(self, values: Iterable[float], has_zero: bool) -> None:
        """Sets the ends: those that the chart names, else around these places."""
        if self.look.range is not None:
            ends = self.look.range if self.kind == CATEGORY else self.place(self.look.range)
            self.low, self.high = map(float, ends)
            return
        if self.kind == CATEGORY:
            self.low, self.high = -0.5, len(self.names) - 0.5
        else:
            self._surround(values, has_zero or self.look.rangemode == "tozero")
        if self.look.autorange == "reversed":
            self.low, self.high = self.high, self.low

    def _surround(self, values: Iterable[float], has_zero: bool) -> None:
        known = [value for value in values if not numpy.isnan(value)]
        known += [0.0] if has_zero and self.kind == LINEAR else []
        low, high = (min(known), max(known)) if known else (0.0, 1.0)
        room = ROOM * ((high - low) or abs(high) or 1)
        starts_at_zero = self.kind == LINEAR and has_zero
        self.low = low if starts_at_zero and low == 0 else low - room
        self.high = high if starts_at_zero and high == 0 else high + room


def _place_days(values: list) -> numpy.ndarray:
    days = pandas.to_datetime(pandas.Series(values, dtype=object), errors="coerce")
    return numpy.array([numpy.nan if pandas.isna(day) else date2num(day) for day in days])


def make_scale(look: object, values: list[Iterable]) -> Scale:
    """The axis with this layout for the values of all traces on it."""
    known = [value for column in values for value in column if not _is_missing(value)]
    kind = look.type if look.type in (CATEGORY, DATE, LINEAR) else _find_kind(known)
    names = [str(name) for name in look.categoryarray] if look.categoryarray is not None else []
    names += [str(value) for value in known] if kind == CATEGORY else []
    return Scale(look, kind, list(dict.fromkeys(names)) if kind == CATEGORY else [])


def _is_missing(value: object) -> bool:
    return value is None or (isinstance(value, float) and numpy.isnan(value))


def _find_kind(known: list) -> str:
    """The kind of an axis that does not say it, by its first value."""
    first = next(iter(known), 0.0)
    if isinstance(first, str):
        return CATEGORY
    return LINEAR if isinstance(first, int | float | numpy.number) else DATE
