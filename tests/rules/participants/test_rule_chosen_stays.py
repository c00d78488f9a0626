"""Chosen stays: the scheme and every filter on persons must fit."""

from tests.rules.rule_rows import rule_rows

CHOSEN = """
    select participant_id
    from chosen_stays(chosen(null, ['AIG'], ['NAV Øst'], ['kvp'], ['under30'])) order by 1
"""


def test_a_stay_is_chosen_when_every_filter_fits(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;nav_office;benefit;birth_year
            a;AIG;01.01.2014;NAV Øst;kvp;1990     # fits
            b;PFF;01.01.2014;NAV Øst;kvp;1990     # another scheme
            c;AIG;01.01.2014;NAV Vest;kvp;1990    # another office
            d;AIG;01.01.2014;NAV Øst;aap;1990     # another benefit
            e;AIG;01.01.2014;NAV Øst;kvp;1960     # another age
            f;AIG;01.01.2014;;kvp;1990            # office unknown
        """
    )
    assert rule_rows(house, CHOSEN) == [("a",)]
