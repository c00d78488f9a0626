"""Rows of the activity duty: whose places are in use and whose are waited for."""

from datetime import date

STAYS = """
    participant_id;scheme;referred_on;started_on;ended_on;place_share;benefit;birth_year
    a;AIG;;01.01.2017;14.03.2017;0,5;sosialhjelp;1990      # 73 of 365 days, half a place
    b;JV;01.12.2017;;;1;sosialhjelp;1990                   # waiting at the end
    c;AIG;;01.01.2017;;1;KVP;1990                          # another benefit
"""
MEASURE = "activity_duty_places_needed"


def test_each_row_has_what_it_counts_and_its_line(warehouse):
    house = warehouse(participations=STAYS)
    used, waiting = house.rows("rows_activity_duty", years=[2017], measure=MEASURE)
    assert used[:9] == (
        "used", "a", "AIG", 1990, None, date(2017, 1, 1), date(2017, 3, 14), 0.5, 73,
    )  # fmt: skip
    assert used[9:14] == (None, True, 0.1, "participations.csv", 2)
    assert waiting[:2] + waiting[8:14] == (
        "waiting", "b", None, None, True, 1.0, "participations.csv", 3,
    )  # fmt: skip


def test_another_measure_has_no_rows(warehouse):
    house = warehouse(participations=STAYS)
    asked = {"years": [2017], "measure": "activity_duty_persons"}
    assert house.rows("rows_activity_duty", **asked) == []
