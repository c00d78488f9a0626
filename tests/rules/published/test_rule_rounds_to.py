"""Rounds to: whether a value comes to what was printed."""

import pytest

from tests.rules.rule_rows import rule_rows

EDGES = [
    # value, printed, step
    ("79", "79", "1", True),
    ("78.5", "79", "1", True),  # a half goes up
    ("78.4999", "79", "1", False),
    ("79.4999", "79", "1", True),
    ("79.5", "79", "1", False),  # that is 80
    ("1002447.36", "1000000", "100000", True),
    ("1050000", "1000000", "100000", False),  # 1.1 million
    ("949999.99", "1000000", "100000", False),
    ("91.44085", "91.4", "0.1", True),
    ("91.35", "91.4", "0.1", True),
    ("91.45", "91.4", "0.1", False),
    ("-50.4999", "-50", "1", True),
    ("-50.5", "-50", "1", False),  # a half goes away from zero: -51
    ("-49.5", "-50", "1", True),
    ("-49.4999", "-50", "1", False),
    ("0.4999", "0", "1", True),
    ("-0.4999", "0", "1", True),
    ("0.5", "0", "1", False),
    ("-0.5", "0", "1", False),
    ("12440", "12442", "10", True),  # coarser than it was written
    ("5", "5", "0", True),  # no precision: only the exact
    ("5.0001", "5", "0", False),
    ("0", "0", "0", True),
    (None, "5", "1", None),
]


@pytest.fixture
def house(warehouse):
    return warehouse()


def test_half_a_step_goes_away_from_zero(house):
    sql = """
        select rounds_to(
            $value::decimal(38, 10), $printed::decimal(18, 4), $step::decimal(18, 4)
        )
    """
    results = [
        (value, printed, step, rule_rows(house, sql, value=value, printed=printed, step=step)[0][0])
        for value, printed, step, _ in EDGES
    ]
    assert results == EDGES
