"""Which ledger lines are behind a figure."""

from decimal import Decimal

BUDGET = """
    year;art;responsibility;amount_nok;version;period;function;art_text;text
    2014;10100;1;100,50;;1;27300;Lønn;
    2014;17000;1;-30;change;;;;Ny avtale
"""
ACCOUNTS = """
    year;period;art;responsibility;amount_nok
    2014;12;10100;1;90
"""


def _asked(house, measure):
    return [row[:-2] for row in house.rows("rows_postings", years=[2014], measure=measure)]


def test_a_line_keeps_the_sign_of_the_export_and_shows_what_it_adds(warehouse):
    house = warehouse(budget=BUDGET, accounts=ACCOUNTS)
    ninety, wages, deal = Decimal(90), Decimal("100.5"), Decimal(-30)
    line = ("Lønn", "27300", None)
    change = (None, None, "Ny avtale", deal, None, True, deal)
    assert _asked(house, "deviation") == [
        ("actual", 2014, 12, "10100", *[None] * 3, ninety, None, True, -ninety, "accounts.csv", 2),
        ("change", 2014, None, "17000", *change, "budget.csv", 3),
        ("original", 2014, 1, "10100", *line, wages, None, True, wages, "budget.csv", 2),
    ]


def test_no_measure_has_no_rows(warehouse):
    assert _asked(warehouse(budget=BUDGET, accounts=ACCOUNTS), None) == []
