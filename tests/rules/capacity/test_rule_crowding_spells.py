"""Crowding spells: who had a place on a day over capacity."""

from tests.rules.rule_rows import rule_rows

GROUPS = "group;scheme;places;valid_from\nUngdom;AIG;1;01.01.2014"
STAYS = """
    participant_id;scheme;group;started_on;ended_on
    a;AIG;Ungdom;01.01.2014;09.01.2014       # out the day before
    b;AIG;Ungdom;10.01.2014;20.01.2014       # two of one place from the 10th to the 12th
    c;AIG;Ungdom;10.01.2014;12.01.2014
    d;AIG;Ungdom;21.01.2014;31.01.2014       # alone
    e;AIG;Ungdom;15.02.2014;15.02.2014       # two again, after a while
    f;AIG;Ungdom;15.02.2014;28.02.2014
"""


def test_whoever_is_there_on_one_of_the_days_is_listed_once(warehouse):
    house = warehouse(groups=GROUPS, participations=STAYS)
    rows = rule_rows(
        house,
        """
        select participant_id
        from crowding_spells(chosen([2014], ['AIG'])) order by 1
        """,
    )
    assert rows == [("b",), ("c",), ("e",), ("f",)]
