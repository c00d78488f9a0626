"""Budget by year: did the money last, year by year?"""

from decimal import Decimal


def test_each_year_shows_what_it_has_and_dashes_what_it_lacks(ask):
    answer = ask(
        "budget_by_year",
        years=[2012, 2013, 2014, 2015],
        budget="""
            year;art;responsibility;amount_nok;version
            2013;10100;1;100;
            2014;10100;1;90;
            2014;10100;1;10;endring
            2016;10100;1;9;            # a year that is not chosen
        """,
        accounts="""
            year;period;art;responsibility;amount_nok
            2012;1;10100;1;70
            2014;13;10100;1;91,40
        """,
    )
    zero, hundred = Decimal("0.00"), Decimal(100)
    assert answer == [
        (2012, None, None, None, Decimal(70), None, None),
        (2013, hundred, zero, hundred, None, None, None),
        (2014, Decimal(90), Decimal(10), hundred, Decimal("91.40"), Decimal("8.60"), 91.4),
    ]
