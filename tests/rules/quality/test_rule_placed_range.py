"""Placed range: the hosts whose sector is unknown are all private, or none is."""

from tests.rules.rule_rows import rule_rows

RANGE = "from placed_range(chosen([2014], ['AIG', 'TPL']))"


def test_placed_with_a_private_host_is_at_most_all_whose_host_is_unknown(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;workplace_sector
            a;TPL;01.01.2014;privat
            b;TPL;01.01.2014;kommunal
            c;TPL;01.01.2014;
            d;AIG;01.01.2014;                     # not placed
        """
    )
    assert rule_rows(house, RANGE) == [("no_sector", 1, 1, 3.0, 1.0, 1.0, 2.0)]


def test_a_sector_that_nobody_has_is_unknown_now(warehouse):
    house = warehouse(participations="participant_id;scheme;started_on\na;TPL;01.01.2014")
    assert rule_rows(house, RANGE) == [("no_sector", 1, 1, 1.0, None, 0.0, 1.0)]


def test_a_person_with_one_private_host_counts_once_whatever_the_other_host_is(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on;workplace_sector
            a;TPL;01.01.2014;31.01.2014;privat
            a;TPL;01.02.2014;28.02.2014;
            a;TPL;01.03.2014;31.03.2014;
        """
    )
    assert rule_rows(house, RANGE) == [("no_sector", 2, 1, 1.0, 1.0, 1.0, 1.0)]


def test_nobody_placed_is_nobody_unknown(warehouse):
    house = warehouse(participations="participant_id;scheme;started_on\na;AIG;01.01.2014")
    assert rule_rows(house, RANGE) == [("no_sector", 0, 0, 0.0, None, 0.0, 0.0)]
