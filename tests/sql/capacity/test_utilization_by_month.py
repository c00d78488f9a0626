"""Utilization by month: all chosen groups together."""

from datetime import date

GROUPS = """
    group;scheme;places;valid_from;valid_to
    Ungdom;AIG;2;01.01.2014;28.02.2014
    Kantine;AIG;1;01.02.2014;28.02.2014        # opens in February
    Praksis;PFF;4;01.01.2014;31.12.2014        # another scheme
"""
STAYS = """
    participant_id;scheme;group;started_on;ended_on;place_share
    a;AIG;Ungdom;01.01.2013;31.01.2014;1      # to the last day of January
    b;AIG;Ungdom;31.01.2014;01.02.2014;0,5    # half a place, one day in each month
    c;AIG;Kantine;01.01.2014;;1               # before the group had places: nothing until then
    d;PFF;Praksis;01.01.2014;;1               # another scheme
"""


def test_a_month_is_the_place_days_of_all_groups_over_what_they_had(ask):
    answer = ask(
        "utilization_by_month", years=[2014], schemes=["AIG"], groups=GROUPS, participations=STAYS
    )
    assert answer == [
        (date(2014, 1, 1), 62.0, 31.5, 31.5 / 62),
        (date(2014, 2, 1), 84.0, 28.5, 28.5 / 84),
    ]


def test_a_month_before_every_export_of_people_is_not_known(ask):
    answer = ask(
        "utilization_by_month",
        years=[2014],
        groups=GROUPS,
        participations="""
            participant_id;scheme;group;started_on
            a;AIG;Ungdom;01.02.2014
        """,
    )
    assert answer[0] == (date(2014, 1, 1), 186.0, None, None)
    assert answer[1][2] == 28.0
