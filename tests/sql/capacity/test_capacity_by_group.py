"""How full each group was in the period."""

from datetime import date

GROUPS = """
    group;scheme;places;valid_from;valid_to
    Ungdom;AIG;2;01.01.2014;10.01.2014
    Ungdom;AIG;4;11.01.2014;20.01.2014     # 10 days of 2 and 10 of 4: 3 on average
    Stengt;AIG;0;01.01.2014;               # never open
"""
STAYS = """
    participant_id;scheme;group;started_on;ended_on;place_share
    a;AIG;Ungdom;01.01.2014;05.01.2014;1
    a;AIG;Ungdom;10.01.2014;10.01.2014;1      # the same person again
    b;AIG;Ungdom;05.01.2014;10.01.2014;1
    c;AIG;Ungdom;10.01.2014;10.01.2014;0,5    # the 10th: 2.5 of 2 places
    d;AIG;Ungdom;21.01.2014;;1                # after the group has closed
"""


def test_a_group_is_measured_over_its_open_days(ask):
    answer = ask("capacity_by_group", years=[2014], groups=GROUPS, participations=STAYS)
    occupied = 5 + 1 + 6 + 0.5
    assert answer == [
        ("AIG", "Ungdom", 3.0, 20, 60.0, occupied, occupied / 60, 3, 1.0, 2.5, 1),
    ]


def test_the_groups_add_up_to_the_total(ask):
    groups = GROUPS + "Kurs;JV;3;05.01.2014;\n"
    inputs = {"groups": groups, "participations": STAYS, "years": [2014]}
    by_group = ask("capacity_by_group", **inputs)
    total = {row[0]: row[1] for row in ask("figures_capacity", **inputs)}
    assert sum(row[4] for row in by_group) == total["place_days_available"]
    assert sum(row[5] for row in by_group) == total["place_days_occupied"]
    assert sum(row[10] for row in by_group) == total["days_over_capacity"]


def test_without_participations_the_use_is_unknown_and_not_zero(ask):
    answer = ask("capacity_by_group", years=[2014], until=date(2014, 1, 10), groups=GROUPS)
    assert answer == [("AIG", "Ungdom", 2.0, 10, 20.0, *[None] * 6)]
