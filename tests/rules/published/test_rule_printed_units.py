"""Printed units: which words for a unit fit which measures, and by how much."""

from decimal import Decimal

import pytest

import queries
from tests.rules.rule_rows import rule_rows


@pytest.fixture
def units(warehouse) -> list[tuple]:
    return rule_rows(warehouse(), "select word, unit, factor from printed_units")


def test_the_words_of_the_reports_fit_their_measures(units):
    factors = {(word, unit): factor for word, unit, factor in units}
    for word, unit, factor in (
        ("personer", "persons", 1),
        ("grupper", "groups", 1),
        ("uker", "weeks", 1),
        ("plasser", "places", 1),
        ("prosent", "percent", 1),
        ("prosent", "rate", 100),  # a rate is 0 to 1
        ("kroner", "nok", 1),
        ("1000 kroner", "nok", Decimal("0.001")),
        ("mill. kroner", "nok", Decimal("0.000001")),
        ("million nok", "nok", Decimal("0.000001")),
        ("persons", "persons", 1),
    ):
        assert factors[word, unit] == factor


def test_a_word_fits_a_unit_once_and_is_spelled_as_it_is_compared(units):
    assert len({(word, unit) for word, unit, _ in units}) == len(units)
    assert all(word == " ".join(word.lower().split()) for word, _, _ in units)


def test_every_unit_of_a_measure_can_be_printed(units):
    assert {measure.unit for measure in queries.measures().values()} <= {
        unit for _, unit, _ in units
    }
