"""How old the referrals are that wait."""

from datetime import date

STAYS = """
    participant_id;scheme;referred_on;started_on
    a;AIG;31.12.2014;              # 0 days
    b;AIG;01.12.2014;              # 30 days
    c;AIG;30.11.2014;              # 31
    d;AIG;02.10.2014;              # 90
    e;AIG;01.10.2014;              # 91
    f;JV;31.12.2013;               # 365
    g;JV;30.12.2013;               # 366
    h;JV;01.01.2010;               # years
    i;JV;01.12.2014;31.12.2014     # started: does not wait
"""


def test_both_ends_of_a_length_belong_to_it(ask):
    assert ask("waiting_by_age", years=[2014], participations=STAYS) == [
        ("0-30", 2),
        ("31-90", 2),
        ("91-180", 1),
        ("181-365", 1),
        ("366-", 2),
    ]


def test_all_lengths_stand_when_one_waits_and_none_when_nobody_does(ask):
    inputs = {"participations": STAYS, "years": [2014]}
    answer = ask("waiting_by_age", schemes=["JV"], until=date(2014, 12, 1), **inputs)
    assert answer == [("0-30", 1), ("31-90", 0), ("91-180", 0), ("181-365", 2), ("366-", 1)]
    assert ask("waiting_by_age", schemes=["PFF"], **inputs) == []
