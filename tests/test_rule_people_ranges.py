"""People ranges: the unknown all count, or none does."""

from rule_rows import rule_rows

RANGES = """
    select gap, base, value_now, low, high
    from people_ranges([2014], $schemes, ['NONE', 'NAV Øst'], ['NONE', 'kvp'],
        ['NONE', 'under30', 'over30'], null) order by 1
"""


def ranges(house, schemes) -> dict[str, tuple]:
    return {row[0]: row[1:] for row in rule_rows(house, RANGES, schemes=schemes)}


def test_persons_count_once_and_one_known_stay_is_enough(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;nav_office;benefit;birth_year
            a;AIG;01.01.2014;NAV Øst;;1990
            b;AIG;01.01.2014;;kvp;
            b;JV;01.06.2014;NAV Øst;kvp;          # the office is known of this stay
            c;AIG;01.01.2014;;;
            d;AIG;01.01.2014;NAV Øst;kvp;1950
        """
    )
    found = ranges(house, ["AIG", "JV"])
    assert found["no_birth_year"] == (4.0, 1.0, 1.0, 3.0)  # a; b and c may be
    assert found["no_office"] == (4.0, 4.0, 3.0, 4.0)  # only c has none
    assert found["no_benefit"] == (4.0, 4.0, 2.0, 4.0)  # a and c have none


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
    assert ranges(house, ["AIG", "TPL"])["no_sector"] == (3.0, 1.0, 1.0, 2.0)


def test_a_sector_told_of_nobody_is_unknown_now(warehouse):
    house = warehouse(participations="participant_id;scheme;started_on\na;TPL;01.01.2014")
    assert ranges(house, ["TPL"])["no_sector"] == (1.0, None, 0.0, 1.0)


def test_long_waits_are_perhaps_no_waits(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;referred_on
            a;AIG;30.12.2013                      # 366 days at the end of 2014
            b;AIG;31.12.2013                      # 365
        """
    )
    assert ranges(house, ["AIG"])["long_wait"] == (2.0, 2.0, 1.0, 2.0)


def test_a_person_whose_age_one_stay_tells_is_not_of_unknown_age(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;birth_year
            a;AIG;01.01.2014;1950     # 64 years old
            a;JV;01.06.2014;          # the same person
            b;AIG;01.01.2014;1990
            c;AIG;01.01.2014;         # only this one may be young
        """
    )
    assert ranges(house, ["AIG", "JV"])["no_birth_year"] == (3.0, 1.0, 1.0, 2.0)


def test_a_birth_year_or_referral_told_of_nobody_is_unknown_now(warehouse):
    house = warehouse(participations="participant_id;scheme;started_on\na;AIG;01.01.2014")
    found = ranges(house, ["AIG"])
    assert found["no_birth_year"] == (1.0, None, 0.0, 1.0)
    assert found["long_wait"] == (0.0, None, 0.0, 0.0)
