"""Whose referrals are waiting, and how long those waited who started."""

from datetime import date

STAYS = """
    participant_id;scheme;referred_on;started_on;nav_office
    a;AIG;21.10.2014;;NAV Øst                # waited 10 days
    b;AIG;31.10.2014;;NAV Øst                # waited 0 days
    c;JV;01.10.2014;;NAV Øst                 # waited 30 days, for another scheme
    d;AIG;01.10.2014;01.11.2014;NAV Øst      # starts the day after the extract date: 30 days
    e;PFF;01.01.2014;11.01.2014;NAV Øst      # started after 10 days
    f;PFF;01.01.2014;01.01.2014;NAV Vest     # started the same day
    g;PFF;;12.01.2014;NAV Vest               # started, referral unknown
    h;JV;;01.01.2013;NAV Sør                 # started the year before: no row
    i;JV;30.10.2014;;                        # of no known office: stands last
"""


def test_each_office_has_those_waiting_and_those_started(ask):
    inputs = {"extract_date": date(2014, 10, 31), "participations": STAYS, "years": [2014]}
    assert ask("waiting_by_office", **inputs) == [
        ("NAV Vest", 0, None, None, None, 2, 0.0, 0.0, 1),
        ("NAV Øst", 4, 20.0, 70 / 4, 30, 1, 10.0, 10.0, 0),
        ("NONE", 1, 1.0, 1.0, 1, 0, None, None, 0),
    ]


def test_offices_and_schemes_can_be_chosen(ask):
    inputs = {"extract_date": date(2014, 10, 31), "participations": STAYS, "years": [2014]}
    chosen = ask("waiting_by_office", offices=["NAV Øst"], schemes=["AIG"], **inputs)
    assert chosen == [("NAV Øst", 3, 10.0, 40 / 3, 30, 0, None, None, 0)]


def test_the_offices_add_up_to_the_schemes(ask):
    inputs = {"extract_date": date(2014, 10, 31), "participations": STAYS, "years": [2014]}
    offices, schemes = ask("waiting_by_office", **inputs), ask("waiting_by_scheme", **inputs)
    for column in (1, 5, 8):
        assert sum(row[column] for row in offices) == sum(row[column] for row in schemes) > 0
