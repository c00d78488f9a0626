"""When a group took more than it has places for."""

from datetime import date

GROUPS = """
    group;scheme;places;valid_from;valid_to
    Ungdom;AIG;1;01.01.2014;02.02.2014
    Ungdom;AIG;2;03.02.2014;
    Kurs;JV;1;01.01.2014;03.01.2014
    Stengt;JV;0;01.01.2014;
"""
STAYS = """
    participant_id;scheme;group;started_on;ended_on;place_share;nav_office
    a;AIG;Ungdom;01.01.2014;31.12.2014;1;NAV Øst
    b;AIG;Ungdom;30.01.2014;01.02.2014;0,5;NAV Vest   # 30 January to 1 February: 1.5 of 1
    c;AIG;Ungdom;01.02.2014;04.02.2014;1;NAV Vest     # 1 February 2.5 of 1, the 2nd 2 of 1,
                                                      # from the 3rd 2 of 2: full
    d;AIG;Ungdom;10.02.2014;10.02.2014;1;NAV Vest     # 2 of 2
    e;AIG;Ungdom;10.02.2014;10.02.2014;0,5;NAV Vest   # 2.5 of 2, one day
    f;JV;Kurs;02.01.2014;;1;NAV Øst
    g;JV;Kurs;02.01.2014;;1;NAV Øst                   # until the group closes
    h;JV;Stengt;02.01.2014;;1;NAV Øst                 # no places: not over them
"""


def test_days_on_end_are_one_row_with_its_worst_day(ask):
    answer = ask("over_capacity", years=[2014], groups=GROUPS, participations=STAYS)
    assert answer == [
        ("JV", "Kurs", date(2014, 1, 2), date(2014, 1, 3), 2, 1.0, 2.0, 2.0),
        ("AIG", "Ungdom", date(2014, 1, 30), date(2014, 2, 2), 4, 1.0, 2.5, 0.5 + 0.5 + 1.5 + 1),
        ("AIG", "Ungdom", date(2014, 2, 10), date(2014, 2, 10), 1, 2.0, 2.5, 0.5),
    ]


def test_the_days_are_those_of_the_figure(ask):
    inputs = {"groups": GROUPS, "participations": STAYS, "years": [2014]}
    figures = {row[0]: row[1] for row in ask("figures_capacity", **inputs)}
    reasons = [row for row in ask("capacity_reasons", **inputs) if row[1] == "over_capacity"]
    answer = ask("over_capacity", **inputs)
    assert sum(row[4] for row in answer) == figures["days_over_capacity"] == 7
    assert sum(row[7] for row in answer) == sum(row[2] for row in reasons) == 6.0


def test_one_office_alone_is_over_only_by_its_own(ask):
    inputs = {"groups": GROUPS, "participations": STAYS, "years": [2014], "schemes": ["AIG"]}
    west = ask("over_capacity", offices=["NAV Vest"], **inputs)
    assert [row[2:7] for row in west] == [
        (date(2014, 2, 1), date(2014, 2, 1), 1, 1.0, 1.5),
    ]


def test_a_run_goes_over_new_year_but_not_over_a_year_left_out(ask):
    inputs = {
        "groups": "group;scheme;places;valid_from\nUngdom;AIG;1;01.01.2012",
        "participations": """
            participant_id;scheme;group;started_on;place_share
            a;AIG;Ungdom;30.12.2012;1
            b;AIG;Ungdom;30.12.2012;1
        """,
    }
    both = ask("over_capacity", years=[2012, 2013], until=date(2013, 1, 2), **inputs)
    assert [row[2:5] for row in both] == [(date(2012, 12, 30), date(2013, 1, 2), 4)]
    apart = ask("over_capacity", years=[2012, 2014], until=date(2014, 1, 2), **inputs)
    assert [row[2:5] for row in apart] == [
        (date(2012, 12, 30), date(2012, 12, 31), 2),
        (date(2014, 1, 1), date(2014, 1, 2), 2),
    ]


def test_nobody_over_is_no_row(ask):
    assert ask("over_capacity", years=[2013], groups=GROUPS, participations=STAYS) == []
