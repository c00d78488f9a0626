"""Chosen attendance: the planned days of the chosen people."""

from tests.rules.rule_rows import rule_rows

DAYS = """
    select participant_id, day(held_on)
    from chosen_attendance(chosen([2014], ['AIG'], $offices)) order by 1, 2
"""
STAYS = """
    participant_id;scheme;group;started_on;ended_on;nav_office
    a;AIG;Ungdom;01.01.2014;10.01.2014;NAV Øst
    a;AIG;Voksen;05.01.2014;20.01.2014;NAV Øst     # two stays at once
    a;AIG;Ungdom;21.01.2014;;NAV Vest              # has moved to another office
    b;AIG;Ungdom;01.01.2014;;
"""
ATTENDANCE = """
    participant_id;scheme;held_on;planned_hours
    a;AIG;06.01.2014;6      # in both stays: belongs to the one that started last
    a;AIG;21.01.2014;6      # the first day at the other office
    b;AIG;06.01.2014;6      # office unknown
    c;AIG;06.01.2014;6      # a person without a stay
    b;AIG;31.12.2014;6
"""


def test_a_day_belongs_to_the_office_of_the_stay_that_day(warehouse):
    house = warehouse(participations=STAYS, attendance=ATTENDANCE)
    assert rule_rows(house, DAYS, offices=["NAV Øst"]) == [("a", 6)]
    assert rule_rows(house, DAYS, offices=["NAV Vest"]) == [("a", 21)]


def test_a_day_without_a_stay_is_among_the_unknown(warehouse):
    house = warehouse(participations=STAYS, attendance=ATTENDANCE)
    assert rule_rows(house, DAYS, offices=["NONE"]) == [("b", 6), ("b", 31), ("c", 6)]


def test_all_offices_together_lose_no_day(warehouse):
    house = warehouse(participations=STAYS, attendance=ATTENDANCE)
    assert len(rule_rows(house, DAYS, offices=["NAV Øst", "NAV Vest", "NONE"])) == 5
