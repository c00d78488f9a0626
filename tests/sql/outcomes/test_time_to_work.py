"""How long after the start people went to work."""

from datetime import date

import pytest

STAYS = """
    participant_id;scheme;started_on;ended_on;destination
    a;AIG;01.01.2014;10.01.2014;arbeid           # to work after 10 days
    b;AIG;01.01.2014;20.01.2014;skole            # elsewhere after 20
    c;AIG;01.01.2014;30.01.2014;lønnstilskudd    # to work after 30
    d;AIG;01.01.2014;;                           # still in on day 31
    e;AIG;31.12.2013;10.01.2014;arbeid           # started the year before
    f;JV;01.01.2014;10.01.2014;arbeid            # another scheme
"""
AIG = {"years": [2014], "schemes": ["AIG"], "extract_date": date(2014, 1, 31)}


def test_who_is_still_in_or_went_elsewhere_is_seen_no_longer(ask):
    answer = ask("time_to_work", **AIG, participations=STAYS)
    # days, at risk, to work, censored, of them ended otherwise; not to work
    assert [row[:6] for row in answer] == [
        (0, 4, 0, 0, 0, 1),
        (10, 4, 1, 0, 0, 3 / 4),
        (20, 3, 0, 1, 1, 3 / 4),
        (30, 2, 1, 0, 0, 3 / 4 * 1 / 2),
        (31, 1, 0, 1, 0, 3 / 4 * 1 / 2),
    ]
    assert [row[8] for row in answer] == [1 - row[5] for row in answer]
    # by 30 days two of four have gone to work, and one never will
    assert [row[11] for row in answer] == pytest.approx([0, 1 / 4, 1 / 4, 2 / 4, 2 / 4])
    assert all(row[12] for row in answer)


def test_the_interval_of_the_share_to_work_is_that_of_its_complement(ask):
    answer = ask("time_to_work", **AIG, participations=STAYS)
    # 0.75 ^ exp(± 1.96 · √(1 / (4 · 3)) / -ln 0.75)
    assert answer[1][6:8] == pytest.approx((0.127947, 0.960549), abs=1e-6)
    assert answer[1][9:11] == pytest.approx((1 - 0.960549, 1 - 0.127947), abs=1e-6)


def test_everybody_to_work_leaves_no_interval(ask):
    rows = (
        "participant_id;scheme;started_on;ended_on;destination\na;AIG;01.01.2014;01.01.2014;arbeid"
    )
    answer = ask("time_to_work", **AIG, participations=rows)
    assert answer[1] == (1, 1, 1, 0, 0, 0, None, None, 1, None, None, 1, True)


@pytest.mark.parametrize(("started", "is_small"), [(19, True), (20, False)])
def test_under_twenty_who_lasted_so_long_is_a_small_base(ask, started, is_small):
    stays = [f"{person};AIG;01.01.2014;10.01.2014;arbeid" for person in range(started)]
    longer = ["longer;AIG;01.01.2014;11.01.2014;arbeid"]
    rows = "\n".join(["participant_id;scheme;started_on;ended_on;destination", *stays[1:], *longer])
    answer = ask("time_to_work", **AIG, participations=rows)
    assert [row[-1] for row in answer] == [is_small, is_small, True]


def test_an_export_without_destinations_has_no_curve(ask):
    rows = "participant_id;scheme;started_on;ended_on\na;AIG;01.01.2014;10.01.2014"
    assert ask("time_to_work", **AIG, participations=rows) == []


def test_nobody_started(ask):
    assert ask("time_to_work", years=[2014], schemes=["TPL"], participations=STAYS) == []
