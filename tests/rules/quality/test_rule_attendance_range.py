"""Attendance range: the unreported days attended or not, the days in no stay counted or not."""

from tests.rules.rule_rows import rule_rows

RANGE = """
    from attendance_range(chosen([2014], ['AIG'])) where gap = $gap
"""
UNREPORTED = {"gap": "no_attended_hours"}
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
    assert rule_rows(house, RANGE, **UNREPORTED) == [
        ("no_attended_hours", 1, 1, 2.0, 3 / 6, 3 / 10, 7 / 10)
    ]


def test_nothing_reported_is_unknown_now(warehouse):
    house = warehouse(attendance=HEADER + "a;AIG;01.01.2014;6;")
    assert rule_rows(house, RANGE, **UNREPORTED) == [
        ("no_attended_hours", 1, 1, 1.0, None, 0.0, 1.0)
    ]


def test_nothing_planned_has_no_range(warehouse):
    house = warehouse(attendance=HEADER + "a;AIG;01.01.2013;6;6")
    assert rule_rows(house, RANGE, **UNREPORTED) == [
        ("no_attended_hours", 0, 0, 0.0, None, None, None)
    ]


def test_days_in_no_stay_count_now_and_are_in_or_out_in_the_range(warehouse):
    house = warehouse(
        participations="participant_id;scheme;started_on;ended_on\na;AIG;01.01.2014;05.01.2014",
        attendance="""
            participant_id;scheme;held_on;planned_hours;attended_hours
            a;AIG;05.01.2014;6;3              # the last day of the stay
            a;AIG;06.01.2014;4;4              # the day after
            a;AIG;07.01.2014;4;               # not reported: in no rate
        """,
    )
    assert rule_rows(house, RANGE, gap="no_stay") == [("no_stay", 2, 1, 3.0, 7 / 10, 3 / 6, 7 / 10)]


def test_where_every_day_is_in_no_stay_there_is_one_rate(warehouse):
    house = warehouse(attendance=HEADER + "a;AIG;01.01.2014;6;3")
    assert rule_rows(house, RANGE, gap="no_stay") == [("no_stay", 1, 1, 1.0, 0.5, 0.5, 0.5)]
