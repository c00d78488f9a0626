"""Utilization range: the stays without a group had a place, or had none."""

from tests.rules.rule_rows import rule_rows

RANGE = "from utilization_range(chosen([2014], ['AIG', 'TPL']))"


def test_a_stay_without_a_group_may_have_taken_a_place_of_its_scheme(warehouse):
    house = warehouse(
        groups="group;scheme;places;valid_from;valid_to\nUngdom;AIG;2;01.01.2014;10.01.2014",
        participations="""
            participant_id;scheme;group;started_on;ended_on;place_share
            a;AIG;Ungdom;01.01.2014;10.01.2014;1       # 10 of 20 place-days
            b;AIG;;10.01.2014;11.01.2014;0,5           # half a place-day more
            c;TPL;;01.01.2014;10.01.2014;1             # a scheme without groups
        """,
    )
    assert rule_rows(house, RANGE) == [("no_group", 1, 1, 20.0, 10 / 20, 10 / 20, 10.5 / 20)]


def test_without_places_there_is_no_range(warehouse):
    house = warehouse(participations="participant_id;scheme;started_on\na;AIG;01.01.2014")
    assert rule_rows(house, RANGE) == [("no_group", 0, 0, None, None, None, None)]
