"""Granted spells: in which months a grant brings a refund."""

from datetime import date

from tests.rules.rule_rows import rule_rows

ALL = """
    select participant_id, first_month, last_month
    from granted_spells order by participant_id, first_month
"""


def months(first: tuple, last: tuple) -> tuple[date, date]:
    return date(*first, 1), date(*last, 1)


def test_months_begun_are_counted_from_the_later_of_grant_and_start(warehouse):
    house = warehouse(
        extract_date=date(2014, 12, 15),
        participations="""
            participant_id;scheme;started_on;ended_on;vtao_granted_on
            a;PFF;01.01.2010;01.06.2014;31.03.2014    # granted last day of March, out 1 June
            b;PFF;15.02.2014;;01.01.2014              # granted before the start, still in
            c;PFF;01.01.2014;30.04.2014;01.05.2014    # out before the grant
            d;PFF;01.01.2014;30.04.2014;30.04.2014    # granted on the last day
            e;PFF;01.01.2014;30.04.2014;              # no grant
            f;PFF;;;01.01.2014                        # never started
        """,
    )
    assert rule_rows(house, ALL) == [
        ("a", *months((2014, 3), (2014, 6))),
        ("b", *months((2014, 2), (2014, 12))),
        ("d", *months((2014, 4), (2014, 4))),
    ]


def test_two_stays_of_one_person_never_count_a_month_twice(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on;vtao_granted_on
            a;PFF;01.01.2014;10.05.2014;01.01.2014
            a;AIG;15.05.2014;10.08.2014;01.01.2014    # the same May
            a;TPL;01.02.2014;31.03.2014;01.01.2014    # within the first
            a;PFF;01.12.2014;31.12.2014;01.01.2014    # back in December
        """
    )
    assert rule_rows(house, ALL) == [
        ("a", *months((2014, 1), (2014, 5))),
        ("a", *months((2014, 6), (2014, 8))),
        ("a", *months((2014, 12), (2014, 12))),
    ]
