"""Known facts: what the exports tell, so that unknown is not taken for none."""

from rule_rows import rule_rows

TOLD = "from known_facts($years, null)"


def test_an_export_without_destinations_tells_none(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;status_6m;workplace
            a;AIG;01.01.2014;arbeid;Kafeen
        """
    )
    told = (True, False, True, False, False, True, False)
    assert rule_rows(house, TOLD, years=[2014]) == [told]


def test_nothing_is_known_before_the_first_row(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;referred_on;started_on;destination
            a;AIG;31.12.2013;01.01.2014;arbeid
        """
    )
    assert rule_rows(house, TOLD, years=[2012]) == [(False,) * 7]
    assert rule_rows(house, TOLD, years=[2013])[0][:2] == (True, True)


def test_nothing_is_known_without_the_export(warehouse):
    house = warehouse(budget="year;art;responsibility;amount_nok\n2014;10100;1;5")
    assert rule_rows(house, TOLD, years=[2014]) == [(False,) * 7]
