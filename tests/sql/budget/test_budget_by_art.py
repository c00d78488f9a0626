"""Budget by art: on which arts was the money budgeted and spent?"""

from decimal import Decimal

BUDGET = """
    year;art;responsibility;amount_nok;version;art_text
    2014;10100;1;100;;Lønn
    2014;10100;1;-10;endring;
    2014;17090;1;-40;;
    2013;10100;1;7;;Fast lønn          # an older text
"""
ACCOUNTS = """
    year;period;art;responsibility;amount_nok;art_text
    2014;12;10100;1;45,50;
    2014;12;17090;1;-50;Refusjon
    2014;12;14290;1;3;                 # VAT, not budgeted
"""


def test_each_art_has_its_text_its_side_and_its_own_deviation(ask):
    answer = ask("budget_by_art", years=[2014], budget=BUDGET, accounts=ACCOUNTS)
    wages = Decimal("45.50")
    left, percent = 90 - wages, 100 * 45.5 / 90
    assert answer == [
        ("10100", "Lønn", "expense", 100, -10, 90, wages, left, percent, *[90, left, 90, wages]),
        ("14290", None, "expense", 0, 0, 0, 3, -3, None, *[0, -3, 0, 3]),
        ("17090", "Refusjon", "income", -40, 0, -40, -50, 10, 125.0, *[-40, 10, -40, -50]),
    ]


def test_counter_entries_can_be_left_out(ask):
    chosen = {"years": [2014], "with_counter_entries": False}
    answer = ask("budget_by_art", **chosen, budget=BUDGET, accounts=ACCOUNTS)
    assert [row[0] for row in answer] == ["10100", "17090"]


def test_what_is_missing_is_unknown(ask):
    answer = ask("budget_by_art", years=[2014], budget=BUDGET)
    assert {row[6:9] for row in answer} == {(None, None, None)}


def test_the_municipalitys_own_list_goes_before_the_text_on_the_lines(ask):
    texts = "dimension;code;text\nart;10100;Fastlønn"
    answer = ask("budget_by_art", years=[2014], budget=BUDGET, accounts=ACCOUNTS, code_texts=texts)
    assert [row[1] for row in answer] == ["Fastlønn", None, "Refusjon"]
