"""Stays with place: active on a day their group had places."""

from tests.rules.rule_rows import rule_rows

PLACED = """
    select participant_id
    from stays_with_place(chosen($years, ['AIG']), null) order by 1
"""


def test_a_stay_needs_one_day_with_places_within_the_period(warehouse):
    house = warehouse(
        groups="""
            group;scheme;places;valid_from;valid_to
            Ungdom;AIG;2;01.03.2014;30.06.2014
            Gammel;AIG;2;01.01.2013;31.12.2013
        """,
        participations="""
            participant_id;scheme;group;started_on;ended_on
            a;AIG;Ungdom;01.01.2014;01.03.2014    # in on the day it opened
            b;AIG;Ungdom;30.06.2014;              # in on the day it closed
            c;AIG;Ungdom;01.01.2014;28.02.2014    # out before it opened
            d;AIG;Ungdom;01.07.2014;              # in after it closed
            e;AIG;;01.01.2014;                    # in no group
            f;AIG;Ukjent;01.01.2014;              # in a group that is not in the groups
            g;AIG;Gammel;01.01.2013;              # had a place the year before only
        """,
    )
    assert rule_rows(house, PLACED, years=[2014]) == [("a",), ("b",)]
    assert rule_rows(house, PLACED, years=[2013, 2014]) == [("a",), ("b",), ("g",)]
