"""What share of the referrals led to a start within 30 and 60 days, in all and by their month."""

from datetime import date

import pytest

STAYS = """
    participant_id;scheme;referred_on;started_on;ended_on
    a;AIG;01.01.2014;31.01.2014;           # after 30 days
    b;AIG;31.01.2014;01.04.2014;           # after 60
    c;AIG;15.01.2014;;20.01.2014           # withdrawn: in the base
    d;JV;01.02.2014;02.02.2014;            # another month and scheme
    e;JV;01.05.2014;02.05.2014;            # 60 days before the extract date
    f;JV;02.05.2014;02.05.2014;            # 59 days before it: May has no share of 60 days
    g;JV;15.06.2014;16.06.2014;            # too early
"""
LOADED = {"years": [2014], "participations": STAYS, "extract_date": date(2014, 6, 30)}


def test_each_month_has_its_share_when_all_of_it_is_due(ask):
    answer = ask("starts_by_referral_month", **LOADED)
    # referred; share, started, due in 30 days; withdrawn, too early
    assert [(row[0].month, *row[1:5], *row[8:10]) for row in answer] == [
        (1, 3, 1 / 3, 1, 3, 1, 0),
        (2, 1, 1, 1, 1, 0, 0),
        (5, 2, 1, 2, 2, 0, 0),
        (6, 1, None, 0, 0, 0, 1),
    ]
    # the same in 60 days
    assert [(row[0].month, *row[5:8], *row[13:15]) for row in answer] == [
        (1, 2 / 3, 2, 3, 1, 0),
        (2, 1, 1, 1, 0, 0),
        (5, None, 1, 1, 0, 1),  # one of its two is not due
        (6, None, 0, 0, 0, 1),
    ]
    assert answer[0][10:12] == pytest.approx((0.0615, 0.7923), abs=1e-4)  # Wilson, of 1 of 3
    assert [row[12] for row in answer] == [True] * 4


def test_the_figures_count_every_referral_that_is_due(ask):
    answer = ask("figures_referral_starts", **LOADED)
    assert [row[:4] for row in answer] == [
        ("started_within_30_rate", 4 / 6, 4, 6),
        ("started_within_60_rate", 4 / 5, 4, 5),
    ]
    months = ask("starts_by_referral_month", **LOADED)
    assert [sum(row[place] for row in months) for place in (3, 4, 6, 7)] == [4, 6, 4, 5]


def test_nobody_referred_is_no_share_and_no_day_of_referral_is_unknown(ask):
    nobody = ask("figures_referral_starts", **LOADED, schemes=["PFF"])
    assert [row[1:4] for row in nobody] == [(None, 0, 0)] * 2
    assert ask("starts_by_referral_month", **LOADED, schemes=["PFF"]) == []
    rows = "participant_id;scheme;started_on\na;AIG;01.01.2014"
    unknown = ask("figures_referral_starts", years=[2014], participations=rows)
    assert [row[1:] for row in unknown] == [(None,) * 6] * 2


def test_the_rows_are_those_of_the_share(warehouse):
    house = warehouse(participations=STAYS, extract_date=date(2014, 6, 30))
    rows = house.rows("rows_waiting", years=[2014], measure="started_within_60_rate")
    assert [(row[0], *row[5:9]) for row in rows] == [
        ("a", 30, True, True, 1.0),
        ("c", None, False, True, 1.0),
        ("b", 60, True, True, 1.0),
        ("d", 1, True, True, 1.0),
        ("e", 1, True, True, 1.0),
    ]
