"""Whose leaving is behind a figure."""

from datetime import date

STAYS = """
    participant_id;scheme;group;started_on;ended_on;destination;status_6m
    a;AIG;Ungdom;01.01.2014;31.01.2014;jobb;skole
    b;AIG;;01.01.2014;31.03.2014;;
    c;AIG;;01.01.2014;30.06.2014;annet tiltak;        # on to JV: a move, no exit
    c;JV;;01.07.2014;;;
"""
NEW_YEAR, FILE = date(2014, 1, 1), "participations.csv"


def _asked(house, measure):
    return [row[:-2] for row in house.rows("rows_exits", years=[2014], measure=measure)]


def test_a_row_shows_where_the_person_went_and_whether_it_counts(warehouse):
    a = ("a", "AIG", "Ungdom", NEW_YEAR, date(2014, 1, 31), "ordinary_work", "education", None)
    b = ("b", "AIG", None, NEW_YEAR, date(2014, 3, 31), "unknown", None, None)
    assert _asked(warehouse(participations=STAYS), "to_work_rate") == [
        (*a, None, None, True, True, 1.0, FILE, 2),
        (*b, None, None, False, True, 1.0, FILE, 3),
    ]


def test_a_move_is_shown_with_the_scheme_it_led_to(warehouse):
    moves = _asked(warehouse(participations=STAYS), "moves")
    assert [(row[0], row[9], row[10]) for row in moves] == [
        ("a", None, False),
        ("b", None, False),
        ("c", "JV", True),
    ]


def test_the_median_counts_the_days_of_each_stay_that_ended(warehouse):
    days = [row[12] for row in _asked(warehouse(participations=STAYS), "duration_days")]
    assert days == [31.0, 90.0, 181.0]
    assert _asked(warehouse(participations=STAYS), None) == []
