"""Place spells: when a chosen group had how many places."""

from datetime import date

from tests.rules.rule_rows import rule_rows

GROUPS = """
    group;scheme;places;valid_from;valid_to
    Ungdom;AIG;2;01.07.2013;10.01.2014
    Ungdom;AIG;3;11.01.2014;
    Kurs;JV;5;01.01.2014;
"""
SPELLS = """
    select first_day, last_day, days, places::integer, source_line
    from place_spells(chosen($years, ['AIG'])) order by 1
"""


def test_a_spell_is_cut_at_the_period_and_where_the_places_change(warehouse):
    house = warehouse(groups=GROUPS)
    assert rule_rows(house, SPELLS, years=[2014]) == [
        (date(2014, 1, 1), date(2014, 1, 10), 10, 2, 2),
        (date(2014, 1, 11), date(2014, 12, 31), 355, 3, 3),
    ]


def test_a_spell_goes_on_over_new_year(warehouse):
    house = warehouse(groups=GROUPS)
    rows = rule_rows(house, SPELLS, years=[2013, 2014])
    assert rows[0] == (date(2013, 7, 1), date(2014, 1, 10), 194, 2, 2)
    assert rule_rows(house, SPELLS, years=[2012]) == []
