"""People ranges: the unknown all count, or none does."""

from tests.rules.rule_rows import rule_rows

RANGES = """
    select gap, rows, persons, base, value_now, low, high
    from people_ranges(chosen(
        [2014], $schemes, ['NONE', 'NAV Øst'], ['NONE', 'kvp'], ['NONE', 'under30', 'over30']
    )) order by 1
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
    by_gap = ranges(house, ["AIG", "JV"])
    assert by_gap["no_birth_year"] == (3, 2, 4.0, 1.0, 1.0, 3.0)  # a; b and c may be
    assert by_gap["no_office"] == (2, 2, 4.0, 4.0, 3.0, 4.0)  # only c has none at all
    assert by_gap["no_benefit"] == (2, 2, 4.0, 4.0, 2.0, 4.0)  # a and c have none


def test_a_person_whose_age_one_stay_gives_is_not_of_unknown_age(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;birth_year
            a;AIG;01.01.2014;1950     # 64 years old
            a;JV;01.06.2014;          # the same person
            b;AIG;01.01.2014;1990
            c;AIG;01.01.2014;         # only this one may be young
        """
    )
    assert ranges(house, ["AIG", "JV"])["no_birth_year"] == (2, 2, 3.0, 1.0, 1.0, 2.0)


def test_a_birth_year_that_nobody_has_is_unknown_now(warehouse):
    house = warehouse(participations="participant_id;scheme;started_on\na;AIG;01.01.2014")
    assert ranges(house, ["AIG"])["no_birth_year"] == (1, 1, 1.0, None, 0.0, 1.0)
