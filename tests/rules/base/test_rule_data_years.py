"""Data years: which years can be chosen."""

from datetime import date

from tests.rules.rule_rows import rule_rows

YEARS = "select year from data_years order by year"


def _years(house) -> list[int]:
    return [year for (year,) in rule_rows(house, YEARS)]


def test_years_run_from_the_first_referral_to_the_extract_date_while_somebody_is_in(warehouse):
    house = warehouse(
        extract_date=date(2014, 3, 1),
        participations="participant_id;scheme;referred_on;started_on\na;AIG;31.12.2011;01.01.2012",
    )
    assert _years(house) == [2011, 2012, 2013, 2014]


def test_a_stay_that_has_ended_opens_no_later_year(warehouse):
    house = warehouse(
        extract_date=date(2016, 3, 1),
        participations="participant_id;scheme;started_on;ended_on\na;AIG;01.01.2012;01.01.2013",
    )
    assert _years(house) == [2012, 2013]


def test_a_later_year_is_there_when_it_has_a_budget(warehouse):
    house = warehouse(
        extract_date=date(2014, 12, 31),
        participations="participant_id;scheme;started_on\na;AIG;01.01.2014",
        budget="year;art;responsibility;amount_nok\n2017;10100;366000;100",
    )
    assert _years(house) == [2014, 2017]


def test_a_year_with_only_a_budget_is_there(warehouse):
    house = warehouse(budget="year;art;responsibility;amount_nok\n2016;10100;366000;100")
    assert _years(house) == [2016]


def test_a_budget_that_is_not_the_departments_opens_no_year(warehouse):
    house = warehouse(
        responsibilities=["366000"],
        budget="year;art;responsibility;amount_nok\n2016;10100;999999;100",
    )
    assert _years(house) == []


def test_no_year_lies_before_the_first_year_of_the_settings(warehouse):
    house = warehouse(
        settings="first_year = 2013",
        extract_date=date(2014, 12, 31),
        participations="participant_id;scheme;started_on\na;AIG;01.01.2001",
    )
    assert _years(house) == [2013, 2014]


def test_an_empty_warehouse_has_no_years(warehouse):
    assert _years(warehouse()) == []


def test_years_run_from_the_first_offer_to_the_extract_date_while_somebody_waits(warehouse):
    house = warehouse(
        extract_date=date(2016, 6, 30),
        participations="""
            participant_id;scheme;referred_on;offered_on;started_on;ended_on
            a;AIG;20.12.2014;05.01.2015;;              # offered, and still waiting
            b;AIG;;31.12.2013;01.01.2014;02.01.2014    # offered the year before
        """,
    )
    assert _years(house) == [2013, 2014, 2015, 2016]


def test_who_withdrew_waited_until_that_day(warehouse):
    house = warehouse(
        extract_date=date(2016, 6, 30),
        participations="""
            participant_id;scheme;referred_on;started_on;ended_on
            a;AIG;20.12.2013;;02.01.2015
        """,
    )
    assert _years(house) == [2013, 2014, 2015]


def test_an_offer_after_the_extract_date_opens_no_year(warehouse):
    house = warehouse(
        extract_date=date(2014, 6, 30),
        participations="""
            participant_id;scheme;referred_on;offered_on
            a;AIG;20.05.2014;05.01.2015
        """,
    )
    assert _years(house) == [2014]


def test_a_row_that_neither_waits_nor_starts_is_there_only_in_the_year_of_its_offer(warehouse):
    house = warehouse(
        extract_date=date(2016, 6, 30),
        participations="""
            participant_id;scheme;referred_on;offered_on;started_on
            a;AIG;;05.01.2014;
        """,
    )
    assert _years(house) == [2014]
