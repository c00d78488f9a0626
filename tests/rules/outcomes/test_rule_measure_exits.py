"""Counted exits: the base of a measure, and which of it the measure finds."""

from datetime import date

import pytest

from tests.rules.rule_rows import rule_rows

STAYS = """
    participant_id;scheme;started_on;ended_on;destination;status_6m;status_12m
    a;AIG;01.01.2014;31.01.2014;jobb;jobb;           # 12 months have gone, unknown
    b;AIG;01.01.2014;31.08.2014;skole;skole;         # 6 months to the day
    c;AIG;01.01.2014;01.09.2014;fravær;;             # too early
    d;AIG;01.01.2014;31.01.2014;jobb;;               # moves on: no exit
    d;JV;01.03.2014;;;;
"""
EXPECTED = {
    "exits": [(2, None, 1), (3, None, 1), (4, None, 1)],
    "to_work_rate": [(2, True, 1), (3, False, 1), (4, False, 1)],
    "to_work_or_education_rate": [(2, True, 1), (3, True, 1), (4, False, 1)],
    "working_6m_rate": [(2, True, 1), (3, False, 1)],
    "working_12m_rate": [(2, None, 1)],              # no status after 12 months at all
    "exits_too_early_6m": [(4, None, 1)],
    "exits_too_early_12m": [(3, None, 1), (4, None, 1)],
    "return_rate": [(2, False, 1)],
    "duration_days": [(2, None, 31), (3, None, 243), (4, None, 244), (5, None, 31)],
    "moves": [(2, False, 1), (3, False, 1), (4, False, 1), (5, True, 1)],
    "stays": [],
    None: [],
}  # fmt: skip


@pytest.mark.parametrize("measure", EXPECTED)
def test_a_row_is_in_the_base_and_may_be_found(warehouse, measure):
    house = warehouse(participations=STAYS, extract_date=date(2015, 2, 28))
    sql = """
        select source_line, in_numerator, counts
        from measure_exits(chosen([2014], ['AIG']), $measure)
        order by 1
    """
    assert rule_rows(house, sql, measure=measure) == EXPECTED[measure]
