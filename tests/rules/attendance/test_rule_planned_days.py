"""Planned days: what was planned and attended, and what nobody has reported."""

from tests.rules.rule_rows import rule_rows

DAYS = """
    select group_name, is_reported, planned_hours::double, attended_hours::double,
        absent_hours::double, unreported_hours::double, absence, source_line
    from planned_days(chosen([2014], ['AIG'])) order by held_on
"""


def test_a_day_not_reported_has_no_hours_and_is_no_absence(warehouse):
    house = warehouse(
        attendance="""
            participant_id;scheme;group;held_on;planned_hours;attended_hours;absence
            a;AIG;Ungdom;01.01.2014;6;4,5;gyldig     # an hour and a half away
            a;AIG;;02.01.2014;6;;                    # not reported, no group
            a;AIG;Ungdom;03.01.2014;6;0;syk          # away all day
            a;AIG;Ungdom;04.01.2014;6;7;             # an hour more than planned
            a;AIG;Ungdom;31.12.2013;6;6;             # another year
            a;JV;Ungdom;05.01.2014;6;6;              # another scheme
        """
    )
    assert rule_rows(house, DAYS) == [
        ("Ungdom", True, 6.0, 4.5, 1.5, None, "valid", 2),
        ("NONE", False, None, None, None, 6.0, "NONE", 3),
        ("Ungdom", True, 6.0, 0.0, 6.0, None, "sick", 4),
        ("Ungdom", True, 6.0, 7.0, 0.0, None, "NONE", 5),
    ]
