"""Cost years: people are counted over the months that are booked."""

from datetime import date

from tests.rules.rule_rows import rule_rows

ALL = "from cost_years(chosen($years, until := $until)) order by year"


def test_a_year_under_way_ends_with_its_last_booked_month(warehouse):
    house = warehouse(
        extract_date=date(2015, 10, 31),
        participations="participant_id;scheme;started_on;destination\na;AIG;01.01.2014;jobb",
        accounts="""
            year;period;art;responsibility;amount_nok
            2013;12;10100;1;1
            2014;13;10100;1;1
            2015;2;10100;1;1
        """,
    )
    whole = (date(2014, 1, 1), date(2014, 12, 31), 13)
    assert rule_rows(house, ALL, years=[2012, 2013, 2014, 2015, 2016], until=None) == [
        (2012, date(2012, 1, 1), date(2012, 12, 31), None, False, False),  # nothing booked
        (2013, date(2013, 1, 1), date(2013, 12, 31), 12, False, False),
        (2014, *whole, True, True),
        (2015, date(2015, 1, 1), date(2015, 2, 28), 2, True, True),
    ]
    [cut] = rule_rows(house, ALL, years=[2014], until=date(2014, 1, 31))
    assert cut[2:4] == (date(2014, 1, 31), 1)
