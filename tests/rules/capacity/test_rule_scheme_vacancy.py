"""Scheme vacancy: vacant places, for those who waited and for nobody."""

from datetime import date

from tests.rules.rule_rows import rule_rows

VACANT = """
    select first_day, days, vacant::double, waiting::double, no_one_referred::double
    from scheme_vacancy(chosen($years, ['AIG'], until := $until)) order by 1
"""
GROUPS = """
    group;scheme;places;valid_from;valid_to
    Ungdom;AIG;1;01.01.2014;06.01.2014
    Voksen;AIG;2;03.01.2014;06.01.2014
"""


def test_a_wait_for_the_scheme_is_for_a_place_in_any_of_its_groups(warehouse):
    house = warehouse(
        groups=GROUPS,
        participations="""
            participant_id;scheme;group;referred_on;started_on;ended_on
            a;AIG;;15.12.2013;05.01.2014;05.01.2014       # waits from before the period to the 4th
            b;AIG;Voksen;04.01.2014;;                     # waits on
            c;AIG;Voksen;01.06.2013;01.01.2014;05.01.2014 # takes a place from 3 to 5 January
            d;JV;;01.01.2014;;                            # waits for another scheme
        """,
    )
    assert rule_rows(house, VACANT, years=[2014], until=None) == [
        (date(2014, 1, 1), 2, 1.0, 1.0, 0.0),
        (date(2014, 1, 3), 1, 2.0, 1.0, 1.0),
        (date(2014, 1, 4), 1, 2.0, 2.0, 0.0),
        (date(2014, 1, 5), 1, 2.0, 1.0, 1.0),
        (date(2014, 1, 6), 1, 3.0, 1.0, 2.0),
    ]


def test_more_waits_than_places_fill_the_vacant_ones_only(warehouse):
    house = warehouse(
        groups=GROUPS,
        participations="""
            participant_id;scheme;referred_on
            a;AIG;01.01.2014
            b;AIG;01.01.2014
            c;AIG;01.02.2014                   # after the groups
        """,
    )
    assert rule_rows(house, VACANT, years=[2014], until=date(2014, 1, 2)) == [
        (date(2014, 1, 1), 2, 1.0, 1.0, 0.0)
    ]


def test_a_wait_counts_on_the_first_and_on_the_last_day_of_the_period(warehouse):
    house = warehouse(
        groups=GROUPS,
        participations="""
            participant_id;scheme;referred_on;started_on
            a;AIG;15.12.2013;02.01.2014        # waits on the first day for the last time
            b;AIG;02.01.2014;                  # waits on the last day for the first time
        """,
    )
    assert rule_rows(house, VACANT, years=[2014], until=date(2014, 1, 2)) == [
        (date(2014, 1, 1), 1, 1.0, 1.0, 0.0),
        (date(2014, 1, 2), 1, 1.0, 1.0, 0.0),
    ]


def test_a_referral_older_than_a_year_no_longer_waits_for_the_place(warehouse):
    house = warehouse(
        groups=GROUPS,
        participations="""
            participant_id;scheme;referred_on
            a;AIG;02.01.2013                   # 365 days on 2 January 2014: the last day it counts
        """,
    )
    assert rule_rows(house, VACANT, years=[2014], until=date(2014, 1, 3)) == [
        (date(2014, 1, 1), 2, 1.0, 1.0, 0.0),
        (date(2014, 1, 3), 1, 3.0, 0.0, 3.0),
    ]
