"""Placed stays: those with a host, as far as the exports say."""

from tests.rules.rule_rows import rule_rows


def test_a_placement_scheme_a_workplace_or_a_sector_means_a_host(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on;workplace_sector;workplace
            a;TPL;01.01.2014;;;                       # the scheme is of placements
            b;PFF;01.01.2014;;privat;                 # a sector
            c;AIG;01.01.2014;;;Kafé Nord              # a workplace
            d;PFF;01.01.2014;;;                       # no host given
            e;TPL;01.01.2013;31.12.2013;;             # the year before
        """
    )
    rows = rule_rows(
        house,
        """
        select participant_id, workplace_sector
        from placed_stays(chosen([2014], ['TPL', 'PFF', 'AIG'])) order by 1
        """,
    )
    assert rows == [("a", None), ("b", "private"), ("c", None)]
