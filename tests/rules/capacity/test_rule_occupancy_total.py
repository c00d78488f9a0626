"""Occupancy total: the chosen groups together, day by day."""

from datetime import date

from tests.rules.rule_rows import rule_rows

TOTAL = """
    select first_day, days, places::double, occupied::double, days_over
    from occupancy_total(chosen([2014], ['AIG', 'JV'], until := date '2014-01-31')) order by 1
"""


def test_groups_are_added_on_the_days_each_is_open(warehouse):
    house = warehouse(
        groups="""
            group;scheme;places;valid_from;valid_to
            Ungdom;AIG;1;01.01.2014;20.01.2014
            Kurs;JV;3;11.01.2014;20.01.2014       # nothing is open from the 21st
        """,
        participations="""
            participant_id;scheme;group;started_on;ended_on
            a;AIG;Ungdom;01.01.2014;              # stays after the group has closed
            b;AIG;Ungdom;16.01.2014;16.01.2014    # one day over capacity
            c;JV;Kurs;01.01.2014;                 # came before the group opened
        """,
    )
    assert rule_rows(house, TOTAL) == [
        (date(2014, 1, 1), 10, 1.0, 1.0, 0),
        (date(2014, 1, 11), 5, 4.0, 2.0, 0),
        (date(2014, 1, 16), 1, 4.0, 3.0, 1),
        (date(2014, 1, 17), 4, 4.0, 2.0, 0),
    ]
