"""Course destinations: where people went after the first period, and after more."""

SCHEMES = """
    scheme;name;valid_from;kind;standard_weeks
    JV;Jobbverksted;01.01.2014;course;4
    JV2;Jobbverksted 2;01.01.2014;course;8
    AIG;Gruppe;;group;52
"""


def test_the_share_is_of_the_same_scheme_and_length_kind(warehouse):
    house = warehouse(
        schemes=SCHEMES,
        participations="""
            participant_id;scheme;started_on;ended_on;destination
            a;JV;01.01.2014;28.01.2014;utdanning    # 28 days: within
            b;JV;01.01.2014;28.01.2014;arbeid
            c;JV;01.01.2014;28.01.2014;arbeid
            d;JV;01.01.2014;29.01.2014;             # 29 days: extended; unknown
            e;JV;31.12.2013;10.01.2014;flyttet      # started before any standard weeks
            f;JV2;01.01.2014;29.01.2014;arbeid      # within its eight weeks
            g;AIG;01.01.2014;28.01.2014;arbeid      # not a course
            h;JV;01.01.2014;01.01.2015;arbeid       # ended the year after
            i;JV;01.01.2014;;                       # still in
        """,
    )
    assert house.rows("course_destinations", years=[2014]) == [
        ("JV", "within", "ordinary_work", 1, False, 2, 3, 2 / 3, True),
        ("JV", "within", "education", 4, False, 1, 3, 1 / 3, True),
        ("JV", "extended", "unknown", 13, False, 1, 1, 1.0, True),
        ("JV", "NONE", "moved", 11, True, 1, 1, 1.0, True),
        ("JV2", "within", "ordinary_work", 1, False, 1, 1, 1.0, True),
    ]


def test_a_base_of_20_is_no_longer_small(warehouse):
    rows = "\n".join(f"p{number};JV;01.01.2014;10.01.2014;arbeid" for number in range(20))
    house = warehouse(
        schemes=SCHEMES,
        participations="participant_id;scheme;started_on;ended_on;destination\n" + rows,
    )
    answer = house.rows("course_destinations", years=[2014])
    assert answer == [("JV", "within", "ordinary_work", 1, False, 20, 20, 1.0, False)]
