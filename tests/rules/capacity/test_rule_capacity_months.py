"""Capacity months: every ordinary place-day of a scheme, split once."""

from datetime import date

from tests.rules.rule_rows import rule_rows

PARTS = """
    select month, available::double, attended::double, absence::double, not_reported::double,
        part_time::double, waiting::double, no_one_referred::double, closed::double,
        exceeding::double
    from capacity_months(chosen([2014], $schemes, until := $until)) order by month, scheme
"""
GROUPS = """
    group;scheme;places;valid_from;valid_to
    Ungdom;AIG;2;01.01.2014;10.01.2014
    Ungdom;AIG;0;11.01.2014;31.01.2014      # closed for 21 days, with 2 places
    Ungdom;AIG;2;01.02.2014;04.02.2014
    Voksen;AIG;1;01.01.2014;10.01.2014
    Kurs;JV;5;01.01.2014;31.01.2014
"""
STAYS = """
    participant_id;scheme;group;referred_on;started_on;ended_on;place_share
    a;AIG;Ungdom;;01.01.2014;10.01.2014;0,9     # 9 place-days, and 1 spared by part time
    b;AIG;Voksen;;01.01.2014;05.01.2014;1       # 5
    c;AIG;Voksen;;05.01.2014;05.01.2014;1       # 1 beyond the place
    d;AIG;;03.01.2014;;06.01.2014;1             # waited 4 days; a place of Ungdom was vacant
    e;AIG;Ungdom;;20.01.2014;04.02.2014;1       # in from before it opens again: 4 in February
"""
ATTENDANCE = """
    participant_id;scheme;group;held_on;planned_hours;attended_hours
    a;AIG;Ungdom;02.01.2014;6;6
    a;AIG;Ungdom;03.01.2014;6;3
    a;AIG;Ungdom;04.01.2014;6;           # of 18 hours 9 attended, 3 absent, 6 not reported
    a;JV;Ungdom;04.01.2014;6;6           # the same name in another scheme
    a;AIG;;04.01.2014;60;60              # names no group
"""


def test_the_parts_of_a_month_add_up_to_the_ordinary_places(warehouse):
    house = warehouse(groups=GROUPS, participations=STAYS, attendance=ATTENDANCE)
    assert rule_rows(house, PARTS, schemes=["AIG"], until=None) == [
        # Ungdom took 9 days, 4.5 attended, 1.5 absent, 3 not reported; nothing was planned for
        # Voksen, so its 5 are unknown; of the other 15 vacant, 4 had somebody waiting
        (date(2014, 1, 1), 30.0, 4.5, 1.5, 3.0 + 5.0, 1.0, 4.0, 11.0, 42.0, 1.0),
        (date(2014, 2, 1), 8.0, 0.0, 0.0, 4.0, 0.0, 0.0, 4.0, 0.0, 0.0),
    ]


def test_shares_that_do_not_come_out_even_still_add_up(warehouse):
    house = warehouse(
        groups="group;scheme;places;valid_from;valid_to\nUngdom;AIG;1;01.01.2014;01.01.2014",
        participations="participant_id;scheme;group;started_on\na;AIG;Ungdom;01.01.2014",
        attendance="""
            participant_id;scheme;group;held_on;planned_hours;attended_hours
            a;AIG;Ungdom;01.01.2014;9;3       # a third, and two thirds
        """,
    )
    ((_, _, *parts),) = rule_rows(house, PARTS, schemes=["AIG"], until=None)
    assert parts == [0.3333, 0.6667, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]


def test_the_months_are_those_with_places_until_the_cut(warehouse):
    house = warehouse(groups=GROUPS, participations=STAYS, attendance=ATTENDANCE)
    rows = rule_rows(house, PARTS, schemes=["AIG", "JV"], until=date(2014, 1, 12))
    assert [(row[0], row[1], row[-2]) for row in rows] == [
        (date(2014, 1, 1), 30.0, 4.0),
        (date(2014, 1, 1), 60.0, 0.0),
    ]
    assert rule_rows(house, PARTS, schemes=["PFF"], until=None) == []
