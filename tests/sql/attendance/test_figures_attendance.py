"""How much of the planned time people attended."""

ATTENDANCE = """
    participant_id;scheme;held_on;planned_hours;attended_hours;absence
    a;AIG;01.01.2014;6;6;
    a;AIG;02.01.2014;6;4;gyldig      # 2 hours valid
    a;AIG;03.01.2014;6;5;            # 1 hour of no kind
    a;AIG;31.12.2014;6;;             # not reported
    b;JV;31.12.2014;6;;              # nothing reported in this scheme
"""


def _values(answer: list[tuple]) -> dict:
    return {row[0]: row[1] for row in answer}


def test_unreported_days_are_outside_the_rate_and_beside_it(ask):
    answer = ask("figures_attendance", years=[2014], attendance=ATTENDANCE)
    assert [(row[0], row[1], row[2], row[3], row[-1]) for row in answer] == [
        ("absence", 3, None, None, 1),
        ("absence_invalid", 0, None, None, None),
        ("absence_sick", 0, None, None, None),
        ("absence_valid", 2, None, None, None),
        ("attendance_rate", 15 / 18, 15, 18, 2),
        ("attendance_unreported", 2, None, None, None),
    ]


def test_where_nothing_is_reported_only_that_is_known(ask):
    answer = ask("figures_attendance", years=[2014], schemes=["JV"], attendance=ATTENDANCE)
    known = {name: value for name, value in _values(answer).items() if value is not None}
    assert known == {"attendance_unreported": 1}


def test_where_nothing_was_planned_nothing_is_known(ask):
    answer = ask("figures_attendance", years=[2013], attendance=ATTENDANCE)
    assert {part for row in answer for part in row[1:]} == {None}  # not one day unreported either


def test_a_missing_export_is_unknown_and_not_zero(ask):
    assert set(_values(ask("figures_attendance", years=[2014])).values()) == {None}
