"""Course by year: whether courses kept to their first period, or went on."""

SCHEMES = """
    scheme;name;valid_from;kind;standard_weeks
    JV;Jobbverksted;01.01.2013;course;4
    START;START;;course;
    AIG;Gruppe;;group;52
"""


def test_four_weeks_to_the_day_is_within_the_first_period(warehouse):
    answer = warehouse(
        **with_schemes("""
            participant_id;scheme;referred_on;started_on;ended_on
            a;JV;01.01.2014;01.01.2014;28.01.2014    # 28 days: within
            b;JV;31.12.2013;01.01.2014;29.01.2014    # 29 days: extended
            c;JV;;31.12.2013;01.01.2014              # 2 days over New Year: within
            d;JV;;01.12.2012;10.01.2014              # no standard weeks that early
            e;JV;;04.12.2014;31.12.2014              # 28 days, ended on the last day
            f;JV;;04.12.2014;01.01.2015              # 28 days by the last day: running
            g;JV;;03.12.2014;                        # 29 days by the last day: running, extended
            h;JV;31.12.2014;;                        # waiting
            i;JV;;01.12.2013;31.12.2013              # over the day before
            j;AIG;01.01.2014;01.01.2014;28.01.2014   # not a course
            """)
    ).rows("course_by_year", years=[2014], schemes=["JV"])
    # lengths of those ended: 2, 28, 28, 29, 406; together 493
    assert answer == [
        (2014, "JV", "Jobbverksted", 2, 5, 5, 3, 1, 1, 1 / 4, True, 28.0, 493 / 5, 2, 1)
    ]


def test_a_course_without_standard_weeks_is_neither_within_nor_extended(warehouse):
    answer = warehouse(
        **with_schemes("""
            participant_id;scheme;started_on;ended_on
            a;START;01.01.2014;10.01.2014
            b;START;01.01.2013;
            """)
    ).rows("course_by_year", years=[2013, 2014], schemes=["START"])
    assert answer == [
        (2013, "START", "START", 0, 1, 0, None, None, 0, None, None, None, None, 1, None),
        (2014, "START", "START", 0, 1, 1, None, None, 1, None, None, 10.0, 10.0, 1, None),
    ]


def test_a_base_of_20_is_no_longer_small(warehouse):
    rows = "\n".join(f"p{number};JV;01.01.2014;10.01.2014" for number in range(20))
    answer = warehouse(**with_schemes("participant_id;scheme;started_on;ended_on\n" + rows)).rows(
        "course_by_year", years=[2014], schemes=["JV"]
    )
    assert [row[6:11] for row in answer] == [(20, 0, 0, 0.0, False)]


def test_nothing_is_known_before_the_first_row_and_nobody_is_0_after_it(warehouse):
    rows = "participant_id;scheme;started_on;ended_on\na;AIG;01.01.2013;10.01.2013"
    house = warehouse(**with_schemes(rows))
    answer = house.rows("course_by_year", years=[2012, 2013], schemes=["JV", "START"])
    assert answer == [
        (2012, "START", "START", *[None] * 12),  # the other course had no name yet
        (2013, "JV", "Jobbverksted", 0, 0, 0, 0, 0, 0, None, True, None, None, 0, 0),
        (2013, "START", "START", 0, 0, 0, None, None, 0, None, None, None, None, 0, None),
    ]


def test_a_course_has_the_name_it_had_then_and_stands_there_from_its_first_on(warehouse):
    house = warehouse(
        schemes="""
            scheme;name;valid_from;valid_to;kind
            JV;Jobbverksted;01.01.2013;31.12.2014;course
            JV;Jobbverksted 1;01.01.2015;;course
        """,
        participations="""
            participant_id;scheme;referred_on;started_on;ended_on
            a;JV;01.12.2012;02.01.2013;10.01.2015    # referred before there was a name
        """,
    )
    answer = house.rows("course_by_year", years=[2011, 2012, 2013, 2014, 2015])
    assert [row[0:3:2] for row in answer] == [
        (2012, "Jobbverksted"),
        (2013, "Jobbverksted"),
        (2014, "Jobbverksted"),
        (2015, "Jobbverksted 1"),
    ]


def test_in_before_and_started_less_ended_is_in_after(warehouse):
    house = warehouse(
        **with_schemes("""
            participant_id;scheme;started_on;ended_on
            a;JV;01.12.2013;31.12.2013
            b;JV;31.12.2013;01.01.2014
            c;JV;31.12.2014;31.12.2014
            d;JV;31.12.2014;
            """)
    )
    before, year = house.rows("course_by_year", years=[2013, 2014], schemes=["JV"])
    assert before[13] + year[4] - year[5] == year[13] == 1


def with_schemes(rows: str) -> dict[str, str]:
    return {"participations": rows} | {"schemes": SCHEMES}
