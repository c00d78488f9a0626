"""Yearly course stays: what happened to each in the year."""

from tests.rules.rule_rows import rule_rows

COURSE_STAYS = """
    select participant_id, year, is_referred, is_started, is_ended, is_running, length_days,
        standard_days
    from yearly_course_stays(chosen($years, ['JV', 'AIG']))
    order by all
"""
SCHEMES = "scheme;name;kind;standard_weeks\nJV;Jobbverksted;course;4\nAIG;Gruppe;group;52"


def course_stays(house, years):
    return rule_rows(house, COURSE_STAYS, years=years)


def test_each_link_belongs_to_the_year_of_its_day(warehouse):
    house = warehouse(
        schemes=SCHEMES,
        participations="""
            participant_id;scheme;referred_on;started_on;ended_on
            a;JV;31.12.2013;01.01.2014;31.12.2014    # ended on the last day: not running after it
            b;JV;01.12.2014;31.12.2014;01.01.2015    # running over New Year
            c;JV;01.06.2014;;01.07.2014              # withdrawn: not ended, for it never began
            d;AIG;01.06.2014;01.06.2014;01.07.2014   # not a course
            e;JV;01.01.2015;;                        # referred the year after
        """,
    )
    assert course_stays(house, [2014]) == [
        ("a", 2014, False, True, True, False, 365, 28),
        ("b", 2014, True, True, False, True, 1, 28),
        ("c", 2014, True, False, False, False, None, None),
    ]
    assert course_stays(house, [2013]) == [("a", 2013, True, False, False, False, None, 28)]


def test_a_referral_written_after_the_end_is_not_lost(warehouse):
    house = warehouse(
        schemes=SCHEMES,
        participations="""
            participant_id;scheme;referred_on;started_on;ended_on
            a;JV;01.02.2014;02.12.2013;13.12.2013    # referred on paper afterwards
        """,
    )
    assert [row[1:5] for row in course_stays(house, [2013, 2014])] == [
        (2013, False, True, True),
        (2014, True, False, False),
    ]
