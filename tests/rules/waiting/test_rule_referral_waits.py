"""Referral waits: from the referral to the day before the start, or to the withdrawal."""

from datetime import date

from tests.rules.rule_rows import rule_rows


def test_a_wait_ends_the_day_before_the_start_or_on_the_day_of_withdrawal(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;group;referred_on;started_on;ended_on
            a;AIG;Ungdom;01.01.2014;10.01.2014;20.01.2014
            b;JV;;02.01.2014;;                          # still waits
            c;JV;;03.01.2014;;05.01.2014                # withdrawn: waited that day too
            d;JV;;04.01.2014;04.01.2014;                # started at once: never waited
            e;JV;;;04.01.2014;                          # never referred
            f;JV;;06.01.2014;;05.01.2014                # withdrawn before the referral: a fault
        """
    )
    rows = rule_rows(house, "from referral_waits order by first_day")
    assert rows == [
        ("AIG", "Ungdom", date(2014, 1, 1), date(2014, 1, 9)),
        ("JV", "NONE", date(2014, 1, 2), date(9999, 12, 31)),
        ("JV", "NONE", date(2014, 1, 3), date(2014, 1, 5)),
    ]


def test_who_waits_on_a_day_is_the_same_as_in_waiting_stays(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;referred_on;started_on;ended_on
            a;AIG;31.12.2014;;               # referred on the last day
            b;AIG;01.01.2015;;               # referred the day after
            c;AIG;01.12.2014;31.12.2014;     # started on the last day
            d;AIG;01.12.2014;01.01.2015;     # started the day after
            e;AIG;01.12.2014;;30.12.2014     # withdrawn before the last day
            f;AIG;01.12.2014;;31.12.2014     # withdrawn on the last day
        """
    )
    on_the_day = "from referral_waits where date '2014-12-31' between first_day and last_day"
    stays = "from waiting_stays(chosen([2014], ['AIG']))"
    assert rule_rows(house, f"select count(*) {on_the_day}") == [(3,)]
    assert rule_rows(house, f"select count(*) {stays}") == [(3,)]
