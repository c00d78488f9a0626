"""Standard terms: the row that gives the weeks of the one chosen scheme."""

import pytest

from tests.rules.rule_rows import rule_rows

SCHEMES = """
    scheme;name;valid_from;valid_to;kind;standard_weeks
    JV;Jobbverksted;01.01.2008;31.12.2015;course;4
    JV;Jobbverksted 1;01.01.2016;;course;5
    JV;Jobbverksted 1, ny;01.07.2016;;course;6       # both are in force: the later counts
    START;START;;;course;12                          # always
    TPL;Utplassert;;;placement;
"""


@pytest.mark.parametrize(
    ("years", "schemes", "expected"),
    [
        ([2014], ["JV"], [("Jobbverksted", 4)]),
        ([2016], ["JV"], [("Jobbverksted 1, ny", 6)]),
        ([2014], ["START"], [("START", 12)]),
        ([2014], ["TPL"], []),
        ([2014], ["JV", "START"], []),
        ([2007], ["JV"], []),
    ],
)
def test_the_row_in_force_on_the_last_day_of_one_scheme(warehouse, years, schemes, expected):
    sql = "select name, standard_weeks from standard_weeks_row(chosen($years, $schemes))"
    assert rule_rows(warehouse(schemes=SCHEMES), sql, years=years, schemes=schemes) == expected


def test_a_period_that_is_cut_ends_at_the_cut(warehouse):
    sql = "select name from standard_weeks_row(chosen([2016], ['JV'], until := date '2016-06-30'))"
    assert rule_rows(warehouse(schemes=SCHEMES), sql) == [("Jobbverksted 1",)]
