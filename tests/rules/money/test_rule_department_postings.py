"""Own postings: the department's ledger lines of each load."""

from tests.rules.rule_rows import rule_rows
from tests.sql.two_loads import two_loads

POSTINGS = """
    select family, version, period, art, function, amount_nok::integer
    from department_postings($load) order by all
"""
BUDGET = """
    year;art;responsibility;function;amount_nok;version
    2014;10100;1;27300;5;endring
    2014;10100;2;27300;9;                      # another department's
"""
ACCOUNTS = "year;period;art;responsibility;amount_nok\n2014;13;17090;2;-5"


def test_each_load_has_its_own_lines_by_its_own_settings(exports, tmp_path):
    inputs = {"budget": BUDGET, "accounts": ACCOUNTS}
    house, alone = two_loads(
        exports,
        tmp_path / "out",
        inputs | {"responsibilities": ["2"]},
        inputs | {"responsibilities": ["1"]},
    )
    assert rule_rows(house, POSTINGS, load="") == [("budget", "change", None, "10100", "27300", 5)]
    assert rule_rows(house, POSTINGS, load="previous_") == [
        ("accounts", None, 13, "17090", None, -5),
        ("budget", "original", None, "10100", "27300", 9),
    ]
    assert rule_rows(alone, POSTINGS, load="previous_") == []


def test_without_settings_every_line_is_the_departments(warehouse):
    house = warehouse(budget=BUDGET)
    assert len(rule_rows(house, POSTINGS, load="")) == 2
