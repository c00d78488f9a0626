"""Dated stays: the stays with the event a measure counts."""

import pytest

from tests.rules.rule_rows import rule_rows

STAYS = """
    participant_id;scheme;referred_on;offered_on;started_on;ended_on;destination
    a;AIG;31.12.2013;01.01.2014;02.01.2014;31.12.2014;jobb   # referred the day before
    b;AIG;31.12.2014;;01.01.2015;02.01.2015;jobb             # started the day after
    c;AIG;01.01.2014;;;30.06.2014;                           # withdrawn: no ended stay
    d;AIG;;;01.01.2013;01.01.2014;                           # nobody says where to
"""
LINES = {
    "referred": [3, 4],
    "offered": [2],
    "started": [2],
    "ended": [2, 5],
    "destination_ordinary_work": [2],
    "destination_unknown": [5],
    "destination_education": [],
    "exits": [],
    None: [],
}


@pytest.mark.parametrize("measure", LINES)
def test_the_day_of_the_event_decides(warehouse, measure):
    house = warehouse(participations=STAYS)
    sql = """
        select source_line
        from measure_events(chosen([2014], ['AIG']), $measure) order by 1
    """
    assert [row[0] for row in rule_rows(house, sql, measure=measure)] == LINES[measure]
