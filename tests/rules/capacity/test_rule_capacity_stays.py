"""Capacity stays: the stays that take part in a measure, and what each adds."""

import pytest

from tests.rules.rule_rows import rule_rows

GROUPS = "group;scheme;places;valid_from;valid_to\nUngdom;AIG;1;01.01.2014;10.01.2014"
STAYS = """
    participant_id;scheme;group;started_on;ended_on;place_share;vtao_granted_on
    a;AIG;Ungdom;01.01.2014;04.01.2014;1;
    a;AIG;Ungdom;09.01.2014;10.01.2014;0,5;          # the newest of a
    b;AIG;Ungdom;03.01.2014;04.01.2014;0,5;          # 1.5 of one place
    c;AIG;;01.01.2014;31.01.2014;1;01.01.2014        # no place, and VTAO
"""
COUNTS = {
    "place_days_occupied": [(2, 4.0), (3, 1.0), (4, 1.0)],
    "persons_per_place": [(3, 1.0), (4, 1.0)],
    "peak_occupied": [(2, 1.0), (4, 0.5)],
    "days_over_capacity": [(2, None), (4, None)],
    "stays_without_place": [(5, 1.0)],
    "vtao_place_rate": [(5, 1.0)],
    "places": [],
    None: [],
}


@pytest.mark.parametrize("measure", COUNTS)
def test_a_stay_adds_what_the_measure_counts(warehouse, measure):
    house = warehouse(groups=GROUPS, participations=STAYS)
    sql = """
        select source_line, counts::double
        from capacity_stays(chosen([2014], ['AIG']), $measure)
        order by 1
    """
    assert rule_rows(house, sql, measure=measure) == COUNTS[measure]
