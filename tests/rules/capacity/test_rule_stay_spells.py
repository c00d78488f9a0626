"""Stay spells: when a stay took a place in its group."""

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
SPELLS = """
    select participant_id, first_day, spell_ends_on, days, places::integer
    from stay_spells(chosen($years, ['AIG'])) order by 1, 2
"""


def test_a_stay_has_a_place_on_the_days_its_group_is_open(warehouse):
    house = warehouse(groups=GROUPS, participations=STAYS)
    assert rule_rows(house, SPELLS, years=[2014]) == [
        ("a", date(2014, 1, 1), date(2014, 1, 5), 5, 1),
        ("b", date(2014, 1, 5), date(2014, 1, 20), 16, 1),
        ("b", date(2014, 1, 21), date(2014, 1, 31), 11, 2),
        ("c", date(2014, 1, 20), date(2014, 1, 20), 1, 1),
    ]
    assert rule_rows(house, SPELLS, years=[2013]) == []
