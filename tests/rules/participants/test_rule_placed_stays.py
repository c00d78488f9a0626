"""Placed stays: those with a host in a placement; hosts elsewhere are counted apart."""

from tests.rules.rule_rows import rule_rows

STAYS = """
    participant_id;scheme;started_on;ended_on;workplace_sector;workplace
    a;TPL;01.01.2014;;;                       # the scheme is of placements
    b;PFF;01.01.2014;;privat;                 # practice with a host: a sector
    c;AIG;01.01.2014;;;Kafé Nord              # a host in a group: a workplace
    d;PFF;01.01.2014;;;                       # nothing gives a host
    e;TPL;01.01.2013;31.12.2013;;             # the year before
"""
PLACED = """
    select participant_id, workplace_sector
    from placed_stays(chosen([2014], ['TPL', 'PFF', 'AIG'])) order by 1
"""


def test_practice_with_a_host_is_no_placement(warehouse):
    assert rule_rows(warehouse(participations=STAYS), PLACED) == [("a", None)]


def test_a_host_in_a_scheme_without_a_kind_is_a_placement(warehouse):
    schemes = "scheme;name;kind\nTPL;Utplassert;\nPFF;Praksis;practice\nAIG;Gruppe;"
    house = warehouse(participations=STAYS, schemes=schemes)
    assert rule_rows(house, PLACED) == [("c", None)]
