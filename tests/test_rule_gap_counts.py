"""Gap counts: as many rows and persons as the rows of each gap have."""

from datetime import date

import pytest
from rule_rows import rule_rows

ALL = "([2013, 2014], ['AIG', 'JV'], ['NAV Øst', 'NONE'], ['NONE'], ['under30', 'NONE'], $until)"
COUNTED = f"""
    select gap, count(*), nullif(count(distinct participant_id), 0)
    from gap_rows{ALL} group by gap order by gap
"""
ROWS = {
    "participations": """
        participant_id;scheme;started_on;ended_on;nav_office;birth_year
        a;AIG;01.01.2013;10.01.2014;NAV Øst;1990
        a;AIG;11.01.2014;;;                      # no office and no birth year
        b;JV;01.01.2014;31.01.2014;NAV Øst;1990
        c;AIG;01.01.2014;;NAV Vest;1990          # an office that is not chosen
    """,
    "attendance": """
        participant_id;scheme;held_on;planned_hours;attended_hours
        a;AIG;31.12.2013;6;         # not reported, the year before
        a;AIG;10.01.2014;6;         # nor the last day of the first stay
        a;AIG;11.01.2014;6;         # nor the first of the next
        a;AIG;12.01.2014;6;0        # nobody came: that is reported
        b;JV;01.02.2014;6;6         # in no stay
        b;JV;02.02.2014;6;          # in no stay, and not reported
        d;JV;02.02.2014;6;6         # in no stay, another person
        c;AIG;02.01.2014;6;         # not chosen
        a;AIG;31.12.2014;6;         # the last day of the year
        a;AIG;01.01.2015;6;         # another year
    """,
    "accounts": """
        year;period;art;responsibility;amount_nok
        2014;1;10100;1;5
        2014;3;10100;1;5
    """,
}


def test_a_day_not_reported_and_in_no_stay_counts_in_both(warehouse):
    found = rule_rows(warehouse(**ROWS), f"from gap_counts{ALL}", until=None)
    assert {row for row in found if row[0] in ("no_attended_hours", "no_stay", "no_month")} == {
        ("no_attended_hours", 5, 2),
        ("no_month", 1, None),
        ("no_stay", 3, 2),
    }


@pytest.mark.parametrize("until", [None, date(2014, 1, 10), date(2014, 2, 1), date(2013, 12, 31)])
def test_they_are_the_rows_counted(warehouse, until):
    house = warehouse(**ROWS)
    found = rule_rows(house, f"from gap_counts{ALL} order by gap", until=until)
    assert found == rule_rows(house, COUNTED, until=until)
