"""The upper bound of the Wilson interval, against values worked out elsewhere."""

import duckdb
import pytest

from queries import rules


@pytest.fixture(scope="module")
def bound():
    database = duckdb.connect()
    database.execute(rules()["wilson_high"].sql)

    def of(hits: int, base: int) -> float | None:
        cursor = database.execute("select wilson_high($hits, $base)", {"hits": hits, "base": base})
        return cursor.fetchone()[0]

    return of


# Newcombe, Statistics in Medicine 17 (1998), table I, method 3
@pytest.mark.parametrize(
    ("hits", "base", "expected"),
    [
        (81, 263, 0.3662),
        (15, 148, 0.1605),
        (0, 20, 0.1611),
        (1, 29, 0.1718),
    ],
)
def test_upper_bound_as_published(bound, hits, base, expected):
    assert bound(hits, base) == pytest.approx(expected, abs=0.00005)


def test_no_base_has_no_bound(bound):
    assert bound(0, 0) is None


def test_the_bound_is_never_above_all_nor_below_the_share(bound):
    assert all(hits / 40 - 1e-12 <= bound(hits, 40) <= 1 for hits in range(41))


def test_the_bound_is_exact_where_everybody_went(bound):
    assert bound(3, 3) == 1  # not 5.6e-17 beside it
