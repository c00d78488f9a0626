"""Share: amount x part / whole, to the øre, without a double on the way."""

from decimal import Decimal

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as some

from queries import rules

ASKED = "select share_nok($1::decimal(38, 2), $2::decimal(38, 4), $3::decimal(38, 4))"


@pytest.fixture(scope="module")
def share():
    database = duckdb.connect()
    database.execute(rules()["share_nok"].sql)
    return lambda *params: database.execute(ASKED, list(params)).fetchone()[0]


@pytest.mark.parametrize(
    ("amount", "part", "whole", "expected"),
    [
        ("100.00", "12", "9", "133.33"),
        ("100.00", "1", "8", "12.50"),
        ("0.01", "1", "2", "0.01"),  # half an øre goes away from 0
        ("-0.01", "1", "2", "-0.01"),
        ("0.01", "1", "3", "0.00"),
        ("-90.00", "2", "-3", "60.00"),
        ("9999999999.99", "9999999999.99", "9999999999.99", "9999999999.99"),
        ("5.00", "1", "0", None),  # nothing to have a share of
        (None, "1", "2", None),
        ("5.00", None, "2", None),
        ("5.00", "1", None, None),
    ],
)
def test_share_nok(share, amount, part, whole, expected):
    assert share(amount, part, whole) == (None if expected is None else Decimal(expected))


def exact(amount: int, part: int, whole: int) -> Decimal:
    """In øre, rounded by hand: away from 0 from the half on."""
    whole_oere, rest = divmod(abs(amount * part), abs(whole))
    oere = whole_oere + (2 * rest >= abs(whole))
    is_negative = (amount < 0) ^ (part < 0) ^ (whole < 0)
    return Decimal(-oere if is_negative else oere) / 100


whole_numbers = some.integers(-(10**11), 10**11)


@given(whole_numbers, whole_numbers, whole_numbers.filter(bool))
def test_it_is_exact_to_the_oere(share, amount, part, whole):
    figures = (Decimal(amount) / 100, Decimal(part), Decimal(whole))
    assert share(*figures) == exact(amount, part, whole)
