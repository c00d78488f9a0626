"""The gaps count as many rows and persons as the list of their rows has."""

from datetime import date

import pytest

CHOSEN = {
    "years": [2013, 2014],
    "schemes": ["AIG", "JV", "TPL"],
    "offices": ["NAV Øst", "NONE"],
    "benefits": ["NONE"],
    "ages": ["under30", "NONE"],
}
ROWS = {
    "participations": """
        participant_id;scheme;started_on;ended_on;nav_office;birth_year
        a;AIG;01.01.2013;10.01.2014;NAV Øst;1990
        a;AIG;11.01.2014;;;                      # no office and no birth year
        b;JV;01.01.2014;31.01.2014;NAV Øst;1990
        c;AIG;01.01.2014;;NAV Vest;1990          # an office that is not chosen
        e;TPL;01.02.2013;28.02.2013;NAV Øst;1990 # no sector, twice the same person
        e;TPL;01.01.2014;;NAV Øst;1990
    """,
    "groups": "group;scheme;places;valid_from;valid_to\nUngdom;AIG;2;01.01.2013;",
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


def counted(house, until=None) -> dict[str, tuple]:
    return {row[0]: row[3:5] for row in house.rows("data_gaps", **CHOSEN, until=until)}


def test_a_day_not_reported_and_in_no_stay_counts_in_both(warehouse):
    counts = counted(warehouse(**ROWS))
    chosen = {gap: counts[gap] for gap in ("no_attended_hours", "no_stay", "no_month")}
    assert chosen == {"no_attended_hours": (5, 2), "no_stay": (3, 2), "no_month": (1, None)}


@pytest.mark.parametrize("until", [None, date(2014, 1, 10), date(2014, 2, 1), date(2013, 12, 31)])
def test_they_are_the_rows_listed(warehouse, until):
    house = warehouse(**ROWS)
    people = {}
    for row in house.rows("data_gap_rows", **CHOSEN, until=until):
        people.setdefault(row[0], []).append(row[5])
    assert counted(house, until) == {
        gap: (len(listed), len(set(listed) - {None}) or None) for gap, listed in people.items()
    }
