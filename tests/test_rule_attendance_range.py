"""Attendance range: everybody came on the unreported days, or nobody did."""

from rule_rows import rule_rows

RANGE = "from attendance_range([2014], ['AIG'], ['NONE'], ['NONE'], ['NONE'], null)"
HEADER = "participant_id;scheme;held_on;planned_hours;attended_hours\n"


def test_an_unreported_day_is_left_out_now_and_is_all_or_nothing_in_the_range(warehouse):
    house = warehouse(
        attendance="""
            participant_id;scheme;held_on;planned_hours;attended_hours
            a;AIG;01.01.2014;6;3
            a;AIG;31.12.2014;4;               # not reported, the last day of the year
            a;AIG;01.01.2015;4;               # another year
            a;JV;01.01.2014;4;                # another scheme
        """
    )
    assert rule_rows(house, RANGE) == [("no_attended_hours", 2.0, 3 / 6, 3 / 10, 7 / 10)]


def test_nothing_reported_is_unknown_now(warehouse):
    house = warehouse(attendance=HEADER + "a;AIG;01.01.2014;6;")
    assert rule_rows(house, RANGE) == [("no_attended_hours", 1.0, None, 0.0, 1.0)]


def test_nothing_planned_has_no_range(warehouse):
    house = warehouse(attendance=HEADER + "a;AIG;01.01.2013;6;6")
    assert rule_rows(house, RANGE) == [("no_attended_hours", 0.0, None, None, None)]
