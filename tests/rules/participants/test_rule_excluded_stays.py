"""Other stays: those that the filters on persons leave out."""

from tests.rules.rule_rows import rule_rows

OTHERS = """
    select participant_id
    from excluded_stays(chosen(null, null, $offices, ['kvp', 'NONE'], ['under30', 'NONE']))
    order by 1
"""


def test_a_stay_is_left_out_where_one_of_the_three_does_not_fit(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;nav_office;benefit;birth_year
            a;AIG;01.01.2014;NAV Øst;kvp;1990        # fits
            b;JV;01.01.2014;NAV Vest;kvp;1990        # another office
            c;AIG;01.01.2014;NAV Øst;ufør;1990       # another benefit
            d;AIG;01.01.2014;NAV Øst;kvp;1960        # another age
            e;AIG;01.01.2014;;;                      # unknown in all three
        """
    )
    assert rule_rows(house, OTHERS, offices=["NAV Øst"]) == [("b",), ("c",), ("d",), ("e",)]
    chosen = ["NAV Øst", "NAV Vest", "NONE"]
    assert rule_rows(house, OTHERS, offices=chosen) == [("c",), ("d",)]
