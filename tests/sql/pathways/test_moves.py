"""Where the stays that ended led."""

import pytest

STAYS = """
    participant_id;scheme;started_on;ended_on;destination
    a;START;01.01.2014;31.01.2014;annet tiltak    # on to AIG
    a;AIG;01.02.2014;31.03.2014;arbeid            # then left
    b;START;01.01.2014;31.01.2014;                # on to AIG too
    b;AIG;01.03.2014;;
    c;START;01.01.2014;31.01.2014;annet tiltak    # says so, but no stay of ours follows: left
    d;START;01.01.2014;31.01.2014;                # not known where to
    e;START;01.02.2014;28.02.2014;
    e;PFF;01.01.2014;;                            # goes on where the person was already
    f;START;01.01.2014;01.01.2015;arbeid          # ended the year after
    g;START;01.01.2014;;                          # still in
    h;START;01.01.2014;31.01.2014;
    h;TPL;15.02.2014;;                            # on to TPL
"""


def test_rows_of_a_scheme_add_up_to_its_ended_stays(ask):
    assert ask("moves", years=[2014], participations=STAYS) == [
        ("AIG", "left", "ordinary_work", 1, 1, 1, 1.0, True),
        ("START", "scheme", "AIG", 2, 6, 2, 2 / 6, True),
        ("START", "scheme", "TPL", 1, 6, 1, 1 / 6, True),
        ("START", "continues", "PFF", 1, 6, 1, 1 / 6, True),
        ("START", "left", "other_scheme", 1, 6, 1, 1 / 6, True),
        ("START", "left", "unknown", 1, 6, 1, 1 / 6, True),
    ]


def test_the_next_stay_is_looked_for_in_every_scheme_office_and_year(ask):
    answer = ask(
        "moves",
        years=[2014],
        schemes=["AIG"],
        offices=["Madla"],
        participations="""
            participant_id;scheme;started_on;ended_on;nav_office
            a;AIG;01.01.2014;31.12.2014;Madla
            a;JV;01.02.2015;;Hundvåg
            b;AIG;01.01.2014;31.12.2014;Hundvåg     # an office that is not chosen
            c;JV;01.01.2014;31.12.2014;Madla        # a scheme that is not chosen
        """,
    )
    assert answer == [("AIG", "scheme", "JV", 1, 1, 1, 1.0, True)]


@pytest.mark.parametrize(("ended", "is_small"), [(19, True), (20, False)])
def test_the_base_is_what_ended_in_the_scheme(ask, ended, is_small):
    stays = [f"{person};AIG;01.01.2014;31.01.2014;arbeid" for person in range(ended - 1)]
    rows = ["participant_id;scheme;started_on;ended_on;destination", *stays]
    answer = ask(
        "moves",
        years=[2014],
        participations="\n".join([*rows, "z;AIG;01.01.2014;31.01.2014;skole"]),
    )
    assert [row[3:5] for row in answer] == [(ended - 1, ended), (1, ended)]
    assert [row[-1] for row in answer] == [is_small, is_small]


def test_a_target_counts_who_came_there_in_the_same_way_from_every_scheme(ask):
    answer = ask(
        "moves",
        years=[2014],
        participations="""
            participant_id;scheme;started_on;ended_on
            a;START;01.01.2014;31.01.2014
            a;TPL;01.02.2014;                # on to TPL from START
            b;AIG;01.01.2014;31.01.2014
            b;TPL;01.02.2014;                # and from AIG
            c;AIG;01.01.2014;31.01.2014
            c;TPL;01.01.2014;                # was in TPL already: another way to be there
        """,
    )
    assert [(*row[:4], row[5]) for row in answer] == [
        ("AIG", "scheme", "TPL", 1, 2),
        ("AIG", "continues", "TPL", 1, 1),
        ("START", "scheme", "TPL", 1, 2),
    ]


def test_nothing_ended(ask):
    assert ask("moves", years=[2013], participations=STAYS) == []
