"""Figures: how many left, and how many of them to work."""

from datetime import date

import pytest


def figures(answer: list[tuple]) -> dict[str, tuple]:
    return {row[0]: row[1:] for row in answer}


def test_to_work_is_a_share_of_the_exits_with_unknowns_in_the_base(ask):
    by_measure = figures(
        ask(
            "figures_outcomes",
            years=[2014],
            participations="""
                participant_id;scheme;started_on;ended_on;destination
                a;AIG;01.01.2014;31.12.2014;ordinært arbeid
                b;AIG;01.01.2014;31.12.2014;arbeid med lønnstilskudd
                c;AIG;01.01.2014;31.12.2014;utdanning
                d;AIG;01.01.2014;31.12.2014;VTAO              # adapted work is neither
                e;AIG;01.01.2014;31.12.2014;                  # unknown, stays in the base
                f;START;01.01.2014;31.01.2014;arbeid          # goes on in AIG: no exit
                f;AIG;01.02.2014;;
                g;AIG;01.01.2014;01.01.2015;arbeid            # left the year after
            """,
        )
    )
    assert by_measure["exits"] == (5.0, None, None, None, None, None)
    assert by_measure["to_work_rate"][:3] == (2 / 5, 2.0, 5.0)
    assert by_measure["to_work_rate"][3:5] == pytest.approx((0.117621, 0.769276), abs=1e-6)
    assert by_measure["to_work_rate"][5] == 1.0
    assert by_measure["to_work_or_education_rate"][:3] == (3 / 5, 3.0, 5.0)
    assert by_measure["to_work_or_education_rate"][5] == 1.0


def test_filters_choose_among_exits_that_were_decided_over_all_stays(ask):
    by_measure = figures(
        ask(
            "figures_outcomes",
            years=[2014],
            schemes=["AIG"],
            offices=["Madla"],
            participations="""
                participant_id;scheme;started_on;ended_on;destination;nav_office
                a;AIG;01.01.2014;31.01.2014;arbeid;Madla
                b;AIG;01.01.2014;31.01.2014;arbeid;Madla
                b;TPL;15.03.2014;;;Hundvåg                  # another scheme and office: not left
                c;AIG;01.01.2014;31.01.2014;arbeid;         # no office
            """,
        )
    )
    assert by_measure["to_work_rate"][:3] == (1.0, 1.0, 1.0)


def test_a_start_after_the_chosen_year_still_undoes_the_exit(ask):
    by_measure = figures(
        ask(
            "figures_outcomes",
            years=[2014],
            until=date(2014, 12, 31),
            participations="""
                participant_id;scheme;started_on;ended_on;destination
                a;AIG;01.01.2014;31.12.2014;arbeid
                a;JV;01.03.2015;31.03.2015;arbeid    # the 60th day after
            """,
        )
    )
    assert by_measure["exits"][0] == 0.0


def test_a_rate_without_exits_is_unknown_and_the_count_is_0(ask):
    by_measure = figures(
        ask(
            "figures_outcomes",
            years=[2014],
            participations="""
                participant_id;scheme;started_on;ended_on;destination
                a;AIG;01.01.2014;;
                b;AIG;01.01.2012;31.12.2012;arbeid
            """,
        )
    )
    assert by_measure["exits"] == (0.0, None, None, None, None, None)
    assert by_measure["to_work_rate"] == (None, 0.0, 0.0, None, None, 0.0)


def test_an_export_without_destinations_gives_no_rate(ask):
    by_measure = figures(
        ask(
            "figures_outcomes",
            years=[2014],
            participations="participant_id;scheme;started_on;ended_on\na;AIG;01.01.2014;31.01.2014",
        )
    )
    assert by_measure["exits"][0] == 1.0
    assert by_measure["to_work_rate"] == (None, None, 1.0, None, None, 1.0)


def test_without_participations_everything_is_unknown(ask):
    answer = ask(
        "figures_outcomes",
        years=[2014],
        budget="year;art;responsibility;amount_nok\n2014;10100;1;5",
    )
    assert {row[1:] for row in answer} == {(None,) * 6}
