"""Counted stays: the stay that stands for each person, stay or workplace a measure counts."""

import pytest

from tests.rules.rule_rows import rule_rows

STAYS = """
    participant_id;scheme;started_on;ended_on;birth_year;benefit;workplace_sector;workplace;vtao_granted_on
    a;AIG;01.01.2014;31.01.2014;1990;kvp;;;01.01.2014      # VTAO, but not the newest
    a;TPL;01.06.2014;;1990;kvp;private;Verftet;            # the newest of a
    b;TPL;01.03.2013;;1990;social_assistance;private;Verftet;01.01.2015   # VTAO the day after
    c;TPL;01.04.2014;01.04.2014;1960;social_assistance;municipal;Skolen;
    d;TPL;01.01.2015;;1990;social_assistance;municipal;Skolen;01.01.2014  # starts the day after
"""
COUNTED = """
    select source_line, stay_count, in_numerator
    from measure_stays(chosen(
        [2014], ['AIG', 'TPL'], ['NONE'], ['kvp', 'social_assistance'], ['under30', 'over30']
    ), $measure) order by 1
"""
LINES = {
    "participants": [(3, 2, None), (4, 1, None), (5, 1, None)],
    "stays": [(2, 1, None), (3, 1, None), (4, 1, None), (5, 1, None)],
    "under_30": [(3, 2, None), (4, 1, None)],
    "activity_duty_persons": [(4, 1, None)],
    "vtao": [(2, 1, None)],
    "vtao_person_rate": [(2, 2, True), (4, 1, False), (5, 1, False)],
    "part_time_person_rate": [(3, 2, False), (4, 1, False), (5, 1, False)],
    "placed_municipal": [(5, 1, None)],
    "placed_private": [(3, 1, None), (4, 1, None)],
    "workplaces": [(3, 2, None), (5, 1, None)],
    "workplaces_new": [(5, 1, None)],
    "placed_private_rate": [(3, 1, True), (4, 1, True), (5, 1, False)],
    "practice_municipal": [],  # no host outside the placements
    "exits": [],
    None: [],
}


@pytest.mark.parametrize("measure", LINES)
def test_one_stay_stands_for_each_thing_counted(warehouse, measure):
    house = warehouse(participations=STAYS)
    assert rule_rows(house, COUNTED, measure=measure) == LINES[measure]
