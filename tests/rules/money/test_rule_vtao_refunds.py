"""VTAO refunds: what should come in, and what was booked."""

from decimal import Decimal

from tests.rules.rule_rows import rule_rows

STAYS = """
    participant_id;scheme;started_on;ended_on;vtao_granted_on
    a;PFF;01.01.2013;28.02.2014;01.12.2013
    b;PFF;01.01.2013;;01.02.2014
"""
RATES = "valid_from;monthly_nok\n01.01.2013;100,50"
ACCOUNTS = """
    year;period;art;responsibility;amount_nok;text
    2014;3;17090;1;-250;Refusjon VTAO
    2014;3;17090;1;-999;Refusjon KVP              # another refund
    2014;3;17500;1;-999;VTAO fra kommuner         # another art
    2014;13;17090;1;-1,10;vtao, etterslep
"""
ALL = "select * exclude (last_booked) from vtao_refunds(chosen($years)) order by year"


def test_months_times_rate_against_what_was_booked(warehouse):
    house = warehouse(participations=STAYS, refund_rates=RATES, accounts=ACCOUNTS)
    # a: January and February; b: February to December
    expected = Decimal("100.50") * (2 + 11)
    assert rule_rows(house, ALL, years=[2014]) == [
        (2014, 2, 13, expected, expected, Decimal("251.10")),
    ]


def test_a_year_under_way_is_set_against_its_booked_months(warehouse):
    house = warehouse(
        participations=STAYS,
        refund_rates=RATES,
        accounts="\n".join(ACCOUNTS.splitlines()[:-1]),  # booked to March
    )
    [row] = rule_rows(house, ALL, years=[2014])
    assert row[4:] == (Decimal("100.50") * (2 + 2), 250)


def test_a_month_without_a_rate_makes_the_amount_unknown_and_not_smaller(warehouse):
    rates = RATES.replace("2013", "2014")
    house = warehouse(participations=STAYS, refund_rates=rates, accounts=ACCOUNTS)
    rows = rule_rows(house, ALL, years=[2013, 2014])
    assert rows[0] == (2013, 1, 1, None, None, None)  # no accounts of 2013
    assert rows[1][3] == Decimal("100.50") * 13


def test_a_year_before_the_first_grant_has_none(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on;vtao_granted_on
            a;PFF;01.01.2013;;01.01.2015
        """,
        refund_rates=RATES,
    )
    assert rule_rows(house, ALL, years=[2014]) == [(2014, 0, 0, 0, None, None)]


def test_without_a_column_of_grants_nothing_is_expected_and_nothing_is_0(warehouse):
    house = warehouse(
        participations="participant_id;scheme;started_on\na;PFF;01.01.2013",
        refund_rates=RATES,
        accounts=ACCOUNTS,
    )
    assert rule_rows(house, ALL, years=[2014]) == [
        (2014, None, None, None, None, Decimal("251.10")),
    ]


def test_booked_is_unknown_where_no_line_says_vtao(warehouse):
    house = warehouse(
        participations=STAYS,
        refund_rates=RATES,
        accounts="year;period;art;responsibility;amount_nok\n2014;12;17090;1;-9",
    )
    assert rule_rows(house, ALL, years=[2014])[0][5] is None


OF_MONTHS = "vtao_refunds(chosen([2014], months := $months))"


def test_of_some_months_both_are_of_those_months(warehouse):
    house = warehouse(participations=STAYS, refund_rates=RATES, accounts=ACCOUNTS)
    sql = f"select month_count, expected_nok, booked_nok from {OF_MONTHS}"
    found = {part[0]: rule_rows(house, sql, months=part) for part in ([1, 2], [3, 4], [11, 12])}
    rate = Decimal("100.50")
    assert found == {
        1: [(3, rate * 3, 0)],  # a in both, b from February
        3: [(2, rate * 2, 250)],
        11: [(2, rate * 2, Decimal("1.10"))],  # period 13 belongs to December
    }
