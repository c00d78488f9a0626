"""Figures: what became of those who left."""

from datetime import date


def figures(answer: list[tuple]) -> dict[str, tuple]:
    return {row[0]: row[1:] for row in answer}


def test_working_after_six_months_is_a_share_of_exits_old_enough(ask):
    by_measure = figures(
        ask(
            "figures_follow_up",
            years=[2014],
            extract_date=date(2014, 12, 31),
            participations="""
                participant_id;scheme;started_on;ended_on;status_6m
                a;AIG;01.01.2014;30.06.2014;arbeid     # six months to the day
                b;AIG;01.01.2014;30.06.2014;skole
                c;AIG;01.01.2014;30.06.2014;           # not known, stays in the base
                d;AIG;01.01.2014;01.07.2014;arbeid     # too early
            """,
        )
    )
    assert by_measure["working_6m_rate"][:3] == (1 / 3, 1.0, 3.0)
    assert by_measure["working_6m_rate"][5] == 1.0
    assert by_measure["exits_too_early_6m"][0] == 1.0
    assert by_measure["working_12m_rate"] == (None, None, 0.0, None, None, 0.0)
    assert by_measure["exits_too_early_12m"][0] == 4.0


def test_a_status_nobody_has_gives_no_rate_and_shows_that_all_are_unknown(ask):
    by_measure = figures(
        ask(
            "figures_follow_up",
            years=[2014],
            participations="participant_id;scheme;started_on;ended_on\na;AIG;01.01.2014;31.01.2014",
        )
    )
    assert by_measure["working_6m_rate"] == (None, None, 1.0, None, None, 1.0)


def test_return_rate(ask):
    by_measure = figures(
        ask(
            "figures_follow_up",
            years=[2014],
            extract_date=date(2015, 6, 30),
            participations="""
                participant_id;scheme;started_on;ended_on
                a;AIG;01.01.2014;31.01.2014
                a;JV;02.04.2014;                # back after 61 days
                b;AIG;01.01.2014;31.01.2014
                b;JV;01.04.2014;                # after 60 days: had not left
                c;AIG;01.01.2014;30.06.2014     # 365 days ago, and never back
                d;AIG;01.01.2014;01.07.2014     # 364 days ago: too early to say
            """,
        )
    )
    assert by_measure["return_rate"][:3] == (1 / 2, 1.0, 2.0)


def test_without_participations_everything_is_unknown(ask):
    answer = ask(
        "figures_follow_up",
        years=[2014],
        budget="year;art;responsibility;amount_nok\n2014;10100;1;5",
    )
    assert {row[1:] for row in answer} == {(None,) * 6}
