"""A person is chosen when every filter on persons fits; what is unknown is NONE."""

import pytest

from tests.rules.rule_rows import rule_rows

PERSON = (
    "'NAV Øst' as nav_office, 'kvp' as benefit, 'under30' as age, 'woman' as gender, "
    "'ungdom' as target_group"
)
NOBODY = "null as nav_office, null as benefit, null as age, null as gender, null as target_group"
CHOSEN = (
    "chosen(null, null, $offices, ['kvp', 'NONE'], ['under30', 'NONE'], ['woman', 'NONE'], "
    "['ungdom', 'NONE'])"
)


@pytest.mark.parametrize(
    ("stay", "offices", "fits"),
    [
        (PERSON, ["NAV Øst"], True),
        (PERSON, ["NAV Vest", "NONE"], False),
        (PERSON.replace("under30", "over30"), ["NAV Øst"], False),
        (PERSON.replace("woman", "man"), ["NAV Øst"], False),
        (PERSON.replace("ungdom", "voksne"), ["NAV Øst"], False),
        (PERSON.replace("'NAV Øst'", "null"), ["NONE"], True),
        (NOBODY, ["NONE"], True),  # a day of attendance without any stay
        (NOBODY, ["NAV Øst"], False),
    ],
)
def test_a_person_fits(warehouse, stay, offices, fits):
    house = warehouse(participations="participant_id;scheme;started_on\na;AIG;01.01.2014")
    sql = f"select is_chosen_person({CHOSEN}) from (select {stay}) as stays"
    assert rule_rows(house, sql, offices=offices) == [(fits,)]


def test_who_may_use_a_place_fits_whatever_the_target_group_of_the_stay(warehouse):
    house = warehouse(participations="participant_id;scheme;started_on\na;AIG;01.01.2014")
    for stay, fits in ((PERSON.replace("ungdom", "voksne"), True), (NOBODY, False)):
        sql = f"select is_chosen_place_user({CHOSEN}) from (select {stay}) as stays"
        assert rule_rows(house, sql, offices=["NAV Øst"]) == [(fits,)]
