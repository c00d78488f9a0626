"""Budget by function: what did each function cost, net?"""

from decimal import Decimal


def amounts(*told: int) -> tuple[Decimal, ...]:
    return tuple(Decimal(amount) for amount in told)


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
    assert answer == [
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
