"""Hosted people: the kinds of hosts of each person, in placements and elsewhere."""

from tests.rules.rule_rows import rule_rows


def test_each_person_has_the_kinds_of_hosts_of_all_stays(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;workplace_sector
            a;TPL;01.01.2014;kommunal
            a;TPL;01.02.2014;privat        # both
            b;TPL;01.01.2014;privat
            b;TPL;01.02.2014;              # private by one stay: the other cannot change it
            c;TPL;01.01.2014;kommunal
            c;TPL;01.02.2014;              # this one may be private
            c;PFF;01.03.2014;privat        # in practice, apart
        """
    )
    sql = "select * from hosted_people(chosen([2014], ['TPL', 'PFF'])) order by 1, 2 desc"
    assert rule_rows(house, sql) == [
        ("a", True, True, True, False),
        ("b", True, False, True, False),
        ("c", True, True, False, True),
        ("c", False, False, True, False),
    ]
