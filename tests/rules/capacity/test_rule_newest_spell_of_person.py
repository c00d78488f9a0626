"""Newest spells: the spell that stands for a person."""

from datetime import date

from tests.rules.rule_rows import rule_rows

GROUPS = "group;scheme;places;valid_from\nUngdom;AIG;1;01.01.2014"
STAYS = """
    participant_id;scheme;group;started_on;ended_on
    a;AIG;Ungdom;01.02.2014;28.02.2014       # the newest of a
    a;AIG;Ungdom;01.01.2014;09.01.2014
    a;AIG;;01.03.2014;09.03.2014             # newer, without a place
    b;AIG;Ungdom;10.01.2014;20.01.2014
"""


def test_the_spell_that_began_last_stands_for_the_person(warehouse):
    house = warehouse(groups=GROUPS, participations=STAYS)
    rows = rule_rows(
        house,
        """
        select participant_id, first_day
        from newest_spell_of_person(chosen([2014], ['AIG'])) order by 1
        """,
    )
    assert rows == [("a", date(2014, 2, 1)), ("b", date(2014, 1, 10))]
