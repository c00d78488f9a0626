"""Free groups: the places that were free on the last day of the period."""

from datetime import date

from tests.rules.rule_rows import rule_rows

FREE = """
    select group_name, free_on, places::double, occupied::double, free::double, waiting,
        waiting_in_scheme
    from free_groups(chosen([2013, 2014], $schemes, until := $until)) order by 1
"""
GROUPS = """
    group;scheme;places;valid_from;valid_to
    Full;AIG;1;01.01.2014;31.12.2014       # its last day is the last of the period
    Ny;AIG;9;01.01.2015;                   # opens the day after
    Stengt;AIG;9;01.01.2014;30.12.2014     # closed the day before
    Ungdom;AIG;3;01.01.2014;
    Kurs;JV;5;01.01.2014;                  # another scheme
"""
STAYS = """
    participant_id;scheme;group;referred_on;started_on;ended_on;place_share
    a;AIG;Ungdom;;31.12.2014;;1                  # started that day
    b;AIG;Ungdom;;01.01.2014;31.12.2014;0,5      # ended that day: in all of it
    c;AIG;Ungdom;;01.01.2014;30.12.2014;1        # ended the day before
    d;AIG;Ungdom;31.12.2014;01.01.2015;;1        # starts the day after: waits
    e;AIG;Full;;01.01.2014;;1
    f;AIG;Full;;01.01.2014;;0,5                  # more than the place: nothing is free
    g;AIG;;01.12.2014;;;1                        # waits, and names no group
    h;JV;Kurs;01.12.2014;;;1                     # waits in another scheme
"""


def test_a_place_used_by_anybody_that_day_is_not_free(warehouse):
    house = warehouse(groups=GROUPS, participations=STAYS)
    day = date(2014, 12, 31)
    assert rule_rows(house, FREE, schemes=["AIG"], until=None) == [
        ("Full", day, 1.0, 1.5, 0.0, 0, 2),
        ("Ungdom", day, 3.0, 1.5, 1.5, 1, 2),
    ]
    assert rule_rows(house, FREE, schemes=["JV"], until=None) == [
        ("Kurs", day, 5.0, 0.0, 5.0, 1, 1),
    ]


def test_the_last_day_is_where_the_period_is_cut(warehouse):
    house = warehouse(groups=GROUPS, participations=STAYS)
    day = date(2014, 12, 30)
    assert rule_rows(house, FREE, schemes=["AIG"], until=day) == [
        ("Full", day, 1.0, 1.5, 0.0, 0, 1),
        ("Stengt", day, 9.0, 0.0, 9.0, 0, 1),
        ("Ungdom", day, 3.0, 1.5, 1.5, 0, 1),
    ]


def test_without_people_only_the_places_are_known(warehouse):
    rows = rule_rows(warehouse(groups=GROUPS), FREE, schemes=["JV"], until=None)
    assert rows == [("Kurs", date(2014, 12, 31), 5.0, None, None, None, None)]


def test_without_groups_nothing_is_free_or_taken(warehouse):
    house = warehouse(participations=STAYS)
    assert rule_rows(house, FREE, schemes=["AIG"], until=None) == []
