"""Rows of the free places: each group with places on the last day."""

from datetime import date

GROUPS = """
    group;scheme;places;valid_from;valid_to
    Ungdom;AIG;2;01.01.2014;30.06.2014
    Ungdom;AIG;3;01.07.2014;                   # the line in force on the last day
    Full;AIG;1;01.01.2014;
    Stengt;AIG;5;01.01.2014;30.12.2014         # closed the day before
"""
STAYS = """
    participant_id;scheme;group;started_on;ended_on;place_share
    a;AIG;Ungdom;01.01.2014;;0,5
    b;AIG;Full;01.01.2014;;1
    c;AIG;Full;01.01.2014;;1                   # one over: 0 free, and none taken from the others
    d;AIG;Stengt;01.01.2014;;1
"""


def test_a_group_counts_the_places_nobody_takes_on_the_last_day(warehouse):
    house = warehouse(groups=GROUPS, participations=STAYS)
    answer = house.rows("rows_free_places", years=[2014], measure="free_places")
    assert [row[:10] for row in answer] == [
        ("AIG", "Full", date(2014, 12, 31), 1, 2, None, True, 0, "groups.csv", 4),
        ("AIG", "Ungdom", date(2014, 12, 31), 3, 0.5, None, True, 2.5, "groups.csv", 3),
    ]


def test_nothing_is_listed_where_nobody_is_known_or_another_measure_is_asked(warehouse):
    unknown, known = warehouse(groups=GROUPS), {"years": [2014], "measure": "free_places"}
    assert unknown.rows("rows_free_places", **known) == []
    house = warehouse(groups=GROUPS, participations=STAYS)
    assert house.rows("rows_free_places", **known | {"measure": "places"}) == []
