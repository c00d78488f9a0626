"""Of those who left for work, how many were in work half a year and a year later."""

from datetime import date

import pytest

STAYS = """
    participant_id;scheme;started_on;ended_on;destination;status_6m;status_12m
    a;AIG;01.01.2014;31.01.2014;arbeid;arbeid;arbeid
    b;AIG;01.01.2014;31.01.2014;lønnstilskudd;arbeid;arbeidssøker   # did not last a year
    c;AIG;01.01.2014;31.01.2014;arbeid;;                            # not known: in the base
    d;AIG;01.01.2014;01.09.2014;arbeid;arbeid;                      # too early for a year
    e;AIG;01.01.2014;31.12.2014;arbeid;arbeid;arbeid                # too early for half a year
    f;AIG;01.01.2014;31.01.2014;skole;arbeid;arbeid                 # did not leave for work
"""


def test_those_who_can_be_followed_are_the_base(ask):
    answer = ask("work_lasted", years=[2014], participations=STAYS, extract_date=date(2015, 3, 31))
    assert [(*row[:6], row[6], row[9]) for row in answer] == [
        (6, 5, 1, 4, 3, 1, 3 / 4, True),
        (12, 5, 2, 3, 1, 1, 1 / 3, True),
    ]
    assert answer[0][7:9] == pytest.approx((0.3006, 0.9544), abs=1e-4)  # Wilson, by hand


def test_a_status_that_nobody_has_is_unknown_and_not_none(ask):
    without = "\n".join(line.rsplit(";", 2)[0] for line in STAYS.splitlines() if ";" in line)
    answer = ask("work_lasted", years=[2014], participations=without)
    assert [row[3:9] for row in answer] == [(5, None, 5, None, None, None)] * 2


def test_nobody_left_for_work(ask):
    assert ask("work_lasted", years=[2013], participations=STAYS) == []
