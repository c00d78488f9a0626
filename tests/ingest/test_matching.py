"""Matching: each planned day belongs to one stay, decided when the exports are read."""

from datetime import date

import duckdb
import pytest

from warehouse.build import build

DAYS = """
    select day(attendance.held_on), participations.source_line
    from attendance left join participations using (stay_no) order by 1
"""


@pytest.fixture
def matched(exports, tmp_path):
    """Asks the tables of a warehouse built from written rows."""

    def ask(sql=DAYS, extract_date=date(2018, 12, 31), **inputs) -> list[tuple]:
        report = build(exports(extract_date=extract_date, **inputs), tmp_path / "out")
        with duckdb.connect(str(report.warehouse), read_only=True) as warehouse:
            return warehouse.execute(sql).fetchall()

    return ask


def _days_of_a(*days: int) -> str:
    rows = "".join(f"a;AIG;{day:02}.01.2014;6\n" for day in days)
    return "participant_id;scheme;held_on;planned_hours\n" + rows


def test_a_day_belongs_to_a_stay_from_its_first_day_to_its_last(matched):
    rows = matched(
        attendance=_days_of_a(4, 5, 10, 11),
        participations="""
            participant_id;scheme;started_on;ended_on
            a;AIG;05.01.2014;10.01.2014
            a;JV;01.01.2014;31.01.2014        # another scheme
            b;AIG;01.01.2014;31.01.2014       # another person
        """,
    )
    assert rows == [(4, None), (5, 2), (10, 2), (11, None)]


def test_of_stays_at_once_it_is_the_one_that_started_last(matched):
    rows = matched(
        attendance=_days_of_a(1, 10, 12, 13, 20, 31),
        participations="""
            participant_id;scheme;group;started_on;ended_on
            a;AIG;Voksen;10.01.2014;12.01.2014      # within the longer one
            a;AIG;Ungdom;01.01.2014;20.01.2014
            a;AIG;Ungdom;20.01.2014;20.01.2014      # one day, the last of the longer one
        """,
    )
    assert rows == [(1, 3), (10, 2), (12, 2), (13, 3), (20, 4), (31, None)]


def test_of_stays_that_started_on_one_day_it_is_the_one_of_the_last_group(matched):
    rows = matched(
        attendance=_days_of_a(1, 3),
        participations="""
            participant_id;scheme;group;started_on;ended_on
            a;AIG;Voksen;01.01.2014;02.01.2014      # the last group, for two days
            a;AIG;Ungdom;01.01.2014;
            a;AIG;;01.01.2014;                      # no group comes first
        """,
    )
    assert rows == [(1, 2), (3, 3)]


def test_of_stays_at_once_the_one_in_the_group_the_row_names_comes_first(matched):
    rows = matched(
        attendance="""
            participant_id;scheme;group;held_on;planned_hours
            a;AIG;Ungdom;10.01.2014;6       # the stay in that group, though it began first
            a;AIG;Voksen;11.01.2014;6
            a;AIG;Kantine;12.01.2014;6      # no stay in that group: the one that started last
            a;AIG;;13.01.2014;6             # names no group: likewise
            a;AIG;Ungdom;21.01.2014;6       # the stay in that group is over
        """,
        participations="""
            participant_id;scheme;group;started_on;ended_on
            a;AIG;Ungdom;01.01.2014;20.01.2014
            a;AIG;Voksen;05.01.2014;
        """,
    )
    assert rows == [(10, 2), (11, 3), (12, 3), (13, 3), (21, 3)]


def test_a_running_stay_lasts_to_the_extract_date_and_one_not_started_has_no_day(
    matched,
):
    rows = matched(
        extract_date=date(2014, 1, 15),
        attendance=_days_of_a(1, 15, 16) + "b;AIG;02.01.2014;6\n",
        participations="""
            participant_id;scheme;referred_on;started_on
            a;AIG;;01.01.2014
            b;AIG;01.01.2014;               # only referred
            c;AIG;;20.01.2014               # starts after the extract date
        """,
    )
    assert rows == [(1, 2), (2, None), (15, 2), (16, None)]


def test_stays_are_numbered_by_file_and_line_without_those_left_out(matched):
    rows = matched(
        "select participant_id, stay_no from participations order by stay_no",
        participations="""
            participant_id;scheme;started_on
            b;AIG;01.01.2014
            b;AIG;01.01.2014                # a repeat is left out
            a;AIG;01.01.2014
        """,
    )
    assert rows == [("b", 1), ("a", 2)]


def test_attendance_without_any_stays_belongs_to_none(matched):
    assert matched(attendance=_days_of_a(1)) == [(1, None)]


def test_stays_without_attendance_are_numbered(matched):
    rows = "participant_id;scheme;started_on\na;AIG;01.01.2014"
    assert matched("select stay_no from participations", participations=rows) == [(1,)]


def test_a_day_belongs_first_to_the_stay_in_the_group_that_it_names(matched):
    rows = matched(
        attendance="""
            participant_id;scheme;group;held_on;planned_hours
            a;AIG;Ungdom;01.01.2014;6
            a;AIG;Ungdom;10.01.2014;6       # names the stay that started first
            a;AIG;Voksen;11.01.2014;6
            a;AIG;;12.01.2014;6             # names none: the one that started last
            a;AIG;Kafeen;13.01.2014;6       # has no stay there: likewise
            a;AIG;Ungdom;20.01.2014;6       # two stays there: the one that started last
            a;AIG;Ungdom;31.01.2014;6       # no longer there
        """,
        participations="""
            participant_id;scheme;group;started_on;ended_on
            a;AIG;Ungdom;01.01.2014;20.01.2014
            a;AIG;Ungdom;20.01.2014;30.01.2014
            a;AIG;Voksen;05.01.2014;31.01.2014
            a;AIG;;06.01.2014;              # no group, and it started last
            b;AIG;Kafeen;01.01.2014;        # another person
            a;JV;Kafeen;01.01.2014;         # another scheme
        """,
    )
    assert rows == [(1, 2), (10, 2), (11, 4), (12, 5), (13, 5), (20, 3), (31, 5)]


def test_a_day_that_names_a_group_belongs_to_a_stay_without_one_when_there_is_no_other(matched):
    rows = matched(
        attendance="participant_id;scheme;group;held_on;planned_hours\na;AIG;Ungdom;02.01.2014;6",
        participations="participant_id;scheme;started_on\na;AIG;01.01.2014",
    )
    assert rows == [(2, 2)]
