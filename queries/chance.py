"""Chance: by how much two shares differ, with the 95 % interval of the difference.

Newcombe's hybrid score intervals (Statistics in Medicine 1998, method 10 of each paper): from the
Wilson intervals of the two shares, for different persons and for the same persons counted twice.
Every function takes numbers or numpy arrays of them.
"""

from typing import NamedTuple

import numpy

Z = 1.959963985
LEAST_SHARE = 0.005  # half a percentage point: a bound nearer to 0 is shown as 0


class Difference(NamedTuple):
    """The difference of two shares, the first less the second, and its 95 % interval; -1 to 1."""

    value: float
    low: float
    high: float

    @property
    def may_be_chance(self) -> bool:
        """Whether the interval in whole percentage points, as it is shown, reaches 0."""
        return (self.low < LEAST_SHARE) & (self.high > -LEAST_SHARE)


def find_wilson_interval(hits: float, base: float) -> tuple[float, float]:
    """The Wilson 95 % interval of a share, as the rules wilson_low and wilson_high have it."""
    centre = (hits + Z**2 / 2) / (base + Z**2)
    half = Z / (base + Z**2) * numpy.sqrt(hits * (base - hits) / base + Z**2 / 4)
    return numpy.where(hits == 0, 0, centre - half), numpy.where(hits == base, 1, centre + half)


def compare_shares(hits: float, base: float, hits_before: float, base_before: float) -> Difference:
    """A share of some persons less a share of others; both bases above 0."""
    return _combine((hits, base), (hits_before, base_before), 0)


def compare_paired_shares(both: float, first: float, second: float, neither: float) -> Difference:
    """The second share less the first, of the same persons counted twice.

    both, first, second, neither: how many were counted both times, the first time only, the second
    time only, and neither time; together above 0.
    """
    base = both + first + second + neither
    correlation = _correlate(both, first, second, neither)
    return _combine((both + second, base), (both + first, base), correlation)


def _combine(
    now: tuple[float, float], before: tuple[float, float], correlation: float
) -> Difference:
    """The difference of two shares from the distance of each to its own Wilson limits.

    now, before: how many of how many.
    """
    (hits, base), (hits_before, base_before) = now, before
    share, share_before = hits / base, hits_before / base_before
    low, high = find_wilson_interval(hits, base)
    low_before, high_before = find_wilson_interval(hits_before, base_before)
    down = _add(share - low, high_before - share_before, correlation)
    up = _add(high - share, share_before - low_before, correlation)
    return Difference(share - share_before, share - share_before - down, share - share_before + up)


def _add(one: float, other: float, correlation: float) -> float:
    return numpy.sqrt(one**2 - 2 * correlation * one * other + other**2)


def _correlate(both: float, first: float, second: float, neither: float) -> float:
    """Newcombe's phi: 0 where a margin is empty, and with his correction where it is positive."""
    margins = (both + first) * (second + neither) * (both + second) * (first + neither)
    cross = both * neither - first * second
    half = (both + first + second + neither) / 2
    cross = numpy.where(cross > 0, numpy.maximum(cross - half, 0), cross)
    return numpy.where(margins > 0, cross / numpy.sqrt(numpy.maximum(margins, 1)), 0)
