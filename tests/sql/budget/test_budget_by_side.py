"""Budget by side: how did expense and income go, each for itself?"""

from decimal import Decimal


def test_income_above_budget_is_a_positive_deviation(ask):
    answer = ask(
        "budget_by_side",
        years=[2014],
        budget="""
            year;art;responsibility;amount_nok
            2014;10100;1;1000
            2014;17090;1;-200
        """,
        accounts="""
            year;period;art;responsibility;amount_nok
            2014;1;10100;1;1050      # 50 more than budgeted
            2014;1;17090;1;-300      # 100 more came in
        """,
    )
    zero = Decimal("0.00")
    assert [row[:7] for row in answer] == [
        ("expense", Decimal(1000), zero, Decimal(1000), Decimal(1050), Decimal(-50), 105.0),
        ("income", Decimal(-200), zero, Decimal(-200), Decimal(-300), Decimal(100), 150.0),
    ]


def test_arts_outside_10_to_19_are_not_lost(ask):
    answer = ask(
        "budget_by_side",
        years=[2014],
        budget="""
            year;art;responsibility;amount_nok
            2014;20100;1;7
            2014;10100;1;3
        """,
    )
    assert [row[:2] for row in answer] == [("expense", Decimal(3)), ("NONE", Decimal(7))]


MIXED = {
    "years": [2013, 2014],
    "budget": """
        year;art;responsibility;amount_nok;function
        2013;10100;1;70;27341          # 2013 has no accounts
        2014;10100;1;100;27341
    """,
    "accounts": """
        year;period;art;responsibility;amount_nok;function
        2014;1;10100;1;90;27341
    """,
}


def test_side_by_side_stand_only_the_years_with_both(ask):
    [row] = ask("budget_by_side", **MIXED)
    assert (row[3], row[4]) == (170, 90)
    assert row[-2:] == (100, 90)


def test_where_no_year_has_both_all_stand(ask):
    [row] = ask("budget_by_side", **MIXED | {"years": [2013]})
    assert row[-2:] == (70, None)


def test_each_side_of_a_year_under_way_is_compared_with_the_booked_months(ask):
    answer = ask(
        "budget_by_side",
        years=[2014],
        budget="""
            year;art;responsibility;amount_nok;period
            2014;10100;1;100;1
            2014;10100;1;900;12
            2014;17090;1;-20;1
            2014;17090;1;-80;12
        """,
        accounts="""
            year;period;art;responsibility;amount_nok
            2014;1;10100;1;90,50
            2014;1;17090;1;-15
        """,
    )
    assert [row[7:9] for row in answer] == [(100, Decimal("9.50")), (-20, -5)]
