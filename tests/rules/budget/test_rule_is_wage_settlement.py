"""Wage settlements: a change of the budget is told by its text, and by the year in it."""

import pytest

from tests.rules.rule_rows import rule_rows


@pytest.mark.parametrize(
    ("text", "is_settlement"),
    [
        ("Lønnsoppgjør 2016", True),
        ("LØNNSOPPGJØRET", True),  # no year: of the year it is booked in
        ("Lønsoppgjer 2016", True),  # nynorsk
        ("Loennsoppgjoer 2016", True),  # an export without æøå
        ("Wage settlement 2016", True),
        ("Helårseffekt av lønnsoppgjør 2016 og lønnsoppgjør 2017", True),
        ("Helårseffekt av lønnsoppgjør 2015", False),  # another year's
        ("Jobbverksted 2, årsverk", False),  # wages, but a new position
        ("Nytt årsoppgjør", False),
        (None, False),
    ],
)
def test_the_text_tells_a_wage_settlement_and_its_year(warehouse, text, is_settlement):
    value = "null" if text is None else f"'{text}'"
    rows = rule_rows(warehouse(), f"select is_wage_settlement({value}::varchar, 2016)")
    assert rows == [(is_settlement,)]
