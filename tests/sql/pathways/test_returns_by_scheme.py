"""How many of those who left came back within a year."""

from datetime import date

import pytest

STAYS = """
    participant_id;scheme;started_on;ended_on
    a;AIG;01.01.2014;31.01.2014
    a;JV;02.04.2014;                # back after 61 days
    b;AIG;01.01.2014;31.01.2014
    b;JV;01.04.2014;                # after 60 days: had not left
    c;AIG;01.01.2014;31.01.2014
    c;AIG;31.01.2015;               # back after 365 days
    d;AIG;01.01.2014;31.01.2014
    d;AIG;01.02.2015;               # after 366: not within a year
    e;AIG;01.01.2014;30.06.2014     # 365 days ago, and never back
    f;AIG;01.01.2014;01.07.2014     # 364 days ago: too early to say
    g;START;01.01.2014;31.12.2014   # the only exit, and too early
"""


def test_a_return_is_a_start_61_to_365_days_after_an_exit_that_long_ago(ask):
    answer = ask(
        "returns_by_scheme", years=[2014], extract_date=date(2015, 6, 30), participations=STAYS
    )
    aig, start = answer
    assert aig[:6] == ("AIG", 5, 4, 1, 2, 2 / 4)
    # (2 + 3.8415 / 2 ± 1.96 √(2·2/4 + 3.8415 / 4)) / (4 + 3.8415)
    assert aig[6:8] == pytest.approx((0.150039, 0.849961), abs=1e-6)
    assert aig[8]
    assert start == ("START", 1, 0, 1, 0, None, None, None, True)


@pytest.mark.parametrize(("due", "is_small"), [(19, True), (20, False)])
def test_the_base_is_what_is_due(ask, due, is_small):
    early = [f"late{person};AIG;01.01.2014;31.12.2014" for person in range(30)]
    stays = [f"{person};AIG;01.01.2014;31.01.2014" for person in range(due)]
    rows = "\n".join(["participant_id;scheme;started_on;ended_on", *stays, *early])
    answer = ask(
        "returns_by_scheme", years=[2014], extract_date=date(2015, 6, 30), participations=rows
    )
    assert answer[0][1:4] == (due + 30, due, 30)
    assert answer[0][-1] is is_small


def test_nobody_left(ask):
    assert ask("returns_by_scheme", years=[2013], participations=STAYS) == []
