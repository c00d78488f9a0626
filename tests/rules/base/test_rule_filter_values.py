"""Filter values: every value that stands in the rows."""

from tests.rules.rule_rows import rule_rows

VALUES = "select value from filter_values where filter = $filter order by value"


def _values(house, name: str) -> list[str]:
    return [value for (value,) in rule_rows(house, VALUES, filter=name)]


def test_every_value_stands_once_and_the_unknown_as_none(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;nav_office;benefit;birth_year;gender
            a;AIG;01.01.2014;NAV Øst;kvp;1990;kvinne
            b;AIG;01.01.2014;NAV Øst;;1990;K
            c;AIG;01.01.2014;;kvp;1960;
        """
    )
    assert _values(house, "office") == ["NAV Øst", "NONE"]
    assert _values(house, "benefit") == ["NONE", "kvp"]
    assert _values(house, "age") == ["over30", "under30"]
    assert _values(house, "gender") == ["NONE", "woman"]
    assert _values(house, "scheme") == ["AIG", "JV", "PFF", "START", "TPL"]


def test_a_planned_day_without_a_stay_can_be_chosen_as_unknown(warehouse):
    stays = "participant_id;scheme;started_on;nav_office;gender\na;AIG;01.02.2014;NAV Øst;mann"
    inside = "participant_id;scheme;held_on;planned_hours\na;AIG;01.02.2014;6"
    outside = "participant_id;scheme;held_on;planned_hours\na;AIG;31.01.2014;6"
    for name, value in (("office", "NAV Øst"), ("gender", "man")):
        assert _values(warehouse(participations=stays, attendance=inside), name) == [value]
        assert "NONE" in _values(warehouse(participations=stays, attendance=outside), name)
