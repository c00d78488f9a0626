"""Peak spells: who had a place on the day most were taken."""

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


def test_of_two_days_with_the_most_places_taken_the_first_counts(warehouse):
    house = warehouse(groups=GROUPS, participations=STAYS)
    rows = rule_rows(
        house,
        """
        select participant_id, place_share::double
        from peak_spells(chosen([2014], ['AIG'])) order by 1
        """,
    )
    assert rows == [("a", 1.0), ("b", 0.5)]  # the 5th, not the 20th
