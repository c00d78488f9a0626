"""Known years: what the exports contain of each year, so that unknown is not taken for none."""

from datetime import date

from tests.rules.rule_rows import rule_rows

COLUMNS_BY_YEAR = """
    select year, last_day, days, has_people, has_referral, has_offer, has_vtao, has_destination,
        has_sector, has_workplace, has_duty
    from reported_columns_by_year(chosen($years)) order by year
"""


def test_each_year_is_known_from_the_first_row_on(warehouse):
    house = warehouse(
        extract_date=date(2014, 1, 31),
        participations="""
            participant_id;scheme;referred_on;offered_on;started_on;destination;workplace;workplace_sector;vtao_granted_on;benefit;birth_year
            a;AIG;31.12.2012;31.12.2012;31.12.2012;arbeid;Kafeen;privat;01.01.2013;kvp;1990
        """,
    )
    assert rule_rows(house, COLUMNS_BY_YEAR, years=[2011, 2012, 2014, 2015]) == [
        (2011, date(2011, 12, 31), 365, *[False] * 8),  # before the first row
        (2012, date(2012, 12, 31), 366, *[True] * 8),  # its last day counts
        (2014, date(2014, 1, 31), 31, *[True] * 8),  # cut at the extract date; 2015 had not begun
    ]


def test_what_nobody_has_is_not_known_in_any_year(warehouse):
    house = warehouse(participations="participant_id;scheme;started_on\na;AIG;01.01.2014")
    assert rule_rows(house, COLUMNS_BY_YEAR, years=[2014])[0][3:] == (True, *[False] * 7)


def test_the_duty_takes_both_a_benefit_and_a_birth_year(warehouse):
    house = warehouse(
        participations="participant_id;scheme;started_on;benefit\na;AIG;01.01.2014;kvp"
    )
    assert rule_rows(house, COLUMNS_BY_YEAR, years=[2014])[0][-1] is False


def test_nothing_is_known_without_the_export(warehouse):
    house = warehouse(budget="year;art;responsibility;amount_nok\n2014;10100;1;5")
    assert rule_rows(house, COLUMNS_BY_YEAR, years=[2014])[0][3:] == (False,) * 8
