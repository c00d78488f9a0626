"""How long those who started stayed."""

from datetime import date

import pytest

STAYS = """
    participant_id;scheme;started_on;ended_on;destination
    a;AIG;01.01.2014;10.01.2014;arbeid     # 10 days, both counted
    b;AIG;11.01.2014;20.01.2014;           # 10 days, wherever to
    c;AIG;12.01.2014;;                     # still in on day 20, the extract date
    d;AIG;01.01.2014;01.02.2014;           # is to end tomorrow: still in on day 31
    e;AIG;31.12.2013;10.01.2014;           # started the year before
"""
ASKED = {"years": [2014], "extract_date": date(2014, 1, 31)}


def test_any_end_is_an_end_and_who_is_still_in_is_seen_no_longer(ask):
    answer = ask("time_in_scheme", **ASKED, participations=STAYS)
    assert [row[:5] for row in answer] == [
        (0, 4, 0, 0, 1),
        (10, 4, 2, 0, 1 / 2),
        (20, 2, 0, 1, 1 / 2),
        (31, 1, 0, 1, 1 / 2),
    ]
    # 0.5 ^ exp(± 1.96 · √(2 / (4 · 2)) / -ln 0.5)
    assert answer[1][5:7] == pytest.approx((0.057847, 0.844861), abs=1e-6)
    assert all(row[7] for row in answer)


def test_where_all_have_ended_the_half_is_at_the_median_length(ask):
    rows = "\n".join(
        ["participant_id;scheme;started_on;ended_on"]
        + [f"{day};AIG;01.01.2014;{day:02}.01.2014" for day in (3, 5, 8, 13, 21)]
    )
    answer = ask("time_in_scheme", **ASKED, participations=rows)
    half = min(row[0] for row in answer if row[4] <= 1 / 2)
    assert half == ask("outcomes_by_year", **ASKED, participations=rows)[0][2] == 8
    assert answer[-1][4:] == (0, None, None, True)


def test_twenty_who_lasted_so_long_are_no_small_base(ask):
    stays = [f"{person};AIG;01.01.2014;10.01.2014" for person in range(20)]
    rows = "\n".join(["participant_id;scheme;started_on;ended_on", *stays])
    assert [row[-1] for row in ask("time_in_scheme", **ASKED, participations=rows)] == [False] * 2


def test_nobody_started(ask):
    assert ask("time_in_scheme", years=[2014], schemes=["TPL"], participations=STAYS) == []
