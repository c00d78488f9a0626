"""Planned months: the planned hours of a group in a month, attended and reported."""

from datetime import date

from tests.rules.rule_rows import rule_rows

HOURS = """
    select scheme, group_name, month, all_hours::double, attended_hours::double,
        reported_hours::double
    from planned_months(chosen([2014], ['AIG'], until := $until)) order by all
"""
ATTENDANCE = """
    participant_id;scheme;group;held_on;planned_hours;attended_hours
    a;AIG;Ungdom;01.01.2014;6;4
    b;AIG;Ungdom;31.01.2014;6;7        # more than planned counts as planned
    c;AIG;Ungdom;31.01.2014;5;         # not reported
    a;AIG;Ungdom;01.02.2014;6;         # nobody has reported in February
    a;AIG;;01.01.2014;3;0              # names no group
    a;AIG;Voksen;01.01.2014;0;0        # nothing planned
    a;JV;Ungdom;01.01.2014;6;6         # another scheme
    a;AIG;Ungdom;31.12.2013;6;6        # another year
"""


def test_hours_are_planned_attended_and_reported(warehouse):
    house = warehouse(attendance=ATTENDANCE)
    assert rule_rows(house, HOURS, until=None) == [
        ("AIG", "NONE", date(2014, 1, 1), 3.0, 0.0, 3.0),
        ("AIG", "Ungdom", date(2014, 1, 1), 17.0, 10.0, 12.0),
        ("AIG", "Ungdom", date(2014, 2, 1), 6.0, 0.0, 0.0),
    ]


def test_the_month_is_cut_with_the_period(warehouse):
    house = warehouse(attendance=ATTENDANCE)
    assert rule_rows(house, HOURS, until=date(2014, 1, 30)) == [
        ("AIG", "NONE", date(2014, 1, 1), 3.0, 0.0, 3.0),
        ("AIG", "Ungdom", date(2014, 1, 1), 6.0, 4.0, 6.0),
    ]
