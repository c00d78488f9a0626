"""Budget by free dimension: what was budgeted and booked on each, net?"""

from decimal import Decimal

BUDGET = """
    year;art;responsibility;amount_nok;version;free_dim
    2014;10100;1;100;;H302
    2014;10100;1;-10;endring;H302
    2014;17090;1;-40;;                 # without a code
    2013;10100;1;7;;H305               # another year
"""
ACCOUNTS = """
    year;period;art;responsibility;amount_nok;free_dim
    2014;12;10100;1;45,50;H302
    2014;12;17090;1;-50;
"""


def test_each_code_has_its_net_and_lines_without_one_stand_last(ask):
    answer = ask("budget_by_free_dim", years=[2014], budget=BUDGET, accounts=ACCOUNTS)
    wages = Decimal("45.50")
    left, percent = 90 - wages, 100 * 45.5 / 90
    assert answer == [
        ("H302", None, 100, -10, 90, wages, left, percent, *[90, left, 90, wages]),
        ("NONE", None, -40, 0, -40, -50, 10, None, *[-40, 10, -40, -50]),
    ]


def test_a_code_that_sorts_after_none_still_stands_before_it(ask):
    budget = BUDGET + "    2014;10100;1;1;;S100\n"
    answer = ask("budget_by_free_dim", years=[2014], budget=budget)
    assert [row[0] for row in answer] == ["H302", "S100", "NONE"]


def test_what_is_missing_is_unknown(ask):
    answer = ask("budget_by_free_dim", years=[2014], accounts=ACCOUNTS)
    assert {row[2:5] for row in answer} == {(None, None, None)}
    assert {row[6:8] for row in answer} == {(None, None)}


def test_a_code_has_the_name_of_the_municipalitys_own_list(ask):
    texts = "dimension;code;text\nfree_dim;H302;Praksis\nart;H302;En art"
    answer = ask("budget_by_free_dim", years=[2014], budget=BUDGET, code_texts=texts)
    assert [row[:2] for row in answer] == [("H302", "Praksis"), ("NONE", None)]
