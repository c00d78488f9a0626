"""How many are waiting, and how long those waited who started."""

from datetime import date


def test_those_who_wait_and_those_who_started_are_counted_apart(ask):
    answer = ask(
        "waiting_by_scheme",
        years=[2014],
        extract_date=date(2014, 10, 31),
        participations="""
            participant_id;scheme;referred_on;started_on
            a;AIG;21.10.2014;              # waited 10 days
            b;AIG;31.10.2014;              # waited 0 days
            c;AIG;01.10.2014;              # waited 30 days
            d;AIG;01.10.2014;01.11.2014    # starts the day after the extract date: 30 days
            e;PFF;01.01.2014;11.01.2014    # started after 10 days
            f;PFF;;12.01.2014              # started, referral unknown
            g;JV;;01.01.2013               # started the year before
        """,
    )
    assert answer == [
        ("AIG", 4, 20.0, 70 / 4, 30, 0, None, None, 0),
        ("PFF", 0, None, None, None, 2, 10.0, 10.0, 1),
    ]
