"""Chosen postings: which lines count, and in which column."""

from datetime import date
from decimal import Decimal

from tests.rules.rule_rows import rule_rows

LINES = """
    select year, art, original_nok, change_nok, adjusted_nok, actual_nok, compared_nok
    from chosen_postings(chosen($years, until := $until), $counter_entries)
    order by year, art, kind, period
"""


def test_each_amount_stands_in_its_own_column(warehouse):
    house = warehouse(
        budget="""
            year;art;responsibility;amount_nok;version
            2014;10100;1;100,10;original
            2014;11000;1;-5,05;change
        """,
        accounts="""
            year;period;art;responsibility;amount_nok
            2014;1;17090;1;-7,01
        """,
    )
    none = Decimal("0.00")
    change, actual = Decimal("-5.05"), Decimal("-7.01")
    assert rule_rows(house, LINES, years=[2014], until=None, counter_entries=True) == [
        (2014, "10100", Decimal("100.10"), none, Decimal("100.10"), none, none),
        (2014, "11000", none, change, change, none, none),
        (2014, "17090", none, none, none, actual, actual),
    ]


def test_what_a_year_lacks_is_unknown_and_not_0(warehouse):
    house = warehouse(
        budget="year;art;responsibility;amount_nok\n2013;10100;1;3",
        accounts="year;period;art;responsibility;amount_nok\n2014;1;10100;1;4",
    )
    three, four = Decimal("3.00"), Decimal("4.00")
    assert rule_rows(house, LINES, years=[2013, 2014], until=None, counter_entries=True) == [
        (2013, "10100", three, Decimal("0.00"), three, None, None),
        (2014, "10100", None, None, None, four, None),
    ]


def test_counter_entries_can_be_left_out(warehouse):
    house = warehouse(
        budget="""
            year;art;responsibility;amount_nok
            2014;14290;1;10
            2014;17290;1;-10
            2014;10100;1;3
        """
    )
    rows = rule_rows(house, LINES, years=[2014], until=None, counter_entries=False)
    assert [row[1] for row in rows] == ["10100"]


def test_until_leaves_out_later_months_of_the_accounts_and_nothing_of_the_budget(warehouse):
    house = warehouse(
        budget="year;art;responsibility;amount_nok;period\n2014;11000;1;10;6",
        accounts="""
            year;period;art;responsibility;amount_nok
            2014;5;10100;1;4      # that month
            2014;6;10200;1;9      # the month after
            2015;12;10300;1;9     # another year, booked to its end
        """,
    )
    rows = rule_rows(house, LINES, years=[2014], until=date(2014, 5, 31), counter_entries=True)
    assert [row[1] for row in rows] == ["10100", "11000"]


def test_to_date_is_the_budget_of_the_months_that_are_booked(warehouse):
    house = warehouse(
        budget="""
            year;art;responsibility;amount_nok;period;version
            2014;10100;1;10;1;
            2014;10200;1;20;6;endring     # the last booked month
            2014;10300;1;40;7;            # the month after
            2013;10100;1;1;13;            # a whole year has all of it
        """,
        accounts="""
            year;period;art;responsibility;amount_nok
            2014;6;11000;1;5
            2013;12;11000;1;5
        """,
    )
    sql = """
        select adjusted_nok, to_date_nok
        from chosen_postings(chosen($years, until := $until), true)
        where kind <> 'actual' order by year, art
    """
    rows = rule_rows(house, sql, years=[2013, 2014], until=None)
    assert rows == [(1, 1), (10, 10), (20, 20), (40, 0)]
    earlier = rule_rows(house, sql, years=[2013], until=date(2013, 8, 31))
    assert earlier == [(1, 0)]  # 2014 is booked to June, so 2013 is taken to June as well


def test_a_budget_for_the_whole_year_is_unknown_to_date(warehouse):
    house = warehouse(
        budget="year;art;responsibility;amount_nok\n2014;10100;1;12",
        accounts="year;period;art;responsibility;amount_nok\n2014;6;10100;1;5",
    )
    sql = "select distinct to_date_nok from chosen_postings(chosen($years), true)"
    assert rule_rows(house, sql, years=[2014]) == [(None,)]
