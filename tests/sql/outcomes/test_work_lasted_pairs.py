"""work_lasted_pairs: the same persons half a year and a year after they left for work."""

from datetime import date

STAYS = """
    participant_id;scheme;started_on;ended_on;destination;status_6m;status_12m
    a;AIG;01.01.2014;31.01.2014;arbeid;arbeid;arbeid
    b;AIG;01.01.2014;31.01.2014;arbeid;arbeid;arbeidssøker
    c;AIG;01.01.2014;31.01.2014;arbeid;arbeid;                  # not known: stays in the base
    d;AIG;01.01.2014;31.01.2014;arbeid;utdanning;arbeid
    e;AIG;01.01.2014;31.01.2014;arbeid;;
    f;AIG;01.01.2014;28.02.2014;arbeid;arbeid;arbeid            # 12 months to the day
    g;AIG;01.01.2014;01.03.2014;arbeid;arbeid;arbeid            # a day too late
    h;AIG;01.01.2014;31.01.2014;utdanning;arbeid;arbeid         # did not leave for work
"""
LOADED = {"years": [2014], "extract_date": date(2015, 2, 28)}


def test_each_exit_to_work_counts_once_by_both_statuses(ask):
    assert ask("work_lasted_pairs", participations=STAYS, **LOADED) == [(2, 2, 1, 1)]


def test_nobody_is_none_and_no_status_is_unknown(ask):
    until_2013 = LOADED | {"years": [2014], "schemes": ["JV"]}
    assert ask("work_lasted_pairs", participations=STAYS, **until_2013) == [(0, 0, 0, 0)]
    without = "participant_id;scheme;started_on;ended_on;destination;status_6m\n"
    row = "a;AIG;01.01.2014;31.01.2014;arbeid;arbeid\n"
    assert ask("work_lasted_pairs", participations=without + row, **LOADED) == [(None,) * 4]
