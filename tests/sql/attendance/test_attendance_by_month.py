"""How much of the planned time people attended, month by month."""

from datetime import date

ATTENDANCE = """
    participant_id;scheme;held_on;planned_hours;attended_hours;absence
    a;AIG;31.01.2014;6;3;gyldig
    a;AIG;01.02.2014;6;6;
    b;JV;28.02.2014;4;1;syk
    b;JV;28.02.2014;4;;              # the same day again: rejected, not counted
    a;AIG;31.12.2013;6;0;syk         # another year
"""


def test_a_day_counts_in_its_month(ask):
    assert ask("attendance_by_month", years=[2014], attendance=ATTENDANCE) == [
        (date(2014, 1, 1), 6.0, 3.0, 0.5, 3.0, 0.0, 0.0, 0.0, 1, 0),
        (date(2014, 2, 1), 10.0, 7.0, 0.7, 0.0, 0.0, 3.0, 0.0, 2, 0),
    ]


def test_the_months_add_up_to_the_total(ask):
    months = ask("attendance_by_month", years=[2014], attendance=ATTENDANCE)
    total = {row[0]: row for row in ask("figures_attendance", years=[2014], attendance=ATTENDANCE)}
    attended, planned = total["attendance_rate"][2:4]
    assert (sum(row[1] for row in months), sum(row[2] for row in months)) == (planned, attended)
    assert sum(sum(row[4:8]) for row in months) == total["absence"][1]
