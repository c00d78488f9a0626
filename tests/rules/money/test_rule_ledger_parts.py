"""Ledger parts: how far the months of a part are booked; whole years stand under ledger years."""

from datetime import date

from tests.rules.rule_rows import rule_rows

PARTS = """
    select year, first_period, final_period, has_budget, last_booked, is_whole_year
    from ledger_parts(chosen($years, until := $until), $months) order by year
"""
LEDGER = {
    "budget": """
        year;art;responsibility;amount_nok;period
        2015;10100;1;1;
        2015;10100;1;1;5
        2016;10100;1;1;1
        2017;10100;1;1;1
    """,
    "accounts": """
        year;period;art;responsibility;amount_nok
        2016;13;10100;1;1      # 2016 is closed
        2017;9;10100;1;1       # the newest booked month is September 2017
    """,
}


def asked(house, *years: int, months: list | None, until: date | None = None) -> list[tuple]:
    return rule_rows(house, PARTS, years=list(years), months=months, until=until)


def test_a_part_is_whole_when_it_is_booked_to_its_end(warehouse):
    house = warehouse(**LEDGER)
    assert asked(house, 2016, 2017, months=[5, 6, 7, 8]) == [
        (2016, 5, 8, True, 8, True),
        (2017, 5, 8, True, 8, True),
    ]
    assert asked(house, 2017, months=[9, 10, 11, 12]) == [(2017, 9, 13, True, 9, False)]
    assert asked(house, 2017, months=[10]) == [(2017, 10, 10, True, None, False)]  # unknown


def test_the_year_end_belongs_to_december(warehouse):
    house = warehouse(**LEDGER)
    assert asked(house, 2016, months=[12]) == [(2016, 12, 13, True, 13, True)]
    assert asked(house, 2016, months=[11]) == [(2016, 11, 11, True, 11, True)]
    assert asked(house, 2016, months=None) == [(2016, 1, 13, True, 13, True)]


def test_a_budget_for_the_whole_year_is_unknown_in_a_part_of_it(warehouse):
    house = warehouse(**LEDGER)
    assert asked(house, 2015, months=[5]) == [(2015, 5, 5, False, None, False)]
    assert asked(house, 2015, months=None) == [(2015, 1, 13, True, None, False)]


def test_the_same_part_last_year_to_date_stops_where_the_newest_year_is_booked(warehouse):
    house, autumn = warehouse(**LEDGER), [9, 10, 11, 12]
    to_date = asked(house, 2016, months=autumn, until=date(2016, 10, 31))
    assert to_date == [(2016, 9, 13, True, 9, False)]
    # cut before it begins
    cut = asked(house, 2016, months=autumn, until=date(2016, 8, 31))
    assert cut == [(2016, 9, 13, True, None, False)]
