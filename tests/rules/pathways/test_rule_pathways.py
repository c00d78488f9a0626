"""Who left in the period, by which schemes and where to."""

import pytest

from tests.rules.rule_rows import rule_rows

STAYS = """
    participant_id;scheme;started_on;ended_on;destination;nav_office
    a;START;01.01.2014;31.01.2014;annet tiltak;Madla
    a;AIG;01.02.2014;31.03.2014;arbeid;Madla
    b;START;01.01.2014;31.01.2014;lønnstilskudd;Hundvåg    # the other kind of work
    c;AIG;01.01.2014;31.12.2014;skole;Madla
    d;AIG;01.01.2014;01.01.2015;arbeid;Madla               # left the year after
    e;TPL;01.01.2014;31.01.2014;VTAO;Madla                 # adapted work is other
    f;TPL;01.01.2014;31.01.2014;;Madla
"""
EVERY = ("AIG", "START", "TPL")


def pathways(house, schemes=EVERY, offices=("Madla", "Hundvåg")):
    asked = f"chosen([2014], {list(schemes)}, {list(offices)})"
    return rule_rows(
        house, f"select participant_id, passed, went from pathways({asked}) order by participant_id"
    )


def test_with_every_scheme_chosen_the_ways_are_the_exits_of_the_period(warehouse):
    assert pathways(warehouse(participations=STAYS)) == [
        ("a", ["START", "AIG"], "work"),
        ("b", ["START"], "work"),
        ("c", ["AIG"], "education"),
        ("e", ["TPL"], "other"),
        ("f", ["TPL"], "unknown"),
    ]


@pytest.mark.parametrize(
    ("chosen", "who"),
    [
        ({"schemes": ["START"]}, ["a", "b"]),  # also who went on from it
        ({"schemes": ["AIG"]}, ["a", "c"]),
        ({"offices": ["Hundvåg"]}, ["b"]),
    ],
)
def test_a_way_is_chosen_by_any_of_its_schemes_and_the_office_it_ended_at(warehouse, chosen, who):
    assert [row[0] for row in pathways(warehouse(participations=STAYS), **chosen)] == who
