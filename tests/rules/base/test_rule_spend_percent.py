"""Spend percent: 100 x actual / adjusted, from unrounded kroner."""

import duckdb
import pytest

from queries import rules


@pytest.mark.parametrize(
    ("actual", "adjusted", "side", "expected"),
    [
        ("10709552.64", "11712000.00", "net", 91.440852459),  # never 91,5, as the millions give
        ("0.00", "100.00", "expense", 0.0),
        ("5.00", "0.00", "net", None),  # nothing to spend of
        ("5.00", "-1.00", "net", None),  # a net income is no budget to spend
        ("5.00", "-1.00", "expense", None),
        ("-120.00", "-100.00", "income", 120.0),  # more came in than was budgeted
        ("0.00", "-100.00", "income", 0.0),
        ("-5.00", "0.00", "income", None),
        (None, "100.00", "net", None),
        ("5.00", None, "net", None),
    ],
)
def test_spend_percent(actual, adjusted, side, expected):
    database = duckdb.connect()
    database.execute(rules()["spend_percent"].sql)
    asked = "select spend_percent($1::decimal(18, 2), $2::decimal(18, 2), $3)"
    percent = database.execute(asked, [actual, adjusted, side]).fetchone()[0]
    assert percent == (None if expected is None else pytest.approx(expected, abs=1e-9))
