"""Placement changes: the months in which persons in a sector, and hosts, come and go."""

from datetime import date

from tests.rules.rule_rows import rule_rows

CHANGES = """
    from placement_changes(chosen([2014], ['TPL']))
    order by counted, month, change
"""


def test_a_person_with_two_stays_in_a_month_is_counted_once(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on;workplace_sector;workplace
            a;TPL;10.01.2014;20.01.2014;privat;
            a;TPL;30.01.2014;28.02.2014;privat;       # again in January, and in February
            a;TPL;01.03.2014;31.03.2014;privat;       # and right after it
            a;TPL;15.02.2014;15.02.2014;privat;       # within February
            a;TPL;01.05.2014;01.05.2014;privat;       # after a month without
        """
    )
    rows = rule_rows(house, CHANGES)
    total = {}
    for counted, month, change in rows:
        total[counted, month] = total.get((counted, month), 0) + change
    assert {key: change for key, change in total.items() if change} == {
        ("private", date(2014, 1, 1)): 1,
        ("private", date(2014, 4, 1)): -1,
        ("private", date(2014, 5, 1)): 1,
        ("private", date(2014, 6, 1)): -1,
    }


def test_sectors_and_hosts_are_counted_apart(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on;workplace_sector;workplace
            a;TPL;31.12.2013;01.01.2014;kommunal;Kafeen   # over New Year
            b;TPL;01.01.2014;31.01.2014;;Kafeen           # the host is in use already
        """
    )
    december, january, february = date(2013, 12, 1), date(2014, 1, 1), date(2014, 2, 1)
    assert rule_rows(house, CHANGES) == [
        ("NONE", january, 1),
        ("NONE", february, -1),
        ("municipal", december, 1),
        ("municipal", february, -1),
        ("workplace", december, 1),
        ("workplace", february, -1),
    ]
