"""What the loaded rows leave unknown, and what it does to the figures."""

from datetime import date

STAYS = """
    participant_id;scheme;group;started_on;ended_on;destination;nav_office;benefit;birth_year
    a;AIG;Ungdom;01.01.2014;31.01.2014;jobb;NAV Øst;kvp;1990
    b;AIG;Ungdom;01.01.2014;31.01.2014;;NAV Øst;kvp;1960        # no destination
    c;AIG;Ungdom;01.01.2014;31.01.2014;skole;NAV Øst;kvp;       # no birth year
    d;AIG;Ungdom;01.01.2014;31.01.2014;skole;NAV Øst;kvp;1960
"""
GROUPS = "group;scheme;places;valid_from\nUngdom;AIG;4;01.01.2014"
ATTENDANCE = """
    participant_id;scheme;held_on;planned_hours;attended_hours
    a;AIG;02.01.2014;9;9
    a;AIG;03.01.2014;1;              # not reported
"""


def test_each_gap_has_its_rows_and_the_range_widest_first(ask):
    answer = ask(
        "data_gaps",
        extract_date=date(2014, 6, 30),       # too early for a status after the end
        years=[2014],
        schemes=["AIG"],
        participations=STAYS,
        groups=GROUPS,
        attendance=ATTENDANCE,
    )  # fmt: skip
    people = "participations"
    assert answer == [
        # 1 of 4 to work, perhaps 2: as wide as it is high
        ("no_birth_year", people, "birth_year", 1, 1, 4.0, "under_30", 1.0, 1.0, 2.0),
        ("no_destination", people, "destination", 1, 1, 4.0, "to_work_rate", 0.25, 0.25, 0.5),
        # 9 of 9 hours; 9 or 10 of 10
        (
            "no_attended_hours", "attendance", "attended_hours", 1, 1, 2.0, "attendance_rate",
            1.0, 0.9, 1.0,
        ),
    ]  # fmt: skip


def test_a_planned_day_in_no_stay_is_a_gap(ask):
    answer = ask(
        "data_gaps",
        extract_date=date(2014, 6, 30),
        participations=STAYS.splitlines()[1] + "\n" + STAYS.splitlines()[2],
        groups=GROUPS,
        attendance="""
            participant_id;scheme;held_on;planned_hours;attended_hours
            a;AIG;31.01.2014;6;3       # the last day of the stay
            a;AIG;01.02.2014;4;4       # the day after
        """,
    )
    assert answer == [
        (
            "no_stay", "attendance", "participant_id", 1, 1, 2.0, "attendance_rate", 0.7, 0.5, 0.7
        )
    ]  # fmt: skip


def test_what_is_known_of_everybody_is_no_gap(ask):
    answer = ask(
        "data_gaps",
        extract_date=date(2014, 6, 30),
        years=[2014],
        participations=STAYS.splitlines()[1] + "\n" + STAYS.splitlines()[2],
        groups=GROUPS,
    )
    assert answer == []


def test_a_rate_that_is_unknown_altogether_stands_first(ask):
    answer = ask(
        "data_gaps",
        extract_date=date(2014, 6, 30),
        participations="""
            participant_id;scheme;started_on;ended_on;nav_office;benefit;birth_year
            a;START;01.01.2014;31.01.2014;NAV Øst;kvp;      # the only one who has left
            b;START;01.01.2014;;NAV Øst;kvp;1960
        """,
    )
    assert [row[0] for row in answer] == ["no_destination", "no_birth_year"]
    assert answer[0][7:] == (None, 0.0, 1.0)


def test_person_filters_choose_the_gaps_as_they_choose_the_figures(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;nav_office;benefit;birth_year
            a;AIG;01.01.2014;NAV Øst;kvp;
            b;AIG;01.01.2014;;kvp;1960
            c;AIG;01.01.2015;NAV Øst;kvp;          # another year
        """
    )
    answer = house.rows("data_gaps", years=[2014], offices=["NAV Øst"])
    assert [row[0] for row in answer] == ["no_birth_year"]
    answer = house.rows("data_gaps", years=[2014], ages=["over30"])
    assert [row[0] for row in answer] == ["no_office"]


def test_the_months_missing_are_the_departments_own_whoever_is_chosen(ask):
    answer = ask(
        "data_gaps",
        years=[2014],
        schemes=["AIG"],
        accounts="""
            year;period;art;responsibility;amount_nok
            2014;1;10100;1;60
            2014;3;10100;1;40
        """,
    )
    assert answer == [
        ("no_month", "accounts", "period", 1, None, 3.0, "actual", 100.0, 100.0, 160.0)
    ]


def test_the_value_now_is_the_figure_of_the_same_choice(warehouse):
    house = warehouse(
        extract_date=date(2016, 6, 30),
        groups=GROUPS,
        attendance=ATTENDANCE,
        participations="""
            participant_id;scheme;group;referred_on;started_on;ended_on;destination;workplace_sector
            a;AIG;Ungdom;;01.01.2014;31.01.2014;jobb;
            b;AIG;;;01.01.2014;31.01.2014;;            # no group, no destination
            c;TPL;;;01.01.2014;28.02.2014;skole;privat
            d;TPL;;;01.01.2014;;;                      # no sector
            e;AIG;;01.12.2012;;;;                      # a long wait
        """,
        accounts="""
            year;period;art;responsibility;amount_nok
            2014;1;10100;1;60
            2014;3;10100;1;40
        """,
    )
    for chosen in ({}, {"years": [2014]}, {"years": [2014], "schemes": ["AIG"]}):
        figures = {figure.measure: figure.value for figure in house.figures(**chosen)}
        answer = house.rows("data_gaps", **chosen)
        assert len(answer) >= 9
        for gap, *_, measure, value_now, low, high in answer:
            assert value_now == figures[measure], gap
            assert low <= (low if value_now is None else value_now) <= high, gap
