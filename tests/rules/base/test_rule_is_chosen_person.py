"""A person is chosen when office, benefit and age all fit; what is unknown is NONE."""

import pytest

from tests.rules.rule_rows import rule_rows

ONE = "'NAV Øst', 'kvp', 'under30'"
CHOSEN = "chosen(null, null, $offices, ['kvp', 'NONE'], ['under30', 'NONE'])"


@pytest.mark.parametrize(
    ("person", "offices", "fits"),
    [
        (ONE, ["NAV Øst"], True),
        (ONE, ["NAV Vest", "NONE"], False),
        (ONE.replace("under30", "over30"), ["NAV Øst"], False),
        (ONE.replace("'NAV Øst'", "null"), ["NONE"], True),
        ("null, null, null", ["NONE"], True),  # a day of attendance without any stay
        ("null, null, null", ["NAV Øst"], False),
    ],
)
def test_a_person_fits(warehouse, person, offices, fits):
    house = warehouse(participations="participant_id;scheme;started_on\na;AIG;01.01.2014")
    sql = f"select is_chosen_person({CHOSEN}, {person})"
    assert rule_rows(house, sql, offices=offices) == [(fits,)]
