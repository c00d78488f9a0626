"""Rate spells: which VTAO rate is in force in each month."""

from datetime import date
from decimal import Decimal

from rule_rows import rule_rows

ALL = "from rate_spells order by first_month"
FROM, TO = date(1900, 1, 1), date(9999, 12, 1)


def test_a_month_belongs_to_the_rate_in_force_on_its_first_day(warehouse):
    house = warehouse(
        refund_rates="""
            valid_from;monthly_nok;kind
            01.01.2014;5170;VTAO
            02.07.2014;5200,50;vtao       # July began under the first
            01.01.2013;9999;KVP           # another grant
        """
    )
    assert rule_rows(house, ALL) == [
        (FROM, date(2013, 12, 1), None),
        (date(2014, 1, 1), date(2014, 7, 1), Decimal(5170)),
        (date(2014, 8, 1), TO, Decimal("5200.50")),
    ]


def test_a_row_added_later_for_months_that_are_past_changes_them(warehouse):
    house = warehouse(
        refund_rates="""
            valid_from;monthly_nok
            01.01.2014;100
            01.07.2014;120
            01.03.2014;110                # decided afterwards
        """
    )
    assert rule_rows(house, ALL)[1:] == [
        (date(2014, 1, 1), date(2014, 2, 1), 100),
        (date(2014, 3, 1), date(2014, 6, 1), 110),
        (date(2014, 7, 1), TO, 120),
    ]


def test_of_two_rates_that_begin_for_one_month_the_newest_is_in_force(warehouse):
    house = warehouse(
        refund_rates="valid_from;monthly_nok\n02.06.2014;1\n01.07.2014;2\n20.06.2014;3"
    )
    assert rule_rows(house, ALL)[1:] == [(date(2014, 7, 1), TO, 2)]


def test_without_rates_no_month_has_one(warehouse):
    house = warehouse(participations="participant_id;scheme\na;AIG")
    assert rule_rows(house, ALL) == [(FROM, TO, None)]
