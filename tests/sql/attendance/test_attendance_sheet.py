"""The sheet of a NAV office: what each participant attended, month by month and week by week."""

from datetime import date

INPUTS = {
    "extract_date": date(2016, 2, 29),
    "participations": """
        participant_id;scheme;group;started_on;nav_office
        a;AIG;Kantine;01.12.2015;NAV Øst
        b;AIG;Kantine;01.12.2015;NAV Nord
    """,
    "groups": "group;scheme;places;valid_from\nKantine;AIG;5;01.01.2015",
    "attendance": """
        participant_id;scheme;group;held_on;planned_hours;attended_hours;absence
        a;AIG;Kantine;31.12.2015;6;6;           # Thursday of week 53 of 2015
        a;AIG;Kantine;01.01.2016;6;3;sick       # Friday of the same week, in 2016
        a;AIG;Kantine;03.01.2016;6;;            # its Sunday, not reported
        a;AIG;Kantine;04.01.2016;6;6;           # Monday of week 1
        a;AIG;Kantine;29.02.2016;6;0;valid      # leap day, Monday of week 9
        b;AIG;Kantine;31.01.2016;4;4;           # the last day of January
        c;AIG;;15.01.2016;4;1;invalid           # in no stay: of no known office
    """,
    "years": [2016],
}
SICK, VALID, INVALID = (0, 0, 3.0, 0), (6.0, 0, 0, 0), (0, 3.0, 0, 0)
NONE_AWAY = (0, 0, 0, 0)


def test_a_month_has_its_days_of_each_participant(ask):
    january, february = date(2016, 1, 1), date(2016, 2, 1)
    assert ask("attendance_sheet_by_month", **INPUTS) == [
        (january, "NAV Nord", "b", "AIG", "Kantine", 1, 4.0, 4.0, 1.0, *NONE_AWAY, 1, 0),
        (january, "NAV Øst", "a", "AIG", "Kantine", 3, 12.0, 9.0, 0.75, 0, 0, 3.0, 0, 2, 1),
        (january, "NONE", "c", "AIG", "NONE", 1, 4.0, 1.0, 0.25, *INVALID, 1, 0),
        (february, "NAV Øst", "a", "AIG", "Kantine", 1, 6.0, 0.0, 0.0, *VALID, 1, 0),
    ]


def test_a_week_over_the_turn_of_the_year_belongs_to_the_year_of_its_thursday(ask):
    answer = ask("attendance_sheet_by_week", offices=["NAV Øst"], **INPUTS)
    assert [(*row[:3], row[4], *row[7:11]) for row in answer] == [
        (2015, 53, date(2015, 12, 28), "a", 2, 6.0, 3.0, 0.5),  # Friday and Sunday alone
        (2016, 1, date(2016, 1, 4), "a", 1, 6.0, 6.0, 1.0),
        (2016, 9, date(2016, 2, 29), "a", 1, 6.0, 0.0, 0.0),
    ]
    both = ask("attendance_sheet_by_week", offices=["NAV Øst"], **{**INPUTS, "years": [2015, 2016]})
    assert (*both[0][:3], both[0][7]) == (2015, 53, date(2015, 12, 28), 3)  # with its Thursday


def test_a_week_nobody_reported_has_no_hours(ask):
    chosen = ask(
        "attendance_sheet_by_week",
        **INPUTS
        | {
            "attendance": """
        participant_id;scheme;held_on;planned_hours;attended_hours
        a;AIG;04.01.2016;6;
    """
        },
    )
    assert chosen[0][7:] == (1, None, None, None, None, None, None, None, 0, 1)


def test_months_and_weeks_add_up_to_the_sheet_of_the_period(demonstration):
    chosen = {"years": [2016], "months": [1, 2, 3], "offices": ["NAV Øst"]}
    whole = demonstration.rows("attendance_by_participant", **chosen)
    hours = sum(row[8] or 0 for row in whole)
    assert hours > 0
    for name, planned in (("attendance_sheet_by_month", 5), ("attendance_sheet_by_week", 7)):
        rows = demonstration.rows(name, **chosen)
        assert sum(row[planned] for row in rows) == sum(row[6] for row in whole)
        assert sum(row[planned + 2] or 0 for row in rows) == hours
        assert {row[planned - 4] for row in rows} == {"NAV Øst"}
