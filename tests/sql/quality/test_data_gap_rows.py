"""Which rows leave something unknown, to be sent back."""

from datetime import date

import pytest


@pytest.fixture
def house(warehouse):
    return warehouse(
        participations="""
            participant_id;scheme;started_on;nav_office;benefit;birth_year
            a;AIG;01.01.2014;;kvp;1960            # no office
            b;AIG;02.01.2014;NAV Øst;;1960        # no benefit
            c;JV;03.01.2014;;kvp;1960             # another scheme
            d;AIG;01.01.2015;;kvp;1960            # another year
        """,
        accounts="""
            year;period;art;responsibility;amount_nok
            2014;1;10100;1;60
            2014;3;10100;1;40
        """,
    )


def test_a_gap_has_its_rows_with_file_line_and_what_is_missing(house):
    assert house.rows("data_gap_rows", gap="no_office", years=[2014], schemes=["AIG"]) == [
        (
            "no_office", "participations", "nav_office", "participations.csv", 2, "a", "AIG",
            date(2014, 1, 1),
        ),
    ]  # fmt: skip


def test_a_month_missing_has_no_row_but_its_first_day(house):
    assert house.rows("data_gap_rows", gap="no_month", years=[2014]) == [
        ("no_month", "accounts", "period", None, None, None, None, date(2014, 2, 1)),
    ]


def test_without_a_gap_all_rows_are_there_as_many_as_the_gaps_count(house):
    answer = house.rows("data_gap_rows", years=[2014])
    counted = {row[0]: row[3] for row in house.rows("data_gaps", years=[2014])}
    assert counted == {"no_office": 2, "no_benefit": 1, "no_month": 1}
    assert [row[0] for row in answer] == ["no_benefit", "no_month", "no_office", "no_office"]
    assert house.rows("data_gap_rows", gap="no_such_gap") == []
