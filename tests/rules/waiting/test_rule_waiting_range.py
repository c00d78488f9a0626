"""Waiting range: those referred long ago all wait still, or none does."""

from tests.rules.rule_rows import rule_rows

RANGE = "from waiting_range(chosen([2014], ['AIG']))"


def test_long_waits_are_perhaps_no_waits(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;referred_on
            a;AIG;30.12.2013                      # 366 days at the end of 2014
            b;AIG;31.12.2013                      # 365
        """
    )
    assert rule_rows(house, RANGE) == [("long_wait", 1, 1, 2.0, 2.0, 1.0, 2.0)]


def test_a_referral_that_nobody_has_is_unknown_now(warehouse):
    house = warehouse(participations="participant_id;scheme;started_on\na;AIG;01.01.2014")
    assert rule_rows(house, RANGE) == [("long_wait", 0, 0, 0.0, None, 0.0, 0.0)]
