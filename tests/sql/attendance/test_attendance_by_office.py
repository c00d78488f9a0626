"""How much of the planned time the people of each NAV office attended."""

STAYS = """
    participant_id;scheme;started_on;ended_on;nav_office
    a;AIG;01.01.2014;31.01.2014;NAV Øst
    a;AIG;01.02.2014;;NAV Årstad                 # has moved to another office
    b;JV;01.01.2014;;NAV Øst
    c;AIG;01.01.2014;;                           # office unknown
"""
ATTENDANCE = """
    participant_id;scheme;held_on;planned_hours;attended_hours;absence
    a;AIG;01.01.2014;6;6;
    a;AIG;31.01.2014;6;4;gyldig      # the last day at the first office: 2 hours valid
    a;AIG;01.02.2014;6;3;ugyldig     # the first day at the next: 3 hours invalid
    b;JV;02.01.2014;8;0;syk          # 8 hours sick
    b;JV;03.01.2014;8;;              # not reported
    c;AIG;02.01.2014;6;5;            # 1 hour nobody has explained
    x;AIG;02.01.2014;4;4;            # in no stay
    a;AIG;31.12.2013;6;0;syk         # another year
"""
ØST = ("NAV Øst", 2, 20.0, 10.0, 0.5, 2.0, 0.0, 8.0, 0.0, 3, 1)
ÅRSTAD = ("NAV Årstad", 1, 6.0, 3.0, 0.5, 0.0, 3.0, 0.0, 0.0, 1, 0)
UNKNOWN = ("NONE", 2, 10.0, 9.0, 0.9, 0.0, 0.0, 0.0, 1.0, 2, 0)
INPUTS = {"participations": STAYS, "attendance": ATTENDANCE}


def test_a_day_counts_at_the_office_of_the_stay_that_day_and_the_unknown_stand_last(ask):
    assert ask("attendance_by_office", years=[2014], **INPUTS) == [ØST, ÅRSTAD, UNKNOWN]


def test_an_office_that_is_chosen_stands_alone(ask):
    assert ask("attendance_by_office", years=[2014], offices=["NAV Årstad"], **INPUTS) == [ÅRSTAD]


def test_an_office_whose_days_nobody_has_reported_has_no_hours(ask):
    days = "participant_id;scheme;held_on;planned_hours\nb;JV;02.01.2014;8"
    answer = ask("attendance_by_office", participations=STAYS, attendance=days)
    assert answer == [("NAV Øst", 1, *[None] * 7, 0, 1)]


def test_the_offices_add_up_to_the_figures(warehouse):
    house = warehouse(**INPUTS)
    rows = house.rows("attendance_by_office", years=[2014])
    figures = {row[0]: row for row in house.rows("figures_attendance", years=[2014])}
    attended, planned = figures["attendance_rate"][2:4]
    assert (sum(row[2] for row in rows), sum(row[3] for row in rows)) == (planned, attended)
    assert sum(sum(row[5:9]) for row in rows) == figures["absence"][1]
    assert sum(row[10] for row in rows) == figures["attendance_unreported"][1]
