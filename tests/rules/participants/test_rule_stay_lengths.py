"""Stay lengths: how many stays lasted so long, and how they ended."""

from datetime import date

import pytest

from tests.rules.rule_rows import rule_rows

LENGTHS = """
    select * from stay_lengths(chosen([2014], ['AIG']), $end_kind)
    order by days
"""
STAYS = """
    participant_id;scheme;started_on;ended_on;destination
    a;AIG;01.01.2014;10.01.2014;arbeid
    b;AIG;05.01.2014;14.01.2014;skole      # 10 days too
    c;AIG;01.01.2014;30.01.2014;arbeid
    d;AIG;02.01.2014;;                     # in on day 30, the extract date, and not seen for longer
    e;JV;01.01.2014;10.01.2014;arbeid      # a scheme that is not chosen
"""


@pytest.mark.parametrize(
    ("end_kind", "expected"),
    [
        ("to_work", [(0, 4, 0, 0, 0), (10, 4, 1, 1, 0), (30, 2, 1, 0, 1)]),
        ("ended", [(0, 4, 0, 0, 0), (10, 4, 2, 0, 0), (30, 2, 1, 0, 1)]),
    ],
)
def test_everybody_at_risk_leaves_on_one_day_in_one_way(warehouse, end_kind, expected):
    house = warehouse(extract_date=date(2014, 1, 31), participations=STAYS)
    assert rule_rows(house, LENGTHS, end_kind=end_kind) == expected


def test_nobody_started_has_no_row_not_even_day_0(warehouse):
    house = warehouse(participations="participant_id;scheme;started_on\na;AIG;01.01.2013")
    assert rule_rows(house, LENGTHS, end_kind="ended") == []
