"""Flow: how many stays were in, came and went, each counted by itself."""

from datetime import date

from tests.rules.rule_rows import rule_rows

FLOW = """
    select * from flow(chosen($years, ['AIG', 'JV'], until := $until))
    order by year, scheme
"""
STAYS = """
    participant_id;scheme;referred_on;started_on;ended_on
    a;AIG;;31.12.2013;01.01.2014       # in on 1 January, ended that day
    b;AIG;;01.01.2014;31.12.2014       # started on the first day and ended on the last
    c;AIG;;31.12.2014;                 # started on the last day, and stays
    d;AIG;;01.01.2013;31.12.2013       # ended the day before the year
    e;AIG;;01.01.2013;                 # in all the time
    f;AIG;;01.06.2014;01.06.2014       # one day
    g;JV;;01.01.2014;01.01.2015        # ended the day after the year
    h;AIG;01.01.2014;;31.01.2014       # withdrawn: never started, so never ended
    i;START;;01.01.2014;               # a scheme that is not chosen
"""


def test_the_four_counts_of_a_year(warehouse):
    rows = rule_rows(warehouse(participations=STAYS), FLOW, years=[2014], until=None)
    assert rows == [
        (2014, "AIG", 2, 3, 3, 2),
        (2014, "JV", 0, 1, 0, 1),
    ]


def test_the_next_year_begins_as_the_last_one_ended(warehouse):
    rows = rule_rows(warehouse(participations=STAYS), FLOW, years=[2015, 2013], until=None)
    assert rows == [
        (2013, "AIG", 0, 3, 1, 2),
        (2015, "AIG", 2, 0, 0, 2),
        (2015, "JV", 1, 0, 1, 0),
    ]


def test_a_year_that_is_cut_ends_on_its_last_day(warehouse):
    house = warehouse(participations=STAYS)
    rows = rule_rows(house, FLOW, years=[2014], until=date(2014, 6, 1))
    assert rows == [(2014, "AIG", 2, 2, 2, 2), (2014, "JV", 0, 1, 0, 1)]


def test_an_end_after_the_extract_date_has_not_come(warehouse):
    house = warehouse(
        extract_date=date(2014, 6, 30),
        participations="participant_id;scheme;started_on;ended_on\na;AIG;01.01.2014;01.07.2014",
    )
    rows = rule_rows(house, FLOW, years=[2014], until=None)
    assert rows == [(2014, "AIG", 0, 1, 0, 1)]
