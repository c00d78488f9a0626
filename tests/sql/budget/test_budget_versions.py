"""Budget versions: which decisions made the adjusted budget?"""

from datetime import date
from decimal import Decimal

BUDGET = """
    year;art;responsibility;amount_nok;version;decided_on;line_no;text;period
    2014;10100;1;100;;09.12.2013;;;1
    2014;17090;1;-40,50;;09.12.2013;;;2
    2014;10100;1;5;endring;16.06.2014;31;Lønnsoppgjør;7
    2014;10990;1;1;endring;16.06.2014;31;Lønnsoppgjør;8     # the same decision
    2014;11000;1;2;endring;16.06.2014;9;Kurs;7              # that day, an earlier number
    2014;11000;1;3;endring;;;;                              # nothing given: last
    2014;14290;1;7;endring;10.02.2014;4;Mva;                # VAT
    2015;10100;1;110;;15.12.2014;;;
"""


def test_each_decision_is_one_row_and_they_add_up_to_the_adjusted_budget(ask):
    answer = ask("budget_versions", years=[2014], budget=BUDGET)
    adopted, june = Decimal("59.50"), date(2014, 6, 16)
    assert answer == [
        (2014, 1, "original", date(2013, 12, 9), None, None, adopted, adopted),
        (2014, 2, "change", date(2014, 2, 10), "4", "Mva", 7, adopted + 7),
        (2014, 3, "change", june, "9", "Kurs", 2, adopted + 9),
        (2014, 4, "change", june, "31", "Lønnsoppgjør", 6, adopted + 15),
        (2014, 5, "change", None, None, None, 3, adopted + 18),
    ]


def test_without_counter_entries_their_change_comes_to_nothing_but_is_not_lost(ask):
    chosen = {"years": [2014], "with_counter_entries": False}
    answer = ask("budget_versions", **chosen, budget=BUDGET)
    assert [(row[4], row[6]) for row in answer][1:3] == [("4", 0), ("9", 2)]


def test_a_budget_of_counter_entries_alone_is_a_budget_of_nothing_without_them(ask):
    """The adjusted budget is 0 then, not unknown, and so is its one version."""
    chosen = {"years": [2014], "with_counter_entries": False}
    budget = "year;art;responsibility;amount_nok\n2014;14290;1;80"
    answer = ask("budget_versions", **chosen, budget=budget)
    assert answer == [(2014, 1, "original", None, None, None, 0, 0)]


def test_each_year_begins_anew(ask):
    answer = ask("budget_versions", years=[2014, 2015], budget=BUDGET)
    assert answer[-1] == (2015, 1, "original", date(2014, 12, 15), None, None, 110, 110)


def test_an_adopted_budget_of_two_days_has_no_one_day(ask):
    budget = BUDGET + "    2015;11000;1;1;;20.12.2014;;;\n"
    answer = ask("budget_versions", years=[2015], budget=budget)
    assert answer == [(2015, 1, "original", None, None, None, 111, 111)]


def test_accounts_without_a_budget_have_no_version(ask):
    accounts = "year;period;art;responsibility;amount_nok\n2014;1;10100;1;5"
    assert ask("budget_versions", years=[2014], accounts=accounts) == []
