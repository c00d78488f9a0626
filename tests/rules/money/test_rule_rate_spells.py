"""Rate spells: which VTAO rate is in force in each month."""

from datetime import date
from decimal import Decimal

from queries import connect
from tests.rules.rule_rows import rule_rows
from warehouse.build import build
from warehouse.storage import versions

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


CORRECTED = """
    valid_from;monthly_nok;kind;decided_on
    01.01.2014;120;VTAO;01.06.2014    # decided last: in force
    01.01.2014;100;;                  # no kind is VTAO; without a decision
    01.01.2014;110;vtao;01.02.2014
    01.01.2014;9;KVP;01.01.2013       # another grant
"""


def test_of_several_rates_from_one_day_the_one_decided_last_is_in_force(warehouse):
    assert rule_rows(warehouse(refund_rates=CORRECTED), ALL)[1:] == [(date(2014, 1, 1), TO, 120)]


def test_a_rate_that_is_overruled_is_kept_and_reported(warehouse):
    house = warehouse(refund_rates=CORRECTED)
    sql = "select line, value, severity from rejects where reason = 'overruled_rate' order by line"
    assert rule_rows(house, sql) == [(3, "100.00", "warning"), (4, "110.00", "warning")]
    assert rule_rows(house, "select count(*) from refund_rates") == [(4,)]


def test_a_later_file_corrects_an_earlier_one(exports, tmp_path):
    data = exports(
        refund_rates_2014="valid_from;monthly_nok\n01.01.2014;100",
        refund_rates_2015="valid_from;monthly_nok;decided_on\n01.01.2014;90;01.03.2015",
    )
    build(data, tmp_path / "out")
    assert rule_rows(connect(versions.current(tmp_path / "out")), ALL)[1:] == [
        (date(2014, 1, 1), TO, 90)
    ]


def test_the_same_day_twice_without_a_decision_is_a_repeat_and_left_out(warehouse):
    house = warehouse(refund_rates="valid_from;monthly_nok\n01.01.2014;1\n01.01.2014;2")
    assert rule_rows(house, ALL)[1:] == [(date(2014, 1, 1), TO, 1)]
    assert rule_rows(house, "select line, reason from rejects") == [(3, "repeated_key")]
