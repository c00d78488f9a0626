"""Known people: whether the participations cover the period at all."""

from datetime import date

from tests.rules.rule_rows import rule_rows

KNOWN = "from is_period_covered(chosen($years))"
STAYS = "participant_id;scheme;referred_on\na;AIG;31.12.2013"


def test_a_period_is_known_from_the_first_row_on(warehouse):
    house = warehouse(participations=STAYS, extract_date=date(2014, 10, 31))
    assert rule_rows(house, KNOWN, years=[2012]) == [(date(2012, 12, 31), False)]
    assert rule_rows(house, KNOWN, years=[2012, 2013]) == [(date(2013, 12, 31), True)]
    assert rule_rows(house, KNOWN, years=[2014]) == [(date(2014, 10, 31), True)]


def test_a_year_after_the_extract_date_is_not_known(warehouse):
    house = warehouse(participations=STAYS, extract_date=date(2014, 10, 31))
    assert rule_rows(house, KNOWN, years=[2015]) == [(None, False)]


def test_nobody_is_known_without_the_export(warehouse):
    assert rule_rows(warehouse(), KNOWN, years=[2014]) == [(date(2014, 12, 31), False)]
