"""Outcome ranges: the unknown exits were all to work, or none was."""

from datetime import date

from tests.rules.rule_rows import rule_rows

RANGES = """
    select gap, rows, persons, base, value_now, low, high
    from outcome_ranges(chosen([2014], ['AIG'])) order by 1
"""


def test_the_unknown_are_in_the_base_as_they_are_in_the_figure(warehouse):
    house = warehouse(
        extract_date=date(2015, 6, 30),
        participations="""
            participant_id;scheme;started_on;ended_on;destination;status_6m;status_12m
            a;AIG;01.01.2014;30.06.2014;jobb;jobb;
            b;AIG;01.01.2014;30.06.2014;;ukjent;jobb
            c;AIG;01.01.2014;30.06.2014;skole;skole;skole
            d;AIG;01.01.2014;31.12.2014;ukjent;;      # 6 months ago to the day, 12 too early
        """,
    )
    assert rule_rows(house, RANGES) == [
        ("no_destination", 2, 2, 4.0, 1 / 4, 1 / 4, 3 / 4),
        ("no_status_12m", 1, 1, 3.0, 1 / 3, 1 / 3, 2 / 3),
        ("no_status_6m", 2, 2, 4.0, 1 / 4, 1 / 4, 3 / 4),
    ]


def test_an_empty_column_leaves_the_rate_unknown_from_none_to_all(warehouse):
    house = warehouse(
        participations="participant_id;scheme;started_on;ended_on\na;AIG;01.01.2014;31.01.2014"
    )
    assert {row[1:] for row in rule_rows(house, RANGES)} == {(1, 1, 1.0, None, 0.0, 1.0)}


def test_without_exits_there_is_no_range(warehouse):
    house = warehouse(participations="participant_id;scheme;started_on\na;AIG;01.01.2014")
    assert {row[1:] for row in rule_rows(house, RANGES)} == {(0, 0, 0.0, None, None, None)}
