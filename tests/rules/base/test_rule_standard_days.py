"""Standard days: how long the first period is to last, as stated on the day of the start."""

import pytest

from tests.rules.rule_rows import rule_rows

SCHEMES = """
    scheme;name;valid_from;valid_to;kind;standard_weeks
    JV;Jobbverksted;01.01.2008;31.12.2015;course;4
    JV;Jobbverksted 1;01.01.2016;;course;6
    START;START;;;course;12                      # in force always
    START;START sommer;01.06.2014;31.08.2014;course;2
    PFF;Praksis;;;practice;                      # no weeks
"""


@pytest.mark.parametrize(
    ("code", "day", "days"),
    [
        ("JV", "2007-12-31", None),  # before the first row
        ("JV", "2008-01-01", 28),
        ("JV", "2015-12-31", 28),  # the last day of four weeks
        ("JV", "2016-01-01", 42),  # the first of six
        ("START", "2014-05-31", 84),
        ("START", "2014-06-01", 14),  # of two in force the one that began last
        ("START", "2014-09-01", 84),
        ("PFF", "2014-01-01", None),
        ("X", "2014-01-01", None),  # no such scheme
    ],
)
def test_the_weeks_in_force_at_the_start_count(warehouse, code, day, days):
    house = warehouse(schemes=SCHEMES)
    rows = rule_rows(house, "select standard_days($code, $day::date)", code=code, day=day)
    assert rows == [(days,)]
