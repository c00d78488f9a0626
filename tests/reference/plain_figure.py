"""One figure as somebody reckons it who knows no SQL, and the few sums it takes."""

from collections.abc import Iterable
from math import sqrt
from statistics import median
from typing import NamedTuple

from tests.reference.plain_export import Stay


class PlainFigure(NamedTuple):
    """One figure, with the fields of queries.Figure; None is unknown or not computable."""

    value: float | None
    numerator: float | None = None
    denominator: float | None = None
    low: float | None = None
    high: float | None = None
    unknown: float | None = None

    def if_filled(self, has_values: bool) -> "PlainFigure":
        """What is left where a column is empty: the base and its unknowns."""
        return self if has_values else NOT_KNOWN._replace(
            denominator=self.denominator, unknown=self.unknown
        )  # fmt: skip


NOT_KNOWN = PlainFigure(None)


def ratio(numerator, denominator) -> PlainFigure:
    """A ratio with its parts; no value where the base is unknown or 0."""
    value = numerator / denominator if denominator else None
    return PlainFigure(value, numerator, denominator)


def share(hits: int, base: int, unknown: int) -> PlainFigure:
    """A share of persons or exits: with its unknowns and the Wilson 95 % interval."""
    low, high = wilson(hits, base) if base else (None, None)
    return ratio(hits, base)._replace(low=low, high=high, unknown=unknown)


def wilson(hits: int, base: int) -> tuple[float, float]:
    """The Wilson 95 % interval of hits among base, as in the textbook."""
    z, part = 1.959963985, hits / base
    centre = part + z * z / (2 * base)
    half = z * sqrt(part * (1 - part) / base + z * z / (4 * base * base))
    scale = 1 + z * z / base
    return (centre - half) / scale, (centre + half) / scale


def middle(days: list[int]) -> float | None:
    """The median; None of nothing."""
    return median(days) if days else None


def mean(days: list[int]) -> float | None:
    """Their sum divided by their number; None of nothing."""
    return sum(days) / len(days) if days else None


def persons(stays: Iterable[Stay]) -> set[str]:
    """The persons of some stays, each once."""
    return {stay.participant_id for stay in stays}
