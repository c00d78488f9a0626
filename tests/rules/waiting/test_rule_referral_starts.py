"""Referral starts: how soon each referral of the period led to a start."""

from datetime import date

from tests.rules.rule_rows import rule_rows

STAYS = """
    participant_id;scheme;referred_on;started_on;ended_on
    a;AIG;01.01.2014;31.01.2014;             # after 30 days
    b;AIG;01.01.2014;01.02.2014;             # after 31
    c;AIG;01.01.2014;02.03.2014;             # after 60
    d;AIG;01.01.2014;03.03.2014;             # after 61
    e;AIG;01.01.2014;;31.01.2014             # withdrawn after 30 days, never started
    f;AIG;01.01.2014;;01.02.2014             # after 31
    g;AIG;01.01.2014;15.01.2014;20.01.2014   # started and ended: not withdrawn
    h;AIG;01.05.2014;02.05.2014;             # 60 days before the extract date
    i;AIG;02.05.2014;02.05.2014;             # 59 days before it, and started the same day
    j;AIG;31.05.2014;;                       # 30 days before it
    k;AIG;01.06.2014;02.06.2014;             # 29 days before it
    l;AIG;31.12.2013;01.01.2014;             # referred the year before
    m;AIG;;01.01.2014;                       # nobody says since when
"""
ROWS = """
    select participant_id, is_due_30, is_started_30, is_withdrawn_30, is_due_60, is_started_60,
        is_withdrawn_60
    from referral_starts(chosen([2014], ['AIG'])) order by 1
"""


def test_each_referral_is_due_and_started_to_the_day(warehouse):
    house = warehouse(participations=STAYS, extract_date=date(2014, 6, 30))
    yes, no = True, False
    assert rule_rows(house, ROWS) == [
        ("a", yes, yes, no, yes, yes, no),
        ("b", yes, no, no, yes, yes, no),
        ("c", yes, no, no, yes, yes, no),
        ("d", yes, no, no, yes, no, no),
        ("e", yes, no, yes, yes, no, yes),
        ("f", yes, no, no, yes, no, yes),
        ("g", yes, yes, no, yes, yes, no),
        ("h", yes, yes, no, yes, yes, no),
        ("i", yes, yes, no, no, no, no),
        ("j", yes, no, no, no, no, no),
        ("k", no, no, no, no, no, no),
    ]
