"""Missing months: months between booked ones without a line in the accounts."""

from datetime import date

from tests.rules.rule_rows import rule_rows

MISSING = """
    select month, lowest_nok::double, highest_nok::double
    from missing_months(chosen($years, until := $until)) order by 1
"""
ACCOUNTS = """
    year;period;art;responsibility;amount_nok
    2014;2;10100;1;100                # January 2014 is missing: the year began
    2014;3;10100;1;300
    2014;3;17090;1;-320               # March nets -20: the lowest
    2014;5;10100;2;900                # not the department's: its May is missing
    2014;6;10100;1;50
    2014;7;10100;1;50
    2014;8;10100;1;50
    2014;9;10100;1;50
    2014;10;10100;1;50
    2014;11;10100;1;50
    2014;13;10100;1;999               # the year-end is no month, so December is missing
    2015;1;10100;1;70                 # booked on: what follows is not booked yet
"""


def test_a_month_is_missing_only_before_the_last_booked_one(warehouse):
    house = warehouse(accounts=ACCOUNTS, responsibilities=["1"])
    assert rule_rows(house, MISSING, years=[2014, 2015], until=None) == [
        (date(2014, 1, 1), -20.0, 100.0),
        (date(2014, 4, 1), -20.0, 100.0),
        (date(2014, 5, 1), -20.0, 100.0),
        (date(2014, 12, 1), -20.0, 100.0),
    ]
    assert rule_rows(house, MISSING, years=[2015], until=None) == []


def test_until_leaves_out_the_months_that_had_not_begun(warehouse):
    house = warehouse(accounts=ACCOUNTS, responsibilities=["1"])
    rows = rule_rows(house, MISSING, years=[2014], until=date(2014, 4, 1))
    assert [row[0] for row in rows] == [date(2014, 1, 1), date(2014, 4, 1)]
    rows = rule_rows(house, MISSING, years=[2014], until=date(2014, 3, 31))
    assert [row[0] for row in rows] == [date(2014, 1, 1)]


def test_a_year_without_a_line_is_missing_whole_and_bounded_by_nothing(warehouse):
    house = warehouse(
        accounts="""
            year;period;art;responsibility;amount_nok
            2012;12;10100;1;5
            2014;1;10100;1;5
        """
    )
    rows = rule_rows(house, MISSING, years=[2013], until=None)
    assert [row[0].month for row in rows] == [*range(1, 13)]
    assert {row[1:] for row in rows} == {(0.0, 0.0)}


def test_of_some_months_only_those_can_be_missing(warehouse):
    house = warehouse(accounts=ACCOUNTS, responsibilities=["1"])
    sql = "select month from missing_months(chosen([2014], months := [2, 3, 4]))"
    assert rule_rows(house, sql) == [(date(2014, 4, 1),)]
