"""Courses in all: within the first period or extended in the period as a whole, and what then."""

from tests.sql.outcomes.test_course_by_year import with_schemes

ROWS = """
    participant_id;scheme;referred_on;started_on;ended_on;destination
    a;JV;01.01.2014;01.01.2014;28.01.2014;jobb           # 28 days: within
    b;JV;31.12.2013;01.01.2014;29.01.2014;skole          # 29 days: extended
    c;JV;;01.12.2012;10.01.2014;annet tiltak             # no standard weeks that early
    d;JV;;03.12.2014;02.01.2015;                         # 31 days, ended in 2015
    e;JV;31.12.2014;;;                                   # waiting
    f;AIG;01.01.2014;01.01.2014;28.01.2014;jobb          # not a course
"""


def test_the_period_is_one_row(warehouse):
    """Those ended in 2014 lasted 28, 29 and 406 days; in 2015 one of 31."""
    house = warehouse(**with_schemes(ROWS))
    assert house.rows("course_in_all", years=[2014]) == [
        ("JV", 2, 3, 3, 4, 1, 1, 1, 1 / 2, 1 / 2, True, 29.0, 463 / 3, 1, 1, 1, 0),
    ]
    assert house.rows("course_in_all", years=[2014, 2015]) == [
        ("JV", 2, 3, 4, 4, 1, 2, 1, 1 / 3, 2 / 3, True, 30.0, 494 / 4, 1, 1, 1, 1),
    ]


def test_a_course_nobody_ended_has_no_share_and_no_median(warehouse):
    rows = "participant_id;scheme;referred_on\na;JV;01.01.2014"
    answer = warehouse(**with_schemes(rows)).rows("course_in_all", years=[2014])
    nothing = (None, None, True, None, None, None, None, None, None)
    assert answer == [("JV", 1, 0, 0, None, 0, 0, 0, *nothing)]


def test_a_course_without_a_stay_in_the_period_has_no_row(warehouse):
    assert warehouse(**with_schemes(ROWS)).rows("course_in_all", years=[2016]) == []
