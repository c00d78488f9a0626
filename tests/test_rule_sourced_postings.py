"""Sourced postings: each ledger line that counts, with its line in the export."""

from rule_rows import rule_rows

BUDGET = """
    year;art;responsibility;amount_nok;version;period
    2014;10100;1;100,50;;1
    2014;10100;1;100,50;;1         # the same line once more
    2014;10100;2;100,50;;1         # another department's
    2014;10100;1;7;change;2
    2014;17000;1;-30;;12
    2014;14290;1;8;;1              # VAT: a counter-entry
"""
ACCOUNTS = """
    year;period;art;responsibility;amount_nok
    2014;1;10100;1;90
    2014;1;10100;2;90
    2014;2;17000;1;-40
"""
SOURCED = """
    select kind, source_line, amount_nok::double
    from sourced_postings([2014], null, $with_counter_entries) order by 1, 2
"""


def test_each_line_of_the_department_stands_once_also_where_two_are_alike(warehouse):
    house = warehouse(budget=BUDGET, accounts=ACCOUNTS, responsibilities=["1"])
    assert rule_rows(house, SOURCED, with_counter_entries=False) == [
        ("actual", 2, 90.0),
        ("actual", 4, -40.0),
        ("change", 5, 7.0),
        ("original", 2, 100.5),
        ("original", 3, 100.5),
        ("original", 6, -30.0),
    ]


def test_the_lines_are_as_many_and_as_much_as_those_that_count(warehouse):
    house = warehouse(budget=BUDGET, accounts=ACCOUNTS)
    both = [
        rule_rows(house, f"select count(*), sum(amount_nok) from {rule}([2014], null, true)")
        for rule in ("sourced_postings", "chosen_postings")
    ]
    assert both[0] == both[1]
