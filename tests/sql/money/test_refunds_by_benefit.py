"""Refunds by benefit: the state refund and its budget, by what the text of the lines names."""

from decimal import Decimal

BUDGET = """
    year;art;responsibility;amount_nok;period;text
    2014;10100;1;900;12;
    2014;17090;1;-150;1;Refusjon VTAO
    2014;17090;1;-50;12;Refusjon VTAO
    2014;17090;1;-80;1;Refusjon AAP                 # nothing of it came in
    2015;17090;1;-30;1;Refusjon VTAO
    2015;17090;1;-70;12;Refusjon VTAO               # later than what is booked
"""
ACCOUNTS = """
    year;period;art;responsibility;amount_nok;text
    2014;1;17090;1;-160,40;Refusjon VTAO
    2014;2;17090;1;-39,60;vtao januar
    2014;3;17090;1;-300;Refusjon KVP og statlige ytelser   # two on one line: not to be split
    2014;5;17090;1;-150;                                   # names none
    2014;6;17090;1;50;Retur, refusjon                      # a return takes from it; names none
    2014;12;17101;1;-70;Sykepenger VTAO                    # another refund
    2015;1;17090;1;-33;VTAO
"""


def test_each_benefit_has_its_budget_what_came_in_and_its_share(ask):
    answer = ask("refunds_by_benefit", years=[2014], budget=BUDGET, accounts=ACCOUNTS)
    assert answer == [
        ("kvp+other_state", 0, 0, 300, 300, 300 / 600),
        ("vtao", 200, 200, Decimal("200.00"), 0, 200 / 600),
        ("NONE", 0, 0, 100, 100, 100 / 600),
        ("aap", 80, 80, 0, -80, 0),
    ]


def test_the_benefits_add_up_to_the_refund_and_its_budget(warehouse):
    house = warehouse(budget=BUDGET, accounts=ACCOUNTS)
    benefits = house.rows("refunds_by_benefit", years=[2014, 2015])
    refunds = house.rows("refunds", years=[2014, 2015])
    assert [sum(row[place] for row in benefits) for place in (1, 3, 4)] == [
        sum(row[place] for row in refunds) for place in (1, 3, 4)
    ]
    assert sum(row[3] for row in benefits) == 633


def test_a_year_under_way_is_set_against_the_budget_of_its_booked_months(ask):
    answer = ask("refunds_by_benefit", years=[2015], budget=BUDGET, accounts=ACCOUNTS)
    assert answer == [("vtao", 100, 30, 33, 3, 1.0)]


def test_a_budget_without_accounts_has_its_budget_alone(ask):
    answer = ask("refunds_by_benefit", years=[2014], budget=BUDGET)
    assert answer == [("vtao", 200, None, None, None, None), ("aap", 80, None, None, None, None)]


def test_without_a_budget_it_is_unknown_and_a_return_has_no_share(ask):
    accounts = "year;period;art;responsibility;amount_nok;text\n2014;12;17090;1;40;Retur VTAO"
    answer = ask("refunds_by_benefit", years=[2014], accounts=accounts)
    assert answer == [("vtao", None, None, -40, None, None)]


def test_without_a_line_of_state_refund_there_is_nothing(ask):
    budget = "year;art;responsibility;amount_nok\n2014;17101;1;-100"
    assert ask("refunds_by_benefit", years=[2014], budget=budget) == []
