"""Chosen starts: the stays that started in the period, and how they have gone since."""

from datetime import date

from tests.rules.rule_rows import rule_rows

STARTS = """
    select participant_id, {}
    from chosen_starts(chosen([2014], ['AIG'], until := $until)) order by 1
"""


def test_a_stay_starts_in_the_period_and_in_a_quarter(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;referred_on;started_on;ended_on
            a;AIG;;01.01.2014;31.01.2014
            b;AIG;;31.03.2014;31.03.2014       # the last day of the first quarter
            c;AIG;;01.04.2014;                 # the first of the second
            d;AIG;;31.12.2014;
            e;AIG;;31.12.2013;31.12.2014       # started the year before
            f;AIG;;01.01.2015;                 # and the year after
            g;AIG;01.01.2014;;                 # never started
            h;START;;01.01.2014;               # a scheme that is not chosen
        """
    )
    rows = rule_rows(house, STARTS.format("year, quarter_on"), until=None)
    assert rows == [
        ("a", 2014, date(2014, 1, 1)),
        ("b", 2014, date(2014, 1, 1)),
        ("c", 2014, date(2014, 4, 1)),
        ("d", 2014, date(2014, 10, 1)),
    ]
    early = rule_rows(house, STARTS.format("1"), until=date(2014, 3, 31))
    assert [row[0] for row in early] == ["a", "b"]


def test_both_days_count_and_what_is_planned_is_not_seen(warehouse):
    house = warehouse(
        extract_date=date(2014, 1, 31),
        participations="""
            participant_id;scheme;started_on;ended_on;destination
            a;AIG;01.01.2014;01.01.2014;arbeid     # one day
            b;AIG;31.01.2014;;                     # since today
            c;AIG;01.01.2014;31.01.2014;skole      # ended today
            d;AIG;01.01.2014;01.02.2014;arbeid     # is to end tomorrow: still in
            e;AIG;01.01.2014;;arbeid               # a destination and no end: still in
            f;AIG;01.01.2014;31.01.2014;
        """,
    )
    columns = "observed_days, is_ended, is_work, is_education, is_unknown"
    assert rule_rows(house, STARTS.format(columns), until=None) == [
        ("a", 1, True, True, False, False),
        ("b", 1, False, False, False, False),
        ("c", 31, True, False, True, False),
        ("d", 31, False, False, False, False),
        ("e", 31, False, False, False, False),
        ("f", 31, True, False, False, True),
    ]


def test_until_cuts_the_starts_and_not_what_is_known_of_them(warehouse):
    house = warehouse(participations="participant_id;scheme;started_on;ended_on\n"
                      "a;AIG;01.01.2014;31.12.2014")  # fmt: skip
    rows = rule_rows(house, STARTS.format("is_ended"), until=date(2014, 1, 31))
    assert rows == [("a", True)]


def test_within_twelve_months_is_up_to_the_same_day_of_the_next_year(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on
            a;AIG;15.03.2014;15.03.2015     # to the day
            b;AIG;15.03.2014;16.03.2015     # a day later
            c;AIG;15.03.2014;
        """
    )
    rows = rule_rows(house, STARTS.format("is_ended_12m"), until=None)
    assert rows == [("a", True), ("b", False), ("c", False)]


def test_twelve_months_from_a_leap_day_end_on_the_28th(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on
            a;AIG;29.02.2012;28.02.2013
            b;AIG;29.02.2012;01.03.2013
        """
    )
    rows = rule_rows(house, STARTS.format("is_ended_12m").replace("2014", "2012"), until=None)
    assert rows == [("a", True), ("b", False)]
