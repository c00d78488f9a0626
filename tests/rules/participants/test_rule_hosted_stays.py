"""Hosted stays: those with a host, as far as the exports say, in placements and elsewhere."""

from tests.rules.rule_rows import rule_rows


def test_each_stay_with_a_host_is_a_placement_or_not(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on;workplace_sector;workplace
            a;TPL;01.01.2014;;;                       # the scheme is of placements
            b;PFF;01.01.2014;;privat;                 # practice: a sector
            c;AIG;01.01.2014;;;Kafé Nord              # a group: a workplace
            d;PFF;01.01.2014;;;                       # nothing gives a host
            e;TPL;01.01.2013;31.12.2013;;             # the year before
        """
    )
    sql = """
        select participant_id, is_placement
        from hosted_stays(chosen([2014], ['TPL', 'PFF', 'AIG'])) order by 1
    """
    assert rule_rows(house, sql) == [("a", True), ("b", False), ("c", False)]
