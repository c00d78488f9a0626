"""Coverage: from which day the exports cover people and attendance."""

from datetime import date

from tests.rules.rule_rows import rule_rows


def test_the_first_referral_offer_or_start_is_where_people_begin(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;referred_on;started_on
            a;AIG;02.01.2013;01.02.2013
            b;AIG;;01.01.2013
        """,
        attendance="participant_id;scheme;held_on;planned_hours\na;AIG;03.02.2013;6",
    )
    assert rule_rows(house, "from coverage") == [(date(2013, 1, 1), date(2013, 2, 3))]


def test_a_missing_export_covers_nothing(warehouse):
    assert rule_rows(warehouse(), "from coverage") == [(None, None)]


def test_an_offer_is_known_before_the_first_start(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;offered_on;started_on
            a;AIG;31.12.2012;02.01.2013
        """
    )
    assert rule_rows(house, "select people_from from coverage") == [(date(2012, 12, 31),)]
