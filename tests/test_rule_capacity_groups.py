"""Capacity groups: the open places that take part in a measure."""

import pytest
from rule_rows import rule_rows

GROUPS = "group;scheme;places;valid_from;valid_to\nUngdom;AIG;2;01.01.2014;10.01.2014"
STAYS = """
    participant_id;scheme;group;started_on;ended_on
    a;AIG;Ungdom;01.01.2014;10.01.2014
    b;AIG;Ungdom;05.01.2014;10.01.2014
    c;AIG;Ungdom;09.01.2014;10.01.2014       # three of two places for two days
"""
COUNTS = {
    "places": [20.0],                        # 2 places on 10 days
    "utilization_rate": [20.0],
    "days_over_capacity": [2.0],
    "place_days_occupied": [],               # told by stays alone
    None: [],
}  # fmt: skip


@pytest.mark.parametrize("measure", COUNTS)
def test_a_group_adds_its_place_days_or_its_days_over(warehouse, measure):
    house = warehouse(groups=GROUPS, participations=STAYS)
    sql = """
        select counts::double
        from capacity_groups([2014], ['AIG'], ['NONE'], ['NONE'], ['NONE'], null, $measure)
    """
    assert [row[0] for row in rule_rows(house, sql, measure=measure)] == COUNTS[measure]
