"""Which planned days are behind a figure."""

from datetime import date
from decimal import Decimal

STAYS = "participant_id;scheme;started_on\na;AIG;01.01.2014"
ATTENDANCE = """
    participant_id;scheme;held_on;planned_hours;attended_hours;absence;group
    a;AIG;01.01.2014;6;2,5;sick;Ungdom
    a;AIG;02.01.2014;6;;;                  # not reported
    a;AIG;03.01.2014;4;6;;                 # more than planned: no absence
    a;AIG;04.01.2014;6;0;valid;
    a;AIG;31.12.2013;6;0;valid;            # the day before
"""
SIX, FILE = Decimal(6), "attendance.csv"


def _asked(house, measure):
    return [row[:-2] for row in house.rows("rows_attendance", years=[2014], measure=measure)]


def test_of_the_rate_a_row_adds_its_attended_to_its_planned_hours(warehouse):
    house = warehouse(participations=STAYS, attendance=ATTENDANCE)
    some, none = Decimal("2.5"), Decimal(0)
    third = (date(2014, 1, 3), Decimal(4), SIX, None, True, True, SIX, FILE, 4)
    assert _asked(house, "attendance_rate") == [
        ("a", "AIG", "Ungdom", date(2014, 1, 1), SIX, some, "sick", True, True, some, FILE, 2),
        ("a", "AIG", None, *third),
        ("a", "AIG", None, date(2014, 1, 4), SIX, none, "valid", False, True, none, FILE, 5),
    ]


def test_a_day_not_reported_counts_one_and_absence_its_hours(warehouse):
    house = warehouse(participations=STAYS, attendance=ATTENDANCE)
    unreported = [
        (row[3].day, row[4], row[5], row[9]) for row in _asked(house, "attendance_unreported")
    ]
    assert unreported == [(2, SIX, None, 1)]
    assert [(row[3].day, row[9]) for row in _asked(house, "absence")] == [
        (1, Decimal("3.5")),
        (4, SIX),
    ]
    assert [row[3].day for row in _asked(house, "absence_valid")] == [4]
    assert _asked(house, "absence_invalid") == _asked(house, None) == []
