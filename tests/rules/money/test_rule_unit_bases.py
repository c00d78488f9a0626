"""Unit bases: by how many the kroner are divided."""

from datetime import date

from tests.rules.rule_rows import rule_rows

STAYS = """
    participant_id;scheme;started_on;ended_on;destination
    a;AIG;01.01.2014;30.06.2014;jobb          # an exit to work
    a;PFF;01.01.2014;28.02.2014;jobb          # the same person; not the exit
    b;AIG;31.12.2014;;                        # one day of the year
    c;AIG;01.01.2013;31.12.2013;jobb          # the year before
    d;AIG;01.01.2014;31.12.2014;skole         # not to work
"""
GROUPS = """
    group;scheme;places;valid_from;valid_to
    Ungdom;AIG;2;30.12.2013;02.01.2014        # 2 days of the year
    Praksis;PFF;1;01.12.2014;
"""
ALL = "from unit_bases(chosen($years, until := $until)) order by scheme nulls first, base"


def test_persons_places_and_exits_of_the_department_and_of_each_scheme(warehouse):
    house = warehouse(participations=STAYS, groups=GROUPS)
    assert rule_rows(house, ALL, years=[2014], until=None) == [
        (None, "exits_to_work", 1),
        (None, "participants", 3),  # a once
        (None, "place_days", 2 * 2 + 31),
        ("AIG", "exits_to_work", 1),
        ("AIG", "participants", 3),
        ("AIG", "place_days", 4),
        ("PFF", "exits_to_work", 0),
        ("PFF", "participants", 1),
        ("PFF", "place_days", 31),
    ]


def test_only_the_months_that_are_booked_count(warehouse):
    house = warehouse(
        extract_date=date(2014, 12, 31),
        participations=STAYS,
        groups=GROUPS,
        accounts="year;period;art;responsibility;amount_nok\n2014;5;10100;1;1",
    )
    rows = rule_rows(house, ALL, years=[2014], until=None)[:3]
    assert [row[2] for row in rows] == [0, 2, 4]  # out in June, in in December


def test_several_years_count_a_person_once_and_an_exit_in_its_year(warehouse):
    house = warehouse(participations=STAYS, groups=GROUPS)
    rows = rule_rows(house, ALL, years=[2013, 2014], until=None)[:3]
    assert [row[2] for row in rows] == [2, 4, 2 * 4 + 31]


def test_what_the_exports_lack_is_unknown_and_not_0(warehouse):
    house = warehouse(participations="participant_id;scheme;started_on\na;AIG;01.01.2014")
    rows = rule_rows(house, ALL, years=[2014], until=None)[:3]
    assert [row[2] for row in rows] == [None, 1, None]
    rows = rule_rows(house, ALL, years=[2013], until=None)[:3]
    assert [row[2] for row in rows] == [None, None, None]
