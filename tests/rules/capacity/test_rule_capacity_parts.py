"""Capacity parts: groups are the base of a rate, stays what is found in it."""

from tests.rules.rule_rows import rule_rows

GROUPS = "group;scheme;places;valid_from;valid_to\nUngdom;AIG;1;01.01.2014;10.01.2014"
STAYS = """
    participant_id;scheme;group;started_on;ended_on
    a;AIG;Ungdom;01.01.2014;04.01.2014
    b;AIG;;01.01.2014;04.01.2014
"""
PARTS = """
    select is_group, in_numerator, in_base, counts::double
    from capacity_parts(chosen([2014], ['AIG']), $measure) order by 1
"""


def test_of_a_rate_the_groups_are_the_base(warehouse):
    house = warehouse(groups=GROUPS, participations=STAYS)
    assert rule_rows(house, PARTS, measure="utilization_rate") == [
        (False, True, False, 4.0),
        (True, False, True, 10.0),
    ]
    assert rule_rows(house, PARTS, measure="place_days_occupied") == [(False, None, True, 4.0)]


def test_vtao_that_nobody_has_leaves_the_base_alone(warehouse):
    house = warehouse(groups=GROUPS, participations=STAYS)
    assert rule_rows(house, PARTS, measure="vtao_place_rate") == [(True, None, True, 10.0)]


def test_without_participations_only_the_places_are_known(warehouse):
    house = warehouse(groups=GROUPS)
    assert rule_rows(house, PARTS, measure="utilization_rate") == []
    assert rule_rows(house, PARTS, measure="places") == [(True, None, True, 10.0)]
