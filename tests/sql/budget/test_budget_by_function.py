"""Budget by function: what did each function cost, net?"""

from decimal import Decimal


def amounts(*texts: int) -> tuple[Decimal, ...]:
    return tuple(Decimal(amount) for amount in texts)


def test_a_function_is_net_of_its_income(ask):
    answer = ask(
        "budget_by_function",
        years=[2014],
        budget="""
            year;art;responsibility;amount_nok;function;function_text
            2014;10100;1;1000;27341;ARBEIDSTRENING
            2014;17090;1;-200;27341;ARBEIDSTRENING
            2014;10100;1;50;;                         # no function
        """,
        accounts="""
            year;period;art;responsibility;amount_nok;function;function_text
            2014;1;10100;1;400;27341;ARBEIDSTRENING
            2014;1;19900;1;-25;86000;MOTPOST          # booked without a budget
        """,
    )
    assert [row[:8] for row in answer] == [
        ("27341", "ARBEIDSTRENING", *amounts(800, 0, 800, 400, 400), 50.0),
        ("86000", "MOTPOST", *amounts(0, 0, 0, -25, 25), None),
        ("NONE", None, *amounts(50, 0, 50, 0, 50), 0.0),
    ]


def test_the_newest_text_names_the_function_in_every_year(ask):
    answer = ask(
        "budget_by_function",
        years=[2013],
        budget="""
            year;art;responsibility;amount_nok;function;function_text
            2013;10100;1;1;27341;ARBEIDSTRENING
            2014;10100;1;1;27341;ARBEIDSTRENING UNGDOM    # renamed
            2015;10100;1;1;27341;                         # no text given
        """,
    )
    assert [row[:3] for row in answer] == [("27341", "ARBEIDSTRENING UNGDOM", Decimal(1))]


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
    [row] = ask("budget_by_function", **MIXED)
    assert (row[4], row[5]) == (170, 90)
    assert row[-2:] == (100, 90)


def test_where_no_year_has_both_all_stand(ask):
    [row] = ask("budget_by_function", **MIXED | {"years": [2013]})
    assert row[-2:] == (70, None)
