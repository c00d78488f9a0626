"""Who is waiting to start, the longest wait first."""

from datetime import date

STAYS = """
    participant_id;scheme;group;referred_on;offered_on;started_on;ended_on;nav_office;benefit
    a;AIG;Ungdom;30.12.2014;31.12.2014;;;NAV Øst;kvp
    b;JV;;01.12.2014;;;;;                      # nothing known but the referral
    c;AIG;;01.12.2014;;31.12.2014;;;           # started on the last day
    d;AIG;;30.12.2014;;01.01.2015;;NAV Vest;   # starts the day after
    e;AIG;;01.12.2014;;;30.12.2014;;           # withdrawn
"""


def test_the_list_says_whom_to_ask_and_in_which_line_they_stand(ask):
    file = "participations.csv"
    on_30, on_31 = date(2014, 12, 30), date(2014, 12, 31)
    assert ask("waiting_rows", years=[2014], participations=STAYS) == [
        ("b", "JV", None, None, None, date(2014, 12, 1), None, 30, file, 3),
        ("a", "AIG", "Ungdom", "NAV Øst", "kvp", on_30, on_31, 1, file, 2),
        ("d", "AIG", None, "NAV Vest", None, on_30, None, 1, file, 5),
    ]


def test_the_list_is_as_long_as_the_figure(ask):
    for chosen in ({}, {"schemes": ["AIG"]}, {"offices": ["NONE"]}, {"until": date(2014, 12, 15)}):
        inputs = {"years": [2014], "participations": STAYS, **chosen}
        figures = {row[0]: row[1] for row in ask("figures_waiting", **inputs)}
        assert len(ask("waiting_rows", **inputs)) == figures["waiting"]
