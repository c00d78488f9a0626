"""Actual range: a missing month was like the lowest or the highest of its year."""

from tests.rules.rule_rows import rule_rows


def test_each_missing_month_adds_the_extremes_of_its_year(warehouse):
    house = warehouse(
        accounts="""
            year;period;art;responsibility;amount_nok
            2014;1;10100;1;100
            2014;4;10100;1;-30        # February and March are missing
            2014;13;10100;1;7         # counts in the actual, is no month
            2015;2;10100;1;40         # January 2015 is missing, and May to December 2014
        """
    )
    rows = rule_rows(house, "from actual_range(chosen([2014]))")
    assert rows == [("no_month", 10, None, 12.0, 77.0, 77.0 - 10 * 30, 77.0 + 10 * 100)]
    rows = rule_rows(house, "from actual_range(chosen([2015]))")
    assert rows == [("no_month", 1, None, 2.0, 40.0, 40.0, 80.0)]


def test_without_accounts_there_is_no_range(warehouse):
    house = warehouse(budget="year;art;responsibility;amount_nok\n2014;10100;1;5")
    rows = rule_rows(house, "from actual_range(chosen([2014]))")
    assert rows == [("no_month", 0, None, 0.0, None, None, None)]
