"""Which groups and stays are behind a figure."""

from datetime import date
from decimal import Decimal

GROUPS = "group;scheme;places;valid_from;valid_to\nUngdom;AIG;2;01.01.2014;10.01.2014"
STAYS = """
    participant_id;scheme;group;started_on;ended_on;place_share
    a;AIG;Ungdom;01.12.2013;04.01.2014;0,5       # four days of half a place
    b;AIG;;01.01.2014;31.01.2014;1               # no place
"""
HALF, TWO = Decimal("0.5"), Decimal(2)
FIRST, FOURTH, TENTH = date(2014, 1, 1), date(2014, 1, 4), date(2014, 1, 10)


def _asked(house, measure):
    return [row[:-2] for row in house.rows("rows_capacity", years=[2014], measure=measure)]


def test_of_a_rate_the_groups_come_first_and_the_stays_in_them_after(warehouse):
    house = warehouse(groups=GROUPS, participations=STAYS)
    group = ("group", None, "AIG", "Ungdom", FIRST, TENTH, TWO, None)
    stay = ("stay", "a", "AIG", "Ungdom", FIRST, FOURTH, TWO, HALF)
    assert _asked(house, "utilization_rate") == [
        (*group, False, True, Decimal(20), "groups.csv", 2),
        (*stay, True, False, Decimal(2), "participations.csv", 2),
    ]
    assert _asked(house, "places") == [(*group, None, True, Decimal(20), "groups.csv", 2)]
    assert _asked(house, "peak_occupied") == [(*stay, None, True, HALF, "participations.csv", 2)]


def test_a_stay_without_a_place_is_shown_with_its_own_days(warehouse):
    house = warehouse(groups=GROUPS, participations=STAYS)
    days = (FIRST, date(2014, 1, 31))
    assert _asked(house, "stays_without_place") == [
        ("stay", "b", "AIG", None, *days, None, 1, None, True, 1, "participations.csv", 3),
    ]
    assert _asked(house, None) == []
