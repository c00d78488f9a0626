"""Booked years: what the ledger has of each year, whichever is chosen."""

from tests.rules.rule_rows import rule_rows


def test_a_year_has_budget_accounts_or_both(warehouse):
    house = warehouse(
        budget="""
            year;art;responsibility;amount_nok;period
            2015;10100;1;1;
            2015;10100;1;1;5        # some of the budget has a period, some has none
            2017;10100;1;1;1
        """,
        accounts="""
            year;period;art;responsibility;amount_nok
            2016;13;10100;1;1       # accounts without a budget, closed
            2017;3;10100;1;1
            2017;9;10100;1;1        # the newest booked month
        """,
    )
    assert rule_rows(house, "from booked_years order by year") == [
        (2015, True, True, None, 9),  # never booked: not period 0
        (2016, False, False, 13, 9),
        (2017, True, False, 9, 9),
    ]


def test_without_accounts_no_month_is_the_newest(warehouse):
    house = warehouse(budget="year;art;responsibility;amount_nok;period\n2017;10100;1;1;1")
    assert rule_rows(house, "from booked_years") == [(2017, True, False, None, None)]
