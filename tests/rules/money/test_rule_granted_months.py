"""Granted months: each person's refunded months in a year, at the rate in force."""

from datetime import date

from tests.rules.rule_rows import rule_rows

STAYS = """
    participant_id;scheme;started_on;ended_on;vtao_granted_on
    a;PFF;01.01.2013;;20.11.2013
    b;PFF;01.01.2014;01.06.2014;01.01.2014
"""
RATES = "valid_from;monthly_nok\n01.01.2014;100\n01.04.2014;110"
ACCOUNTS = "year;period;art;responsibility;amount_nok\n2014;4;17090;1;-1"
MONTHS = """
    select participant_id, month(first_month), month(last_month), month_count,
        booked_month_count, monthly_nok
    from granted_months(chosen($years, until := $until)) order by participant_id, first_month
"""


def test_months_are_split_where_the_rate_changes_and_at_the_year(warehouse):
    house = warehouse(participations=STAYS, refund_rates=RATES, accounts=ACCOUNTS)
    assert rule_rows(house, MONTHS, years=[2014], until=None) == [
        ("a", 1, 3, 3, 3, 100),
        ("a", 4, 12, 9, 1, 110),  # booked to April
        ("b", 1, 3, 3, 3, 100),
        ("b", 4, 6, 3, 1, 110),
    ]
    assert rule_rows(house, MONTHS, years=[2013], until=None) == [("a", 11, 12, 2, 0, None)]
    assert rule_rows(house, MONTHS, years=[2012], until=None) == []


def test_until_a_day_the_month_of_that_day_is_the_last(warehouse):
    house = warehouse(participations=STAYS, refund_rates=RATES)
    rows = rule_rows(house, MONTHS, years=[2014], until=date(2014, 3, 1))
    assert rows == [("a", 1, 3, 3, 0, 100), ("b", 1, 3, 3, 0, 100)]  # nothing is booked


def test_nothing_is_granted_beyond_the_extract_date(warehouse):
    house = warehouse(extract_date=date(2014, 2, 10), participations=STAYS, refund_rates=RATES)
    rows = rule_rows(house, MONTHS, years=[2014, 2015], until=None)
    assert [row[:4] for row in rows] == [("a", 1, 2, 2), ("b", 1, 2, 2)]
