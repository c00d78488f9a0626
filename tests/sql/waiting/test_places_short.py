"""How many more places it would take for all who wait."""

from datetime import date

GROUPS = """
    group;scheme;places;valid_from
    Ungdom;AIG;2;01.01.2014
    Full;AIG;1;01.01.2014
    Kurs;JV;5;01.01.2014
"""
STAYS = """
    participant_id;scheme;group;referred_on;started_on;ended_on;place_share
    a;AIG;Ungdom;;01.01.2014;;0,5             # 1.5 free in the group
    b;AIG;Full;;01.01.2014;;1
    c;AIG;;01.12.2014;;;1                     # three wait: 1.5 short
    d;AIG;Full;01.12.2014;;;1
    e;AIG;Full;01.12.2014;01.01.2015;;1       # starts the day after
    f;JV;;01.12.2014;;;1                      # one waits for five free places
    g;TPL;;01.12.2014;;;1                     # a scheme without places
"""


def test_those_who_wait_less_the_free_places_are_short_and_never_below_nothing(ask):
    day = date(2014, 12, 31)
    assert ask("places_short", years=[2014], groups=GROUPS, participations=STAYS) == [
        ("AIG", 3, 1.5, 3, 0, 1.5, 1.5, 1.5, 1.5, day),
        ("JV", 5, 5, 1, 0, 0, 0, 1.5, 1.5, day),
    ]


def test_nothing_is_known_without_people_or_any_day_of_referral(ask):
    answer = ask("places_short", years=[2014], groups=GROUPS)
    assert [row[2:9] for row in answer] == [(None,) * 7] * 2
    rows = "participant_id;scheme;group;started_on\na;AIG;Full;01.01.2014"
    answer = ask("places_short", years=[2014], groups=GROUPS, participations=rows)
    assert [row[2:9] for row in answer] == [(2, *[None] * 6), (5, *[None] * 6)]


def test_the_need_is_given_with_and_without_those_who_waited_for_over_a_year(ask):
    rows = """
        participant_id;scheme;group;referred_on;started_on;place_share
        a;AIG;Full;;01.01.2014;1
        b;AIG;Ungdom;;01.01.2014;1
        c;AIG;Ungdom;;01.01.2014;1          # nothing is free
        d;AIG;;31.12.2013;;                 # 365 days on the last day
        e;AIG;;30.12.2013;;                 # 366 days: probably withdrawn
        f;JV;;30.12.2013;;                  # likewise, and five places are free
    """
    answer = ask("places_short", years=[2014], groups=GROUPS, participations=rows)
    assert [row[1:9] for row in answer] == [(3, 0, 2, 1, 2, 1, 2, 1), (5, 5, 1, 1, 0, 0, 2, 1)]
