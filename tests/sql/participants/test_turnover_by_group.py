"""How fast people come and go in each group."""

from datetime import date

GROUPS = """
    group;scheme;places;valid_from;valid_to
    Ungdom;AIG;4;01.01.2014;10.01.2014
    Voksen;AIG;2;01.01.2014;10.01.2014
    Stengt;AIG;0;01.01.2014;
"""
STAYS = """
    participant_id;scheme;group;started_on;ended_on;place_share
    a;AIG;Ungdom;31.12.2013;01.01.2014;1     # started the year before; ended: 2 days
    b;AIG;Ungdom;01.01.2014;04.01.2014;1     # started and ended: 4 days
    c;AIG;Ungdom;06.01.2014;01.01.2015;0,5   # started; ended the year after
    d;AIG;Ungdom;01.02.2014;10.02.2014;1     # when the group was closed: started, ended, 10 days
    e;AIG;Stengt;01.01.2014;05.01.2014;1     # a group that never had places
    f;AIG;Ungdom;;05.01.2014;1               # withdrawn: never started, never ended
"""


def test_ended_stays_are_compared_with_the_places_taken(ask):
    answer = ask("turnover_by_group", years=[2014], groups=GROUPS, participations=STAYS)
    average = (1 + 4 + 5 * 0.5) / 10  # over the ten open days
    assert answer == [
        ("AIG", "Ungdom", 3, 3, average, 3 / average, 4.0, (2 + 4 + 10) / 3),
        ("AIG", "Voksen", 0, 0, 0.0, None, None, None),
    ]


def test_over_two_years_each_event_counts_once(ask):
    inputs = {"groups": GROUPS.replace("10.01.2014", ""), "participations": STAYS}
    (both, _) = ask("turnover_by_group", years=[2014, 2015], **inputs)
    (first, _) = ask("turnover_by_group", years=[2014], **inputs)
    assert (both[2:4], first[2:4]) == ((3, 4), (3, 3))
    assert both[6] == (4 + 10) / 2  # of 2, 4, 10 and 361 days


def test_the_period_is_cut_and_another_scheme_left_out(ask):
    inputs = {"groups": GROUPS, "participations": STAYS, "years": [2014]}
    (cut, _) = ask("turnover_by_group", until=date(2014, 1, 4), **inputs)
    assert cut[2:] == (1, 2, 5 / 4, 2 / (5 / 4), 3.0, 3.0)
    assert ask("turnover_by_group", schemes=["JV"], **inputs) == []


def test_without_participations_nothing_is_known(ask):
    answer = ask("turnover_by_group", years=[2014], groups=GROUPS)
    assert answer == [("AIG", name, *[None] * 6) for name in ("Ungdom", "Voksen")]
