"""Were they still at work half a year and a year later, year by year."""

from datetime import date

import pytest


def test_the_exits_of_a_year_are_due_or_too_early_and_the_due_have_three_parts(ask):
    answer = ask(
        "follow_up_by_year",
        years=[2013, 2014, 2015],
        extract_date=date(2014, 12, 31),
        participations="""
            participant_id;scheme;started_on;ended_on;status_6m;status_12m
            a;AIG;01.01.2013;31.12.2013;arbeid;skole          # due after 6 and 12 months
            b;AIG;01.01.2014;30.06.2014;lønnstilskudd;        # 6 months to the day
            c;AIG;01.01.2014;30.06.2014;skole;                # known, not in work
            d;AIG;01.01.2014;30.06.2014;;                     # not known
            e;AIG;01.01.2014;30.06.2014;VTAO;                 # adapted work is not work
            f;AIG;01.01.2014;01.07.2014;arbeid;arbeid         # a day too early, whatever it says
            g;START;01.01.2014;31.01.2014;arbeid;arbeid       # goes on in AIG: no exit
            g;AIG;01.02.2014;;;
        """,
    )
    assert [row[:3] for row in answer] == [(2013, 1, 1), (2014, 5, 4)]
    first, second = answer
    assert first[3:8] == (1, 0, 0, 0, 1.0)
    assert first[11:17] == (1, 0, 1, 0, 0, 0.0)  # 12 months: due, working, other, unknown, …
    assert second[3:8] == (1, 2, 1, 1, 1 / 4)  # working, other, unknown, too early, rate
    assert second[8:11] == (
        pytest.approx(0.045587, abs=1e-6),
        pytest.approx(0.699358, abs=1e-6),
        True,
    )
    assert second[11:] == (0, 0, 0, 0, 5, None, None, None, True)


def test_a_status_nobody_has_is_unknown_and_not_zero(ask):
    answer = ask(
        "follow_up_by_year",
        years=[2014],
        participations="""
            participant_id;scheme;started_on;ended_on;status_6m
            a;AIG;01.01.2014;31.01.2014;arbeid        # the export has no status after 12 months
        """,
    )
    assert answer[0][2:8] == (1, 1, 0, 0, 0, 1.0)
    assert answer[0][11:] == (1, None, None, 1, 0, None, None, None, True)


@pytest.mark.parametrize(("due", "is_small"), [(19, True), (20, False)])
def test_the_base_is_what_is_due_and_not_all_exits(ask, due, is_small):
    late = [f"late{person};AIG;01.01.2018;31.12.2018;" for person in range(30)]
    stays = [f"{person};AIG;01.01.2018;30.06.2018;arbeid" for person in range(due)]
    header = "participant_id;scheme;started_on;ended_on;status_6m"
    rows = "\n".join([header, *stays, *late])
    (row,) = ask("follow_up_by_year", years=[2018], participations=rows)
    assert row[1:3] == (due + 30, due)
    assert (row[10], row[19]) == (is_small, True)


def test_a_year_without_exits_has_no_row(ask):
    rows = "participant_id;scheme;started_on;ended_on\na;AIG;01.01.2014;"
    assert ask("follow_up_by_year", years=[2014], participations=rows) == []
