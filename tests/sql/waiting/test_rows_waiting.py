"""Whose waiting is behind a figure."""

from datetime import date

STAYS = """
    participant_id;scheme;nav_office;referred_on;started_on
    a;AIG;NAV Øst;01.12.2014;              # 30 days on the last day of the year
    b;AIG;;01.02.2014;11.02.2014           # waited 10 days
    c;AIG;;;11.02.2014                     # nobody says since when: in no median
"""
FILE = "participations.csv"


def _asked(house, measure):
    return [row[:-2] for row in house.rows("rows_waiting", years=[2014], measure=measure)]


def test_a_row_counts_one_or_its_days(warehouse):
    house = warehouse(participations=STAYS)
    waits = ("a", "AIG", "NAV Øst", date(2014, 12, 1), None, 30, None, True)
    assert _asked(house, "waiting") == [(*waits, 1.0, FILE, 2)]
    assert _asked(house, "waiting_so_far_days") == [(*waits, 30.0, FILE, 2)]
    started = ("b", "AIG", None, date(2014, 2, 1), date(2014, 2, 11), 10, None, True)
    assert _asked(house, "waiting_days") == [(*started, 10.0, FILE, 3)]
    assert _asked(house, None) == []
