"""Ended stays: which chosen stays ended in the period, and which of them are exits."""

from datetime import date

from tests.rules.rule_rows import rule_rows

ENDED = """
    select participant_id, scheme, destination, duration_days, is_exit
    from ended_stays(chosen($years, ['AIG', 'TPL'], until := $until)) order by all
"""


def test_a_stay_ends_in_the_period_on_its_first_and_last_day(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on;destination
            a;AIG;01.01.2014;01.01.2014;arbeid      # one day, the first of the year
            b;AIG;31.12.2013;31.12.2014;            # the last; no destination is unknown
            c;AIG;01.12.2013;31.12.2013;arbeid      # the year before
            d;AIG;01.12.2014;01.01.2015;arbeid      # the year after
            e;AIG;01.12.2014;;                      # still in
            f;START;01.12.2014;31.12.2014;arbeid    # a scheme that is not chosen
        """
    )
    assert rule_rows(house, ENDED, years=[2014], until=None) == [
        ("a", "AIG", "ordinary_work", 1, True),
        ("b", "AIG", "unknown", 366, True),
    ]


def test_until_cuts_the_period_that_day_included(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on
            a;AIG;01.01.2014;31.05.2014    # that day
            b;AIG;01.01.2014;01.06.2014    # the day after
        """
    )
    ended = rule_rows(house, ENDED, years=[2014], until=date(2014, 5, 31))
    assert [row[0] for row in ended] == ["a"]


def test_an_exit_is_decided_over_schemes_that_are_not_chosen_too(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on
            a;AIG;01.01.2014;31.01.2014
            a;START;01.03.2014;            # START is not chosen, but the person is there
        """
    )
    ended = rule_rows(house, ENDED, years=[2014], until=None)
    assert ended == [("a", "AIG", "unknown", 31, False)]
