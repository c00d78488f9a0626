"""Monthly postings: every month of a year is there, with nothing in it or not known."""

from tests.rules.rule_rows import rule_rows

EMPTY = """
    select period, is_by_month, sum(original_nok), sum(actual_nok)
    from monthly_postings(chosen($years), true) group by all order by period nulls last
"""


def test_a_month_without_lines_is_0_when_the_budget_is_by_month_and_booked(warehouse):
    house = warehouse(
        budget="year;art;responsibility;amount_nok;period\n2014;10100;1;5;1",
        accounts="year;period;art;responsibility;amount_nok\n2014;2;10100;1;4",
    )
    rows = rule_rows(house, EMPTY, years=[2014])
    assert rows[:3] == [(1, True, 5, 0), (2, True, 0, 4), (3, True, 0, None)]
    assert len(rows) == 12


def test_a_budget_line_for_the_whole_year_makes_the_year_not_by_month(warehouse):
    house = warehouse(
        budget="year;art;responsibility;amount_nok;period\n2014;10100;1;5;1\n2014;10100;1;7;"
    )
    rows = rule_rows(house, EMPTY, years=[2014])
    assert {row[1] for row in rows} == {False}
    assert rows[-1] == (None, False, 7, None)


def test_the_closing_of_the_year_is_there_when_it_has_lines(warehouse):
    house = warehouse(
        budget="year;art;responsibility;amount_nok;period\n2014;10100;1;5;1",
        accounts="year;period;art;responsibility;amount_nok\n2014;13;10100;1;4",
    )
    rows = rule_rows(house, EMPTY, years=[2014])
    assert rows[-1] == (13, True, 0, 4)  # budgeted 0, so it has a deviation


def test_of_some_months_those_are_there_and_no_other(warehouse):
    house = warehouse(
        budget="year;art;responsibility;amount_nok;period\n2014;10100;1;5;6\n2014;10100;1;9;9",
        accounts="year;period;art;responsibility;amount_nok\n2014;6;10100;1;4\n2014;9;10100;1;1",
    )
    sql = """
        select period, sum(original_nok), sum(actual_nok)
        from monthly_postings(chosen([2014], months := [5, 6, 7, 8]), true) group by 1 order by 1
    """
    assert rule_rows(house, sql) == [(5, 0, 0), (6, 5, 4), (7, 0, 0), (8, 0, 0)]
