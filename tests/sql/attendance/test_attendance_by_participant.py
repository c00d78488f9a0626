"""What each NAV office gets to know of each of its participants."""

from datetime import date

STAYS = """
    participant_id;scheme;group;started_on;ended_on;nav_office
    b;AIG;Ungdom;01.01.2014;;NAV Øst
    a;AIG;Ungdom;01.01.2014;05.01.2014;NAV Øst
    a;AIG;Ungdom;10.01.2014;;NAV Øst             # back at the same office: one row
    a;JV;Kurs;01.01.2014;;NAV Øst                # another scheme: a row of its own
"""
ATTENDANCE = """
    participant_id;scheme;group;held_on;planned_hours;attended_hours;absence
    a;AIG;Ungdom;02.01.2014;6;4;gyldig     # 2 hours valid
    a;AIG;Ungdom;05.01.2014;6;;            # not reported
    a;AIG;Ungdom;10.01.2014;6;0;syk        # 6 hours sick
    a;JV;Kurs;03.01.2014;5;5;
    b;AIG;Ungdom;31.12.2014;6;3;ugyldig    # 3 hours invalid
    b;AIG;Ungdom;01.01.2015;6;0;syk        # another year
    x;AIG;;02.01.2014;6;5;                 # in no stay: 1 hour nobody has explained
"""
A = ("NAV Øst", "a", "AIG", "Ungdom", date(2014, 1, 2), date(2014, 1, 10), 3)
A_AT_COURSE = ("NAV Øst", "a", "JV", "Kurs", date(2014, 1, 3), date(2014, 1, 3), 1)
B = ("NAV Øst", "b", "AIG", "Ungdom", date(2014, 12, 31), date(2014, 12, 31), 1)
X = ("NONE", "x", "AIG", "NONE", date(2014, 1, 2), date(2014, 1, 2), 1)
SHEET = [
    (*A, 12.0, 4.0, 4 / 12, 2.0, 0.0, 6.0, 0.0, 2, 1),
    (*A_AT_COURSE, 5.0, 5.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1, 0),
    (*B, 6.0, 3.0, 0.5, 0.0, 3.0, 0.0, 0.0, 1, 0),
]
NO_STAY = (*X, 6.0, 5.0, 5 / 6, 0.0, 0.0, 0.0, 1.0, 1, 0)
INPUTS = {"participations": STAYS, "attendance": ATTENDANCE}


def test_the_sheet_of_an_office_has_a_row_per_participant_scheme_and_group(ask):
    assert ask("attendance_by_participant", years=[2014], offices=["NAV Øst"], **INPUTS) == SHEET


def test_participants_of_no_office_stand_last(ask):
    assert ask("attendance_by_participant", years=[2014], **INPUTS) == [*SHEET, NO_STAY]


def test_the_participants_add_up_to_their_offices(warehouse):
    house = warehouse(**INPUTS)
    rows = house.rows("attendance_by_participant")
    offices = house.rows("attendance_by_office")
    for of_participant, of_office in ((7, 2), (8, 3), (12, 7), (14, 9), (15, 10)):
        total = sum(row[of_office] for row in offices)
        assert sum(row[of_participant] for row in rows) == total
