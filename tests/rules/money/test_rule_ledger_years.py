"""Ledger years: how far each year is booked, and whether it can be compared."""

from datetime import date

from tests.rules.rule_rows import rule_rows

YEARS = """
    select year, has_budget, last_booked, is_comparable
    from ledger_years(chosen($years, until := $until)) order by year
"""
SO_FAR = """
    select year, is_whole_year, is_comparable_so_far
    from ledger_years(chosen($years, until := $until)) order by year
"""
LEDGER = {
    "budget": """
        year;art;responsibility;amount_nok
        2015;10100;1;1
        2016;10100;1;1
        2017;10100;1;1
    """,
    "accounts": """
        year;period;art;responsibility;amount_nok
        2014;12;10100;1;1      # accounts without a budget
        2016;13;10100;1;1      # 2016 is closed; 2015 has a budget and no accounts
        2017;4;10100;1;1       # the newest booked month is April 2017
    """,
}


def test_a_year_lacks_what_it_has_no_line_of(warehouse):
    house = warehouse(**LEDGER)
    assert rule_rows(house, YEARS, years=[2013, 2014, 2015, 2016], until=None) == [
        (2014, False, 12, False),
        (2015, True, None, False),
        (2016, True, 13, False),  # comparable alone, but not beside the other two
    ]
    assert rule_rows(house, YEARS, years=[2016, 2017], until=None) == [
        (2016, True, 13, True),
        (2017, True, 4, True),
    ]


def test_last_year_to_date_stops_at_the_newest_booked_month(warehouse):
    house = warehouse(**LEDGER)
    booked = {
        day: rule_rows(house, YEARS, years=[2016], until=day)[0][2]
        for day in (date(2016, 3, 31), date(2016, 4, 1), date(2016, 6, 30), date(2016, 12, 31))
    }
    assert list(booked.values()) == [3, 4, 4, 4]


def test_years_before_the_day_are_whole_and_years_after_it_not_booked(warehouse):
    house = warehouse(**LEDGER)
    assert rule_rows(house, YEARS, years=[2014, 2016, 2017], until=date(2016, 2, 1)) == [
        (2014, False, 12, False),
        (2016, True, 2, False),
        (2017, True, None, False),
    ]


def test_period_13_counts_when_both_years_are_closed(warehouse):
    house = warehouse(
        accounts="""
            year;period;art;responsibility;amount_nok
            2015;13;10100;1;1
            2016;13;10100;1;1
        """
    )
    for day, last in ((date(2015, 12, 31), 13), (date(2015, 12, 30), 12)):
        assert rule_rows(house, YEARS, years=[2015], until=day)[0][2] == last


def test_a_year_is_whole_from_december_on(warehouse):
    house = warehouse(
        accounts="""
            year;period;art;responsibility;amount_nok
            2014;11;10100;1;1
            2015;12;10100;1;1
            2016;13;10100;1;1
        """
    )
    rows = rule_rows(house, SO_FAR, years=[2014, 2015, 2016], until=None)
    assert [row[1] for row in rows] == [False, True, True]


def test_a_budget_line_without_a_period_is_known_only_for_a_whole_year(warehouse):
    house = warehouse(
        budget="""
            year;art;responsibility;amount_nok;period
            2014;10100;1;1;             # for the whole year, and the year is whole
            2015;10100;1;1;             # for the whole year, booked to June
            2016;10100;1;1;12           # by month, booked to June
            2017;10100;1;1;1            # no accounts
        """,
        accounts="""
            year;period;art;responsibility;amount_nok
            2014;12;10100;1;1
            2015;6;10100;1;1
            2016;6;10100;1;1
        """,
    )
    years = range(2014, 2018)
    alone = {year: rule_rows(house, SO_FAR, years=[year], until=None)[0] for year in years}
    assert alone == {
        2014: (2014, True, True),
        2015: (2015, False, False),
        2016: (2016, False, True),
        2017: (2017, False, False),
    }
    both = rule_rows(house, SO_FAR, years=[2014, 2015], until=None)
    assert [row[2] for row in both] == [False, False]  # one unknown year makes the sum unknown


PAIRED = "select year, is_paired from ledger_years(chosen($years)) order by year"


def test_a_year_is_paired_when_it_has_both(warehouse):
    house = warehouse(**LEDGER)
    assert rule_rows(house, PAIRED, years=[2014, 2015, 2016]) == [
        (2014, False),  # no budget
        (2015, False),  # no accounts
        (2016, True),
    ]


def test_where_no_year_has_both_all_are_paired(warehouse):
    house = warehouse(**LEDGER)
    assert rule_rows(house, PAIRED, years=[2014, 2015]) == [(2014, True), (2015, True)]
