"""Figures of the activity duty: the persons, and the places they would need."""

STAYS = """
    participant_id;scheme;referred_on;started_on;ended_on;place_share;benefit;birth_year
    a;AIG;;01.01.2017;31.12.2018;1;sosialhjelp;1990      # both years
    b;AIG;;01.01.2018;14.03.2018;0,5;sosialhjelp;1990    # 73 days, half a place
    c;AIG;;01.01.2018;;1;;1990                           # benefit unknown
    d;AIG;01.12.2017;01.01.2018;;1;KVP;1990              # another benefit
    e;JV;01.12.2017;;31.12.2017;1;sosialhjelp;1990       # waiting at the end of 2017 only
    g;JV;01.12.2017;;31.12.2017;1;sosialhjelp;1990       # and this one: two then, one in 2018
    f;JV;01.12.2018;;;1;sosialhjelp;1990                 # waiting at the end of 2018
    h;JV;01.12.2017;;31.12.2018;1;sosialhjelp;1988       # 29 in 2017 and 30 in 2018: not then
    i;JV;01.12.2018;05.01.2019;;1;sosialhjelp;1989       # 29 in 2018; 30 when it starts later
"""


def test_the_whole_period_is_one(ask):
    answer = ask("figures_activity_duty", years=[2017, 2018], participations=STAYS)
    assert answer == [
        ("activity_duty_over_year", 0.0, *[None] * 5),
        ("activity_duty_persons", 2.0, None, None, None, None, 1.0),
        # the average day of 730, and who waits at the end of the last year
        ("activity_duty_places_needed", (730 + 73 / 2) / 730 + 2, *[None] * 5),
    ]


def test_one_year_is_the_row_of_that_year(warehouse):
    house = warehouse(participations=STAYS)
    for year in (2017, 2018):
        (row,) = house.rows("activity_duty_by_year", years=[year])
        long, persons, places = house.rows("figures_activity_duty", years=[year])
        assert (persons[1], persons[6]) == (row[1], row[2])
        assert (long[1], places[1]) == (row[5], row[6])


def test_nobody_is_0_where_the_export_has_the_columns(ask):
    answer = ask("figures_activity_duty", years=[2018], schemes=["PFF"], participations=STAYS)
    assert [row[1] for row in answer] == [0.0, 0.0, 0.0]


def test_nothing_is_known_without_benefits(ask):
    rows = "participant_id;scheme;started_on;birth_year\na;AIG;01.01.2018;1990"
    answer = ask("figures_activity_duty", years=[2018], participations=rows)
    assert [row[1:] for row in answer] == [(None,) * 6] * 3


def test_the_places_needed_are_unknown_without_any_day_of_referral(ask):
    rows = "participant_id;scheme;started_on;benefit;birth_year\na;AIG;01.01.2018;sosialhjelp;1990"
    answer = ask("figures_activity_duty", years=[2018], participations=rows)
    assert [row[1] for row in answer] == [None, 1.0, None]


def test_who_has_waited_for_over_a_year_counts_and_is_named(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;referred_on;started_on;benefit;birth_year
            a;JV;31.12.2017;;sosialhjelp;1990      # 365 days at the end of 2018
            b;JV;30.12.2017;;sosialhjelp;1990      # 366 days: probably withdrawn
        """
    )
    long, _, places = house.rows("figures_activity_duty", years=[2018])
    (year,) = house.rows("activity_duty_by_year", years=[2018])
    assert (places[1], long[1]) == (2, 1)
    assert year[4:] == (2, 1, 2)  # waiting, of them long, places needed
    for measure, persons in (
        ("activity_duty_places_needed", ["a", "b"]),
        ("activity_duty_over_year", ["b"]),
    ):
        rows = house.rows("rows_activity_duty", years=[2018], measure=measure)
        assert [row[1] for row in rows] == persons
