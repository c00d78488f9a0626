"""Practice by year: places, persons, VTAO granted and active, their places, inquiries waiting."""

from datetime import date

STAYS = """
    participant_id;scheme;group;referred_on;started_on;ended_on;place_share;vtao_granted_on
    a;PFF;Praksis;;01.01.2010;;1;01.01.2014                # granted on the first day: all year
    b;PFF;Praksis;;01.01.2010;31.12.2014;0,5;20.10.2014    # the last 73 days, half a place
    c;PFF;Praksis;;01.01.2010;01.01.2014;1;01.06.2010      # one day of 2014
    d;PFF;Praksis;;01.01.2010;;1;01.01.2015                # granted the year after
    e;PFF;;;01.01.2014;;1;                                 # no group, no VTAO
    f;PFF;Praksis;31.12.2014;;;1;                          # waiting at the end of 2014
    g;AIG;;01.12.2014;01.01.2014;;1;01.01.2014             # another kind of scheme
"""
GROUPS = """
    group;scheme;places;valid_from;valid_to
    Praksis;PFF;4;01.01.2014;
"""


def test_each_year_has_its_places_persons_and_vtao(ask):
    answer = ask(
        "practice_by_year",
        years=[2013, 2014],
        participations=STAYS,
        groups=GROUPS,
    )
    assert answer == [
        # the group opened in 2014: no places the year before
        (2013, "PFF", None, 4, 0, None, 0, 1, 1 / 4, 1.0, 0),
        # places 4; a to e in, e without a place; a and b granted; with c three had VTAO;
        # of VTAO: a 365 days, b 73 half days, c 1 day
        (2014, "PFF", 4.0, 5, 4, 4 / 4, 2, 3, 3 / 5, (365 + 73 / 2 + 1) / 365, 1),
    ]


def test_the_row_gives_the_measures_of_its_year(warehouse):
    house = warehouse(participations=STAYS, groups=GROUPS)
    chosen = {"years": [2014], "schemes": ["PFF"]}
    figures = {
        row[0]: row[1]
        for name in ("figures_capacity", "figures_people", "figures_vtao", "figures_waiting")
        for row in house.rows(name, **chosen)
    }
    (row,) = house.rows("practice_by_year", **chosen)
    assert (row[2], row[3], row[5], row[7], row[8], row[10]) == tuple(
        figures[measure]
        for measure in (
            *("places", "participants", "persons_per_place"),
            *("vtao", "vtao_person_rate", "waiting"),
        )
    )


def test_the_current_year_is_averaged_over_the_days_so_far(ask):
    answer = ask(
        "practice_by_year",
        years=[2014],
        participations="""
            participant_id;scheme;started_on;place_share;vtao_granted_on
            a;PFF;01.01.2010;1;06.01.2014               # 5 of 10 days
        """,
        extract_date=date(2014, 1, 10),
    )
    assert answer[0][9] == 5 / 10


def test_vtao_and_waiting_are_unknown_where_the_export_lacks_them(ask):
    answer = ask(
        "practice_by_year",
        years=[2014],
        participations="participant_id;scheme;started_on\na;PFF;01.01.2010",
    )
    assert answer == [(2014, "PFF", None, 1, 0, None, None, None, None, None, None)]


def test_nothing_is_known_of_people_before_the_first_row(ask):
    answer = ask("practice_by_year", years=[2009], participations=STAYS, groups=GROUPS)
    assert answer == [(2009, "PFF", *[None] * 9)]


def test_a_known_year_with_nobody_in_has_none_and_no_rate(ask):
    answer = ask(
        "practice_by_year",
        years=[2014],
        participations="""
            participant_id;scheme;group;referred_on;started_on;ended_on;vtao_granted_on
            a;PFF;Praksis;01.12.2009;01.01.2010;31.12.2013;01.01.2012
        """,
        groups=GROUPS,
    )
    assert answer == [(2014, "PFF", 4.0, 0, 0, 0.0, 0, 0, None, 0.0, 0)]
