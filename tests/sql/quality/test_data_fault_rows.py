"""Which lines have a fault, to be sent back."""

import pytest

STAYS = """
    participant_id;scheme;started_on;ended_on
    a;AIG;01.01.2014;31.12.2013       # ends before it starts
    b;AIG;31.02.2014;                 # no such day
    c;AIG;01.01.2014
    d;AIG;01.01.2014;31.12.2014
"""
BUDGET = """
    year;art;responsibility;amount_nok
    2014;10100;1;fem
    Sum;;;5
"""


@pytest.fixture
def house(warehouse):
    return warehouse(participations=STAYS, budget=BUDGET)


def test_a_fault_has_its_lines_as_they_stand(house):
    asked = {"family": "participations", "column_name": "started_on", "reason": "not_a_date"}
    assert house.rows("data_fault_rows", **asked) == [
        (
            "participations", "participations.csv", 3, "started_on", "31.02.2014", "not_a_date",
            "rejected", "b;AIG;31.02.2014;",
        ),
    ]  # fmt: skip


def test_without_a_column_it_is_the_fault_of_the_line_as_a_whole(house):
    asked = {"family": "participations", "reason": "too_few_values"}
    [row] = house.rows("data_fault_rows", **asked)
    assert (row[2], row[3], row[7]) == (4, None, "c;AIG;01.01.2014")
    assert house.rows("data_fault_rows", **asked, column_name="started_on") == []


def test_a_family_alone_gives_all_its_faults_and_nothing_gives_all_there_are(house):
    of_family = house.rows("data_fault_rows", family="participations")
    assert [row[2] for row in of_family] == [2, 3, 4]
    everything = house.rows("data_fault_rows")
    assert [(row[0], row[2], row[6]) for row in everything] == [
        ("budget", 2, "rejected"),
        ("budget", 3, "skipped"),                # no row, but not lost either
        ("participations", 2, "rejected"),
        ("participations", 3, "rejected"),
        ("participations", 4, "rejected"),
    ]  # fmt: skip
    assert house.rows("data_fault_rows", family="groups") == []
