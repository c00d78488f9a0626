"""How much of the planned time people attended, in each group."""

STAYS = """
    participant_id;scheme;group;started_on;nav_office
    a;AIG;Ungdom;01.01.2014;NAV Øst
    b;JV;Kurs;01.01.2014;NAV Vest
"""
ATTENDANCE = """
    participant_id;scheme;group;held_on;planned_hours;attended_hours;absence
    a;AIG;Ungdom;01.01.2014;6;6;
    a;AIG;Ungdom;02.01.2014;6;4;gyldig      # 2 hours valid
    a;AIG;Ungdom;03.01.2014;6;3;ugyldig     # 3 hours invalid
    a;AIG;Ungdom;04.01.2014;6;0;syk         # 6 hours sick
    a;AIG;Ungdom;05.01.2014;6;5;            # 1 hour nobody has explained
    a;AIG;Ungdom;31.12.2014;6;;             # not reported: not in the hours
    b;JV;Kurs;01.01.2014;5;;                # nothing reported at all
    a;AIG;Ungdom;01.01.2015;6;0;syk         # another year
"""
AIG = ("AIG", "Ungdom", 30.0, 18.0, 0.6, 2.0, 3.0, 6.0, 1.0, 5, 1)
JV = ("JV", "Kurs", *[None] * 7, 0, 1)


def test_hours_are_those_of_reported_days_and_unreported_days_are_counted(ask):
    inputs = {"participations": STAYS, "attendance": ATTENDANCE}
    assert ask("attendance_by_group", years=[2014], **inputs) == [AIG, JV]


def test_an_office_counts_the_days_of_its_own_people(ask):
    inputs = {"participations": STAYS, "attendance": ATTENDANCE}
    assert ask("attendance_by_group", years=[2014], offices=["NAV Øst"], **inputs) == [AIG]
