"""Cost lines: the booked amounts that are cost, and their scheme."""

import pytest

from tests.rules.rule_rows import rule_rows

INPUTS = {
    "budget": "year;art;responsibility;amount_nok\n2014;10100;1;99",
    "accounts": """
        year;period;art;responsibility;amount_nok;scheme
        2013;12;10100;1;1;               # another year
        2014;1;10100;1;100;
        2014;2;14290;1;7;PFF             # VAT
        2014;3;17090;1;-30;PFF
    """,
}
LINES = "select scheme, nok from cost_lines(chosen([2014]), $counter) order by scheme, nok"


@pytest.mark.parametrize(("counter", "vat"), [(True, 7), (False, 0)])
def test_each_booked_amount_of_the_year_has_its_scheme(warehouse, counter, vat):
    rows = rule_rows(warehouse(**INPUTS), LINES, counter=counter)
    assert rows == [("PFF", -30), ("PFF", vat), (None, 100)]


def test_a_budget_alone_is_no_cost(warehouse):
    assert rule_rows(warehouse(budget=INPUTS["budget"]), LINES, counter=True) == []


def test_of_some_months_the_amounts_booked_in_them_are_cost(warehouse):
    sql = "select nok from cost_lines(chosen([2014], months := $months), true)"
    house = warehouse(**INPUTS)
    found = {last: rule_rows(house, sql, months=[last - 1, last]) for last in (2, 3, 5)}
    assert [sorted(rows) for rows in found.values()] == [[(7,), (100,)], [(-30,), (7,)], []]
