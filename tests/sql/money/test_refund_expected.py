"""The expected VTAO refund, what was booked of it, and what one more grant is worth."""

from datetime import date
from decimal import Decimal

INPUTS = {
    "extract_date": date(2014, 5, 10),
    "participations": """
        participant_id;scheme;started_on;ended_on;vtao_granted_on
        a;PFF;01.01.2013;;01.11.2013
        b;AIG;01.01.2014;20.02.2014;31.01.2014      # any scheme
    """,
    "refund_rates": "valid_from;monthly_nok\n01.01.2013;100\n01.02.2014;110,50\n01.06.2014;120",
    "accounts": """
        year;period;art;responsibility;amount_nok;text
        2013;12;17090;1;-190;Refusjon VTAO
        2014;2;17090;1;-400;Refusjon VTAO
    """,
}


def test_months_at_their_rates_are_set_against_what_was_booked(ask):
    answer = ask("refund_expected", years=[2013, 2014], **INPUTS)
    grant = 12 * Decimal("110.50")  # in force on the extract date, not the one that comes
    to_date = 2 * 100 + 2 * Decimal("110.50")  # booked to February
    expected = to_date + 3 * Decimal("110.50")
    assert answer == [
        (2013, 1, 2, 200, 12, 200, 190, -10, grant),
        (2014, 2, 7, expected, 2, to_date, 400, 400 - to_date, grant),
    ]


def test_a_rate_decided_afterwards_changes_the_months_that_are_past(ask):
    inputs = INPUTS | {"refund_rates": INPUTS["refund_rates"] + "\n01.12.2013;130"}
    answer = ask("refund_expected", years=[2013, 2014], **inputs)
    assert answer[0][3] == 100 + 130
    assert answer[1][3] == 2 * 130 + 5 * Decimal("110.50")


def test_without_rates_the_months_are_known_and_no_amount_is(ask):
    inputs = {key: value for key, value in INPUTS.items() if key != "refund_rates"}
    answer = ask("refund_expected", years=[2014], **inputs)
    assert answer == [(2014, 2, 7, None, 2, None, 400, None, None)]


def test_without_people_only_the_booked_is_known(ask):
    inputs = {key: value for key, value in INPUTS.items() if key != "participations"}
    [row] = ask("refund_expected", years=[2014], **inputs)
    assert row[:8] == (2014, None, None, None, 2, None, 400, None)


def test_without_accounts_the_expected_is_known(ask):
    inputs = {key: value for key, value in INPUTS.items() if key != "accounts"}
    [row] = ask("refund_expected", years=[2014], **inputs)
    assert row[4:8] == (None, None, None, None)
    assert row[2] == 7


def test_the_months_of_the_demonstration_data_are_those_it_was_paid_for(demonstration):
    [row] = demonstration.rows("refund_expected", years=[2014])
    assert row[1:4] == (13, 151, 151 * 5170)
    assert row[6] == Decimal(151 * 5170 * 985) / 1000  # it books 98,5 % in 2014
