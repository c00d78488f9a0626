"""Measure waits: each measure of waiting counts the stays that its definition names."""

from datetime import date

import pytest

from tests.rules.rule_rows import rule_rows

STAYS = """
    participant_id;scheme;referred_on;started_on;ended_on
    a;AIG;01.01.2014;31.01.2014;             # started after 30 days
    b;AIG;01.01.2014;01.02.2014;             # after 31
    c;AIG;;01.01.2014;                       # nobody says since when: in no median
    d;AIG;30.06.2013;;                       # waits: 365 days at the end of June
    e;AIG;29.06.2013;;                       # waits: 366, over a year
    f;AIG;10.06.2014;;                       # referred 20 days ago: too early to say
"""
ROWS = """
    select stays.participant_id, waits.waited_days, waits.in_numerator
    from measure_waits(chosen([2014], ['AIG']), $measure) as waits
    inner join stays using (source_file, source_line)
    order by 1
"""


@pytest.mark.parametrize(
    ("measure", "rows"),
    [
        ("waiting", [("d", 365, None), ("e", 366, None), ("f", 20, None)]),
        ("waiting_so_far_mean_days", [("d", 365, None), ("e", 366, None), ("f", 20, None)]),
        ("waiting_over_year", [("e", 366, None)]),
        ("waiting_days", [("a", 30, None), ("b", 31, None)]),
        ("started_within_30_rate", [("a", 30, True), ("b", 31, False)]),
        ("started_within_60_rate", [("a", 30, True), ("b", 31, True)]),
        ("exits", []),  # no measure of waiting
    ],
)
def test_a_measure_counts_these_waits(warehouse, measure, rows):
    house = warehouse(participations=STAYS, extract_date=date(2014, 6, 30))
    assert rule_rows(house, ROWS, measure=measure) == rows
