"""Spells over: when a group had more places taken than it has."""

from datetime import date

from tests.rules.rule_rows import rule_rows

GROUPS = """
    group;scheme;places;valid_from;valid_to
    Ungdom;AIG;1;01.01.2014;20.01.2014
    Ungdom;AIG;2;21.01.2014;31.01.2014
"""
STAYS = """
    participant_id;scheme;group;started_on;ended_on;place_share
    a;AIG;Ungdom;01.12.2013;05.01.2014;1       # came before the group opened
    b;AIG;Ungdom;05.01.2014;;0,5               # the 5th: 1.5 of 1 place; over both spells
    c;AIG;Ungdom;20.01.2014;20.01.2014;1       # the 20th: 1.5 of 1 again
    d;AIG;Ungdom;01.02.2014;;1                 # after the group closed
    e;AIG;;01.01.2014;31.01.2014;1             # no group
    f;JV;Ungdom;01.01.2014;31.01.2014;1        # another scheme
"""
OVER = """
    select first_day, last_day, days, places::integer, source_line
    from over_capacity_spells(chosen([2014], ['AIG'])) order by 1
"""


def test_each_unbroken_run_of_days_over_capacity_stands_once(warehouse):
    house = warehouse(groups=GROUPS, participations=STAYS)
    assert rule_rows(house, OVER) == [
        (date(2014, 1, 5), date(2014, 1, 5), 1, 1, 2),
        (date(2014, 1, 20), date(2014, 1, 20), 1, 1, 2),
    ]


def test_a_run_goes_on_over_a_new_stay_and_a_new_month_but_not_over_new_places(warehouse):
    house = warehouse(
        groups="""
            group;scheme;places;valid_from;valid_to
            Ungdom;AIG;1;01.01.2014;10.02.2014
            Ungdom;AIG;1,5;11.02.2014;
        """,
        participations="""
            participant_id;scheme;group;started_on;ended_on
            a;AIG;Ungdom;01.01.2014;20.02.2014
            b;AIG;Ungdom;30.01.2014;20.02.2014     # two of one place from here
            c;AIG;Ungdom;05.02.2014;06.02.2014     # three for two days
        """,
    )
    assert rule_rows(house, OVER) == [
        (date(2014, 1, 30), date(2014, 2, 10), 12, 1, 2),
        (date(2014, 2, 11), date(2014, 2, 20), 10, 2, 3),  # 1.5, shown rounded
    ]
