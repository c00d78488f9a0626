"""Reason months: the parts of the places, each as a row with its reason."""

from datetime import date

from tests.rules.rule_rows import rule_rows

REASONS = """
    select month, reason, reason_no, place_days::double, ordinary_days::double, is_apart
    from capacity_reasons_by_scheme(chosen([2014], ['AIG'])) order by month, reason_no
"""


def test_each_reason_has_its_part_and_the_place_in_the_order(warehouse):
    house = warehouse(
        groups="""
            group;scheme;places;valid_from;valid_to
            Ungdom;AIG;4;01.01.2014;10.01.2014
            Ungdom;AIG;0;11.01.2014;12.01.2014        # 8 closed
            Voksen;AIG;1;01.01.2014;01.01.2014        # one place for two: 1 over
        """,
        participations="""
            participant_id;scheme;group;referred_on;started_on;ended_on;place_share
            a;AIG;Ungdom;;01.01.2014;10.01.2014;0,6   # 6 taken, 4 spared
            b;AIG;Voksen;;01.01.2014;;1
            c;AIG;Voksen;;01.01.2014;;1
            d;AIG;;02.01.2014;;08.01.2014;1           # waits 7 days
        """,
        attendance="""
            participant_id;scheme;group;held_on;planned_hours;attended_hours
            a;AIG;Ungdom;02.01.2014;3;1               # of the 6 taken 1 attended, 4 absent,
            a;AIG;Ungdom;03.01.2014;2;0               # 1 not reported
            a;AIG;Ungdom;06.01.2014;1;
        """,
    )
    january = date(2014, 1, 1)
    assert rule_rows(house, REASONS) == [
        (january, "attended", 1, 1.0, 49.0, False),
        (january, "absence", 2, 4.0, 49.0, False),
        (january, "not_reported", 3, 1.0 + 1.0, 49.0, False),
        (january, "part_time", 4, 4.0, 49.0, False),
        (january, "waiting", 5, 7.0, 49.0, False),
        (january, "no_one_referred", 6, 23.0, 49.0, False),
        (january, "closed", 7, 8.0, 49.0, False),
        (january, "over_capacity", 8, 1.0, 49.0, True),
    ]
