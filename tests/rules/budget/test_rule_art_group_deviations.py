"""Art group deviations: what each group does to the net result."""

from decimal import Decimal

from tests.rules.rule_rows import rule_rows

ALL = "from art_group_deviations(chosen($years), true) order by art_group"


def test_more_income_and_less_expense_both_better_the_result(warehouse):
    house = warehouse(
        budget="""
            year;art;responsibility;amount_nok
            2014;10100;1;100
            2014;17090;1;-40
        """,
        accounts="""
            year;period;art;responsibility;amount_nok
            2014;12;10100;1;95,50
            2014;12;17090;1;-47
        """,
    )
    assert rule_rows(house, ALL, years=[2014]) == [
        ("10", "expense", 100, Decimal("95.50"), Decimal("4.50"), 60, Decimal("11.50")),
        ("17", "income", -40, -47, 7, 60, Decimal("11.50")),
    ]


def test_a_year_under_way_is_set_against_the_budget_of_its_booked_months(warehouse):
    house = warehouse(
        budget="year;art;responsibility;amount_nok;period\n2014;10100;1;10;1\n2014;10100;1;20;2",
        accounts="year;period;art;responsibility;amount_nok\n2014;1;10100;1;9",
    )
    assert rule_rows(house, ALL, years=[2014]) == [("10", "expense", 10, 9, 1, 10, 1)]


def test_without_one_side_there_is_no_deviation(warehouse):
    house = warehouse(
        budget="year;art;responsibility;amount_nok\n2013;10100;1;10",
        accounts="year;period;art;responsibility;amount_nok\n2014;1;10100;1;9",
    )
    assert rule_rows(house, ALL, years=[2013]) == [("10", "expense", *[None] * 5)]
    assert rule_rows(house, ALL, years=[2014]) == [("10", "expense", None, 9, None, None, None)]
