"""Outcome counts: the same counts for each part of the ended stays, whatever they are parts of."""

import pytest

from tests.rules.rule_rows import rule_rows

COUNTED = """
    select scheme, part, ended_count, exits_count, to_work_count, to_work_or_education_count
    from outcome_counts(chosen(
        [2014], ['AIG', 'JV'], ['NONE', 'Madla'], ['NONE', 'kvp'], ['NONE', 'under30']
    ), {})
    order by all
"""
STAYS = """
    participant_id;scheme;group;started_on;ended_on;destination;nav_office;benefit;birth_year
    a;AIG;Kurs;01.01.2014;31.01.2014;arbeid;Madla;KVP;1990
    b;JV;Kurs;01.01.2014;31.01.2014;skole;;;               # the same group name, another scheme
    c;AIG;;01.01.2014;31.01.2014;arbeid;Madla;;1990        # goes on in JV: ended, no exit
    c;JV;;01.02.2014;;;Madla;;1990
"""


@pytest.mark.parametrize(
    ("part_of", "expected"),
    [
        ("scheme", [(None, "AIG", 2, 1, 1, 1), (None, "JV", 1, 1, 0, 1)]),
        (
            "group_name",
            [("AIG", "Kurs", 1, 1, 1, 1), ("AIG", "NONE", 1, 0, 0, 0), ("JV", "Kurs", 1, 1, 0, 1)],
        ),
        ("nav_office", [(None, "Madla", 2, 1, 1, 1), (None, "NONE", 1, 1, 0, 1)]),
        ("benefit", [(None, "NONE", 2, 1, 0, 1), (None, "kvp", 1, 1, 1, 1)]),
        ("age", [(None, "NONE", 1, 1, 0, 1), (None, "under30", 2, 1, 1, 1)]),
        ("year", [(None, "2014", 3, 2, 1, 2)]),
    ],
)
def test_parts_of_the_same_three_ended_stays(warehouse, part_of, expected):
    rows = rule_rows(warehouse(participations=STAYS), COUNTED.format(f"'{part_of}'"))
    assert sorted(rows, key=str) == sorted(expected, key=str)
