"""Capacity groups: the open places that take part in a measure."""

import pytest

from tests.rules.rule_rows import rule_rows

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
    "place_days_occupied": [],               # counted from stays alone
    "groups": [1.0],
    None: [],
}  # fmt: skip


@pytest.mark.parametrize("measure", COUNTS)
def test_a_group_adds_its_place_days_or_its_days_over(warehouse, measure):
    house = warehouse(groups=GROUPS, participations=STAYS)
    sql = """
        select counts::double
        from capacity_groups(chosen([2014], ['AIG']), $measure)
    """
    assert [row[0] for row in rule_rows(house, sql, measure=measure)] == COUNTS[measure]


def test_a_group_counts_once_as_it_was_last(warehouse):
    house = warehouse(
        participations=STAYS,
        groups="""
            group;scheme;places;valid_from;valid_to
            Ungdom;AIG;2;01.01.2014;10.01.2014
            Ungdom;AIG;0;11.01.2014;31.01.2014     # closed
            Ungdom;AIG;3;01.02.2014;
        """,
    )
    sql = """
        select places::double, counts::double
        from capacity_groups(chosen([2014], ['AIG']), 'groups')
    """
    assert rule_rows(house, sql) == [(3, 1)]
