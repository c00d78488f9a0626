"""Attendance sums: hours of the reported days, and how many days are reported."""

from tests.rules.rule_rows import rule_rows

SUMS = """
    select unnest(attendance_sums(is_reported, planned, attended, absent, absence)) as sums
    from (values {days}) as days (is_reported, planned, attended, absent, absence)
"""
NOT_REPORTED = "(false, null, null, null, 'NONE')"


def test_absence_is_split_by_its_kind_and_0_where_none_is_of_a_kind(warehouse):
    days = ", ".join(
        (
            "(true, 6, 6, 0, 'NONE')",
            "(true, 6, 4, 2, 'valid')",
            "(true, 8, 5, 3, 'sick')",
            "(true, 5, 4, 1, 'NONE')",
            NOT_REPORTED,
        )
    )
    rows = rule_rows(warehouse(), SUMS.format(days=days))
    assert rows == [(25.0, 19.0, 19 / 25, 2.0, 0.0, 3.0, 1.0, 4, 1)]


def test_where_no_day_is_reported_the_hours_are_unknown(warehouse):
    rows = rule_rows(warehouse(), SUMS.format(days=NOT_REPORTED))
    assert rows == [(*[None] * 7, 0, 1)]


def test_where_nothing_was_planned_there_is_no_rate(warehouse):
    rows = rule_rows(warehouse(), SUMS.format(days="(true, 0, 0, 0, 'NONE')"))
    assert rows == [(0.0, 0.0, None, 0.0, 0.0, 0.0, 0.0, 1, 0)]
