"""Known turnover: persons per place are counted in one year and of all persons only."""

from datetime import date

import pytest

from tests.rules.rule_rows import rule_rows

STAYS = """
    participant_id;scheme;started_on;nav_office;benefit;birth_year
    a;AIG;01.01.2014;NAV Øst;kvp;1990
    b;AIG;01.01.2015;NAV Vest;;1970
    c;JV;01.01.2014;NAV Øst;kvp;1990      # the only one in the course
"""
ALL = "['NAV Øst', 'NAV Vest', 'NONE'], ['kvp', 'NONE'], ['under30', 'over30', 'NONE']"


def asked(house, years: str, schemes: str, persons: str = ALL) -> tuple:
    question = f"from allows_turnover(chosen({years}, {schemes}, {persons}))"
    [row] = rule_rows(house, question)
    return row


def test_one_year_of_all_persons_has_a_turnover(warehouse):
    assert asked(warehouse(participations=STAYS), "[2014]", "['AIG', 'JV']") == (True, True, True)


def test_several_years_are_not(warehouse):
    house = warehouse(participations=STAYS)
    assert asked(house, "[2014, 2015]", "['AIG']") == (True, True, False)


def test_a_year_that_has_not_begun_is_none_of_them(warehouse):
    house = warehouse(participations=STAYS, extract_date=date(2014, 12, 31))
    assert asked(house, "[2014, 2015]", "['AIG']") == (True, True, True)


@pytest.mark.parametrize(
    "persons",
    [
        ALL.replace("'NAV Vest', ", ""),
        ALL.replace("['kvp', 'NONE']", "['kvp']"),
        ALL.replace("'over30', ", ""),
    ],
)
def test_some_of_the_persons_are_not(warehouse, persons):
    house = warehouse(participations=STAYS)
    assert asked(house, "[2014]", "['AIG', 'JV']", persons) == (True, False, False)


def test_a_filter_that_leaves_nobody_out_is_of_all(warehouse):
    persons = "['NAV Øst'], ['kvp'], ['under30']"
    house = warehouse(participations=STAYS)
    assert asked(house, "[2014]", "['JV']", persons) == (True, True, True)


def test_before_the_first_row_nothing_is_known(warehouse):
    assert asked(warehouse(participations=STAYS), "[2013]", "['AIG']") == (False, True, False)
