"""Outcomes by scheme: the base, its parts and the rates."""

import pytest


def test_a_scheme_without_exits_keeps_its_ended_stays(ask):
    answer = ask(
        "outcomes_by_scheme",
        years=[2014],
        participations="""
            participant_id;scheme;started_on;ended_on;destination
            a;START;01.01.2014;31.01.2014;annet tiltak    # goes on in AIG
            a;AIG;15.02.2014;28.02.2014;arbeid
            b;JV;01.01.2014;01.01.2015;arbeid             # ended the year after
        """,
    )
    assert [(*row[:3], row[4]) for row in answer] == [
        ("AIG", 1, 14.0, 1),
        ("START", 1, 31.0, 0),
    ]


def test_the_parts_of_one_scheme(ask):
    answer = ask(
        "outcomes_by_scheme",
        years=[2014],
        participations="""
            participant_id;scheme;started_on;ended_on;destination
            a;AIG;01.01.2014;31.01.2014;arbeid
            b;AIG;01.01.2014;31.01.2014;lønnstilskudd
            c;AIG;01.01.2014;31.01.2014;skole
            d;AIG;01.01.2014;31.01.2014;VTAO
            e;AIG;01.01.2014;31.01.2014;
            f;AIG;01.01.2014;10.01.2014;arbeid     # goes on in JV: ended, no exit
            f;JV;01.02.2014;;
        """,
    )
    assert answer == [
        ("AIG", 6, 31.0, 165 / 6, 5, 1, 1, 1, 1, 1, 2, 2 / 5, *interval, 3, 3 / 5, True)
        for interval in [answer[0][12:14]]
    ]
    assert answer[0][12:14] == pytest.approx((0.117621, 0.769276), abs=1e-6)
