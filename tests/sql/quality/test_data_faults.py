"""What is wrong in the exports, worst first."""

import pytest

from tests.rules.rule_rows import rule_rows

STAYS_2013 = """
    participant_id;scheme;started_on;ended_on;birth_year
    a;AIG;01.01.2013;31.12.2013;19x0      # no year
    b;AIG;01.01.2013;31.12.2012;          # ends before it starts
    c;AIG;01.01.2013;31.12.2013;
    c;AIG;01.06.2013;;                    # while there already: a warning
    d;AIG;01.01.2013;31.12.2012;          # ends before it starts
"""
STAYS_2014 = """
    participant_id;scheme;started_on;ended_on;birth_year

    e;AIG;01.01.2014;31.12.2013;          # ends before it starts
"""
FAULTS = [
    ("ended_on", "end_before_start", "rejected", 3, 2, "participations_2013.csv", 3),
    ("birth_year", "not_a_year", "rejected", 1, 1, "participations_2013.csv", 2),
    ("started_on", "overlapping_stay", "warning", 1, 1, "participations_2013.csv", 5),
]


@pytest.fixture
def house(warehouse):
    return warehouse(participations_2013=STAYS_2013, participations_2014=STAYS_2014)


def test_a_fault_is_one_row_with_its_lines_files_and_the_first_place(house):
    answer = house.rows("data_faults")
    assert {row[0] for row in answer} == {"participations"}
    assert sorted(row[1:8] for row in answer) == sorted(FAULTS)


def test_rejected_stands_before_warning_then_the_more_measures_then_the_more_lines(house):
    answer = house.rows("data_faults")
    touching = [len((row[8] or "").split(",")) if row[8] else 0 for row in answer]
    placed = zip(answer, touching, strict=True)
    order = [(row[3] != "rejected", -many, -row[4]) for row, many in placed]
    assert order == sorted(order)
    assert answer[-1][2] == "overlapping_stay"


def test_the_measures_are_those_the_fault_touches(house):
    measures = {row[1:3]: row[8] for row in house.rows("data_faults")}
    for (column, reason), names in measures.items():
        touched = rule_rows(
            house,
            """
            select distinct measure from touches
            where family = 'participations' and reason = $reason
                and column_name is not distinct from $column
            order by 1
            """,
            reason=reason,
            column=column,
        )
        assert names == (",".join(row[0] for row in touched) or None)


def test_lines_that_are_no_rows_are_no_faults(ask):
    answer = ask(
        "data_faults",
        budget="""
            Budsjett for seksjonen
            year;art;responsibility;amount_nok
            2014;10100;1;5
            Sum;;;5                      # a total line is passed over
        """,
    )
    assert answer == []
