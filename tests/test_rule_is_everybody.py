"""Is everybody: are all people chosen, the unknown ones too?"""

from rule_rows import rule_rows

ASKED = "select is_everybody($offices, ['kvp', 'NONE'], ['NONE'])"


def test_all_offices_and_the_unknown_are_everybody(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;nav_office;benefit
            a;AIG;01.01.2014;NAV Øst;kvp
            b;AIG;01.01.2014;NAV Vest;
        """
    )
    everyone = ["NAV Øst", "NAV Vest", "NONE"]
    assert rule_rows(house, ASKED, offices=everyone) == [(True,)]
    assert rule_rows(house, ASKED, offices=everyone[1:]) == [(False,)]
    assert rule_rows(house, ASKED, offices=everyone[:2]) == [(False,)]
