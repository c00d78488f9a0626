"""The persons' months behind the expected VTAO refund."""

from datetime import date

STAYS = """
    participant_id;scheme;started_on;ended_on;vtao_granted_on
    b;PFF;01.01.2013;30.04.2014;01.12.2013
    a;PFF;01.01.2014;15.02.2014;01.01.2014
    a;PFF;01.11.2014;;01.01.2014               # back in November
    c;PFF;01.01.2013;;                         # no grant
"""
RATES = "valid_from;monthly_nok\n01.01.2014;100\n01.12.2014;110"


def test_one_row_per_person_and_year_with_its_months_and_amount(ask):
    answer = ask("refund_rows", years=[2013, 2014], participations=STAYS, refund_rates=RATES)
    granted = date(2013, 12, 1)
    assert answer == [
        (2013, "b", granted, granted, granted, 1, None),  # no rate was in force
        (2014, "b", granted, date(2014, 1, 1), date(2014, 4, 1), 4, 400),
        (2014, "a", *[date(2014, 1, 1)] * 2, date(2014, 12, 1), 4, 100 + 100 + 100 + 110),
    ]


def test_the_rows_add_up_to_what_is_expected(warehouse):
    house = warehouse(participations=STAYS, refund_rates=RATES)
    for until in (None, date(2014, 3, 31), date(2014, 12, 1)):
        rows = house.rows("refund_rows", years=[2014], until=until)
        [year] = house.rows("refund_expected", years=[2014], until=until)
        assert year[1:4] == (len(rows), sum(r[5] for r in rows), sum(r[6] for r in rows))


def test_nobody_granted_is_no_row(ask):
    assert ask("refund_rows", years=[2012], participations=STAYS, refund_rates=RATES) == []
