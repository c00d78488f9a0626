"""Month sums: how far a year had come, and what its budget then had left."""

from tests.rules.rule_rows import rule_rows

BUDGET = """
    year;art;responsibility;amount_nok;period;version;decided_on
    2014;10100;1;10;1;;09.12.2013
    2014;10100;1;20;6;;09.12.2013
    2014;10100;1;40;12;;09.12.2013
    2014;10100;1;5;12;endring;30.06.2014     # decided on the last day of June
    2014;14290;1;100;12;;                    # VAT
"""
ACCOUNTS = """
    year;period;art;responsibility;amount_nok
    2014;1;10100;1;9
    2014;6;10100;1;18
    2014;12;10100;1;36
    2014;13;10100;1;1
"""
SUMS = """
    select period, adjusted_nok, actual_nok, actual_to_date_nok, rest_nok
    from month_sums(false) where year = 2014 and period in (1, 5, 6, 12, 13) order by period
"""


def test_the_rest_of_the_budget_is_what_was_decided_by_then(warehouse):
    house = warehouse(budget=BUDGET, accounts=ACCOUNTS)
    assert rule_rows(house, SUMS) == [
        (1, 75, 64, 9, 20 + 40),
        (5, 75, 64, 9, 20 + 40),
        (6, 75, 64, 27, 40 + 5),  # known from June on
        (12, 75, 64, 63, 0),
        (13, 75, 64, 64, 0),
    ]


def test_in_the_last_booked_month_of_a_year_under_way_all_changes_are_known(warehouse):
    house = warehouse(budget=BUDGET, accounts="\n".join(ACCOUNTS.splitlines()[:3]))
    assert rule_rows(house, SUMS)[:3] == [
        (1, 75, None, 9, 20 + 40 + 5),
        (5, 75, None, None, 20 + 40),  # not booked yet
        (6, 75, None, None, 40 + 5),
    ]


def test_a_budget_line_without_a_period_leaves_the_rest_unknown(warehouse):
    house = warehouse(budget=BUDGET + "    2014;10100;1;7;;;\n", accounts=ACCOUNTS)
    assert [row[4] for row in rule_rows(house, SUMS)] == [None] * 5


def test_what_a_year_lacks_is_unknown(warehouse):
    without = warehouse(accounts=ACCOUNTS)
    assert rule_rows(without, SUMS)[0] == (1, None, 64, 9, None)


def test_without_accounts_nothing_is_booked(warehouse):
    house = warehouse(budget=BUDGET)
    assert rule_rows(house, SUMS)[0] == (1, 75, None, None, 60)
