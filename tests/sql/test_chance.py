"""Whether shares differ by more than may be chance: as published, as statsmodels, as simulated."""

import numpy
import pytest
from statsmodels.stats.proportion import confint_proportions_2indep

from queries.chance import compare_paired_shares, compare_shares

PAIRS = 10_000
LEAST, MOST = 20, 300  # persons behind each share: from the least that is compared to a busy year


# Newcombe, Statistics in Medicine 17 (1998), 873–890, table II, method 10
@pytest.mark.parametrize(
    ("counts", "low", "high"),
    [
        ((56, 70, 48, 80), 0.0524, 0.3339),
        ((9, 10, 3, 10), 0.1705, 0.8090),
        ((5, 56, 0, 29), -0.0381, 0.1926),
        ((0, 10, 0, 20), -0.1611, 0.2775),
        ((10, 10, 0, 10), 0.6075, 1.0000),
    ],
)
def test_different_persons_as_published(counts, low, high):
    difference = compare_shares(*counts)
    assert (difference.low, difference.high) == pytest.approx((low, high), abs=0.00005)


# the same, 2635–2650, table II, method 10; it has the first count less the second
@pytest.mark.parametrize(
    ("counts", "low", "high"),
    [((36, 12, 2, 0), 0.0569, 0.3404), ((20, 12, 2, 16), 0.0562, 0.3292)],
)
def test_the_same_persons_as_published(counts, low, high):
    difference = compare_paired_shares(*counts)
    assert (-difference.high, -difference.low) == pytest.approx((low, high), abs=0.00005)


def test_the_same_persons_where_a_margin_is_empty():
    assert compare_paired_shares(0, 0, 0, 30).value == 0
    assert compare_paired_shares(0, 0, 0, 30).may_be_chance
    assert not compare_paired_shares(0, 30, 0, 0).may_be_chance  # all of them left their work


def test_more_than_chance_where_the_interval_does_not_reach_0_as_it_is_shown():
    assert not compare_shares(13, 28, 7, 32).may_be_chance  # +1 to +45; both intervals overlap
    assert compare_shares(12, 28, 7, 32).may_be_chance
    assert not compare_shares(7, 32, 13, 28).may_be_chance  # the other way round
    assert compare_shares(5_300, 10_000, 5_120, 10_000).low == pytest.approx(0.0042, abs=0.0001)
    assert compare_shares(5_300, 10_000, 5_120, 10_000).may_be_chance  # +2 (from 0 to +3)


def test_the_intervals_are_those_of_statsmodels():
    counts = [numbers[:500] for numbers in _draw_pairs(0)]
    difference = compare_shares(*counts)
    expected = numpy.array(
        [confint_proportions_2indep(*pair, method="newcomb") for pair in zip(*counts, strict=True)]
    )
    assert numpy.allclose(numpy.stack(difference[1:], axis=1), expected, atol=1e-6)


def test_without_a_true_difference_a_change_is_said_in_at_most_5_percent():
    difference = compare_shares(*_draw_pairs(0))
    said = numpy.mean(~difference.may_be_chance)
    covers = numpy.mean((difference.low <= 0) & (difference.high >= 0))
    print(f"said to differ: {said:.2%}; the interval covers 0: {covers:.2%}")
    assert 0.03 < said <= 0.05  # more seldom would hide true changes
    assert 0.94 <= covers <= 0.96


def test_the_interval_covers_a_true_difference_in_94_to_96_percent():
    now, before = _draw_shares(1), _draw_shares(2)
    difference = compare_shares(*_draw_pairs(3, now, before))
    covers = numpy.mean((difference.low <= now - before) & (now - before <= difference.high))
    print(f"the interval covers the truth: {covers:.2%}")
    assert 0.94 <= covers <= 0.96


def test_of_the_same_persons_a_change_is_said_in_at_most_5_percent():
    """Newcombe's correction of the correlation makes this one careful."""
    random = numpy.random.default_rng(4)
    base = random.integers(LEAST, MOST + 1, PAIRS)
    moved = random.uniform(0.05, 0.45, PAIRS)  # of them, as many one way as the other
    stayed = random.uniform(0, 1, PAIRS) * (1 - 2 * moved)
    chances = numpy.stack([stayed, moved, moved, 1 - 2 * moved - stayed], axis=1)
    difference = compare_paired_shares(*random.multinomial(base, chances).T)
    said = numpy.mean(~difference.may_be_chance)
    covers = numpy.mean((difference.low <= 0) & (difference.high >= 0))
    print(f"the same persons said to differ: {said:.2%}; covers 0: {covers:.2%}")
    assert 0.02 < said <= 0.05
    assert 0.94 <= covers <= 0.97


def _draw_shares(seed: int) -> numpy.ndarray:
    return numpy.random.default_rng(seed).uniform(0.1, 0.9, PAIRS)


def _draw_pairs(seed: int, now=None, before=None) -> tuple[numpy.ndarray, ...]:
    """Hits and base of each share of a pair; without true shares both have the same."""
    random = numpy.random.default_rng(seed)
    same = random.uniform(0.1, 0.9, PAIRS)
    base, base_before = random.integers(LEAST, MOST + 1, (2, PAIRS))
    hits = random.binomial(base, same if now is None else now)
    hits_before = random.binomial(base_before, same if before is None else before)
    return hits, base, hits_before, base_before
