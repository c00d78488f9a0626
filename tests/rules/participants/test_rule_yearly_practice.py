"""Yearly practice: who was in, who had VTAO, and the place-days of those."""

from datetime import date
from decimal import Decimal

from tests.rules.rule_rows import rule_rows

PRACTICE = """
    from yearly_practice(chosen($years, ['PFF', 'AIG']))
    order by year, scheme
"""
STAYS = """
    participant_id;scheme;group;started_on;ended_on;place_share;vtao_granted_on
    a;PFF;Praksis;01.01.2010;31.12.2014;1;22.12.2014     # the last 10 days of 2014
    b;PFF;Praksis;21.01.2014;30.01.2014;0,5;01.01.2014   # granted before the start: 10 half days
    c;PFF;Praksis;01.01.2010;01.01.2014;1;31.12.2013     # 1 day in each year
    d;PFF;Praksis;01.12.2014;10.12.2014;1;11.12.2014     # granted, but left: counted, frees none
    e;PFF;;01.01.2014;;1;01.01.2015                      # no group, granted the day after
    f;AIG;Kafé;01.01.2014;;1;01.01.2014                  # not a scheme of practice
"""


def test_the_places_of_vtao_count_from_the_grant_while_the_person_stays(warehouse):
    house = warehouse(
        participations=STAYS,
        groups="group;scheme;places;valid_from\nPraksis;PFF;4;01.01.2010",
        extract_date=date(2014, 12, 31),
    )
    assert rule_rows(house, PRACTICE, years=[2013, 2014]) == [
        (2013, "PFF", 2, 2, 1, Decimal(1)),  # a and c
        (2014, "PFF", 5, 4, 4, Decimal(10 + 5 + 1)),  # e has no group and no VTAO yet
    ]
