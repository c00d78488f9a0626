"""Stay attendance: the planned days of each stay."""

from datetime import date

from tests.rules.rule_rows import rule_rows

STAYS = """
    select nav_office, participant_id, scheme, group_name, day(first_on), day(last_on),
        planned_hours, attended_hours, reported_count, unreported_count
    from stay_attendance(chosen([2014], ['AIG'], ['NAV Øst', 'NAV Vest', 'NONE'], until := $until))
    order by participant_id, first_on, group_name
"""


def test_each_stay_has_its_own_days_and_days_in_none_are_their_persons(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;group;started_on;ended_on;nav_office
            a;AIG;Ungdom;01.01.2014;10.01.2014;NAV Øst
            a;AIG;Ungdom;11.01.2014;;NAV Vest            # has moved to another office
        """,
        attendance="""
            participant_id;scheme;group;held_on;planned_hours;attended_hours
            a;AIG;Ungdom;01.01.2014;6;4
            a;AIG;Ungdom;10.01.2014;6;          # the last day at the first office, not reported
            a;AIG;Ungdom;11.01.2014;6;6
            a;AIG;Kantine;12.01.2014;6;6        # a day in another group
            b;AIG;;02.01.2014;6;6               # in no stay
            c;AIG;;03.01.2014;6;6               # in no stay, another person
            a;AIG;Ungdom;31.12.2013;6;6         # another year
            a;JV;Kurs;05.01.2014;6;6            # another scheme
        """,
    )
    rows = rule_rows(house, STAYS, until=None)
    assert rows == [
        ("NAV Øst", "a", "AIG", "Ungdom", 1, 10, 6.0, 4.0, 1, 1),
        ("NAV Vest", "a", "AIG", "Ungdom", 11, 11, 6.0, 6.0, 1, 0),
        ("NAV Vest", "a", "AIG", "Kantine", 12, 12, 6.0, 6.0, 1, 0),
        ("NONE", "b", "AIG", "NONE", 2, 2, 6.0, 6.0, 1, 0),
        ("NONE", "c", "AIG", "NONE", 3, 3, 6.0, 6.0, 1, 0),
    ]
    assert len(rule_rows(house, STAYS, until=date(2014, 1, 10))) == 3
