"""Ledger years: how far each year is booked, and whether it can be compared."""

from datetime import date

from rule_rows import rule_rows

YEARS = "from ledger_years($years, $until) order by year"
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
