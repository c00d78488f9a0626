"""Planned years: sums made at the load and sums of days are one and the same."""

from datetime import date
from decimal import Decimal

import pytest

from tests.rules.rule_rows import rule_rows

ROWS = {
    "participations": """
        participant_id;scheme;group;started_on;ended_on
        a;AIG;Ungdom;01.11.2013;31.01.2015
        b;JV;;01.01.2014;31.12.2014
    """,
    "attendance": """
        participant_id;scheme;group;held_on;planned_hours;attended_hours;absence
        a;AIG;Ungdom;31.12.2013;6;4;sick          # the last day of its year
        a;AIG;Ungdom;01.01.2014;6;7;              # more than planned is no absence
        a;AIG;Ungdom;02.01.2014;6,1;0;valid
        a;AIG;Ungdom;03.01.2014;0,2;0,1;invalid
        a;AIG;Ungdom;04.01.2014;6;0;              # no kind given
        a;AIG;Ungdom;30.06.2014;6;;               # not reported
        a;AIG;Kantine;01.07.2014;5;5;             # another group
        a;AIG;;31.12.2014;6;;                     # no group, nothing reported
        b;JV;;30.06.2014;6;6;
        c;JV;;30.06.2014;6;6;                     # in no stay
        a;AIG;Ungdom;01.01.2015;6;6;              # after the extract date
    """,
    "extract_date": date(2014, 12, 31),
}
SUMS = """
    select stay_no, participant_id, scheme, group_name, first_on, last_on, planned_hours,
        unreported_hours, attended_hours, absence_valid, absence_invalid, absence_sick,
        absence_unknown, reported_count, unreported_count
    from planned_years(chosen($years, ['AIG', 'JV'], until := $until)) order by all
"""
# the same, from the days
DAYS = """
    select stay_no, if(stay_no is null, participant_id, null) as participant_id,
        if(stay_no is null, scheme, null) as scheme, group_name, min(held_on), max(held_on),
        sum(planned_hours), sum(unreported_hours), sum(attended_hours),
        coalesce(sum(absent_hours) filter (absence = 'valid'), 0 * sum(absent_hours)),
        coalesce(sum(absent_hours) filter (absence = 'invalid'), 0 * sum(absent_hours)),
        coalesce(sum(absent_hours) filter (absence = 'sick'), 0 * sum(absent_hours)),
        coalesce(sum(absent_hours) filter (absence = 'NONE'), 0 * sum(absent_hours)),
        count(*) filter (is_reported), count(*) filter (not is_reported)
    from planned_days(chosen($years, ['AIG', 'JV'], until := $until))
    group by 1, 2, 3, 4, year(held_on) order by all
"""
CUTS = [None, date(2013, 12, 31), date(2014, 1, 3), date(2014, 6, 30), date(2014, 12, 30)]


@pytest.mark.parametrize("until", [*CUTS, date(2014, 12, 31), date(2015, 6, 30)])
@pytest.mark.parametrize("years", [[2014], [2013, 2014], [2015], [2012]])
def test_the_sums_are_those_of_the_days(warehouse, years, until):
    house = warehouse(**ROWS)
    inputs = {"years": years, "until": until}
    assert rule_rows(house, SUMS, **inputs) == rule_rows(house, DAYS, **inputs)


def test_the_days_of_a_stay_in_one_group_and_year(warehouse):
    rows = rule_rows(warehouse(**ROWS), SUMS, years=[2014], until=None)
    [row] = [row for row in rows if row[0] == 1 and row[3] == "Ungdom"]
    assert row[4:6] == (date(2014, 1, 1), date(2014, 6, 30))
    # planned 6 + 6,1 + 0,2 + 6 on the reported days, attended 7 + 0 + 0,1 + 0; absence by its kind
    hours = ["18.3", "6", "7.1", "6.1", "0.1", "0", "6"]
    assert row[6:13] == tuple(Decimal(text) for text in hours)
    assert row[13:] == (4, 1)


@pytest.mark.parametrize("months", [[1], [5, 6, 7, 8], [10, 11, 12], [2]])
def test_of_some_months_the_sums_are_those_of_the_days(warehouse, months):
    house = warehouse(**ROWS)
    sums, days = (sql.replace("until := $until", f"months := {months}") for sql in (SUMS, DAYS))
    rows = rule_rows(house, sums, years=[2013, 2014])
    assert rows == rule_rows(house, days, years=[2013, 2014])
    assert bool(rows) == (months != [2])  # nothing was planned in February
