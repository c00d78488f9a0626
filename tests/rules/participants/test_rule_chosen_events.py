"""Chosen events: each link of the chain, on its own date."""

from datetime import date

from tests.rules.rule_rows import rule_rows

EVENTS = """
    select link, happened_on
    from chosen_events(chosen($years, ['AIG'], until := $until)) order by 2, 1
"""


def test_each_link_counts_in_the_year_it_is_dated(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;referred_on;offered_on;started_on;ended_on
            a;AIG;31.12.2013;01.01.2014;31.12.2014;01.01.2015
        """
    )
    offered, started = ("offered", date(2014, 1, 1)), ("started", date(2014, 12, 31))
    assert rule_rows(house, EVENTS, years=[2014], until=None) == [offered, started]
    assert rule_rows(house, EVENTS, years=[2014], until=date(2014, 12, 30)) == [offered]


def test_a_withdrawn_referral_is_not_an_ended_stay(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;referred_on;ended_on
            a;AIG;01.01.2014;01.02.2014
        """
    )
    rows = rule_rows(house, EVENTS, years=[2014], until=None)
    assert rows == [("referred", date(2014, 1, 1))]
