"""Started stays: the wait from referral to start."""

from tests.rules.rule_rows import rule_rows


def test_the_wait_of_those_who_started_in_the_period(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;referred_on;started_on
            a;AIG;01.12.2013;01.01.2014     # 31 days
            b;AIG;31.12.2014;31.12.2014     # the same day
            c;AIG;;01.06.2014               # referral unknown
            d;AIG;01.12.2013;31.12.2013     # the year before
            e;AIG;01.12.2014;01.01.2015     # the year after
        """
    )
    rows = rule_rows(
        house,
        """
            select participant_id, waited_days
            from started_stays(chosen([2014], ['AIG'])) order by 1
        """,
    )
    assert rows == [("a", 31), ("b", 0), ("c", None)]
