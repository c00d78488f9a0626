"""Last day with a place: whether VTAO frees a place, from which day."""

from datetime import date

import pytest

from tests.rules.rule_rows import rule_rows

END, DAY_BEFORE = date(2014, 1, 31), date(2014, 1, 30)


@pytest.mark.parametrize(
    ("granted_on", "holds_place", "last_day"),
    [
        (None, True, END),
        (None, False, END),  # no VTAO: the rule changes nothing
        (date(2014, 1, 31), True, END),
        (date(2014, 1, 31), False, DAY_BEFORE),  # granted on the last day: free that day
        (date(2014, 2, 1), False, END),  # granted after the end
        (date(2013, 6, 1), False, date(2013, 5, 31)),  # before the start: no day of the stay
    ],
)
def test_vtao_frees_the_place_from_the_day_of_the_grant(
    warehouse, granted_on, holds_place, last_day
):
    sql = "select last_day_with_place(date '2014-01-31', $granted_on::date, $holds_place)"
    house = warehouse(participations="participant_id;scheme;started_on\na;PFF;01.01.2014")
    params = {"granted_on": granted_on, "holds_place": holds_place}
    assert rule_rows(house, sql, **params) == [(last_day,)]
