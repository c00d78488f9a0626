"""How full each group was on each day of one month."""

from datetime import date

GROUPS = """
    group;scheme;places;valid_from;valid_to
    Ungdom;AIG;2;30.01.2014;02.02.2014
    Ungdom;AIG;0;03.02.2014;27.02.2014       # closed: no rows
    Ungdom;AIG;3;28.02.2014;
    Kurs;JV;1;27.02.2014;
"""
STAYS = """
    participant_id;scheme;group;started_on;ended_on;place_share;nav_office
    a;AIG;Ungdom;01.01.2014;01.02.2014;1;NAV Øst
    b;AIG;Ungdom;01.02.2014;;0,5;NAV Vest
    c;AIG;Ungdom;01.02.2014;01.02.2014;1;NAV Vest    # the 1st: 2.5 of 2
    d;JV;Kurs;28.02.2014;;1;NAV Øst                  # full, not over
"""
FEBRUARY = date(2014, 2, 1)


def test_each_day_a_group_has_places_is_a_row(warehouse):
    house = warehouse(groups=GROUPS, participations=STAYS)
    assert house.rows("occupancy_by_day", month=FEBRUARY) == [
        (date(2014, 2, 1), "AIG", "Ungdom", 2.0, 2.5, 0.0, True, 1.25),
        (date(2014, 2, 2), "AIG", "Ungdom", 2.0, 0.5, 1.5, False, 0.25),
        (date(2014, 2, 27), "JV", "Kurs", 1.0, 0.0, 1.0, False, 0.0),
        (date(2014, 2, 28), "AIG", "Ungdom", 3.0, 0.5, 2.5, False, 0.5 / 3),
        (date(2014, 2, 28), "JV", "Kurs", 1.0, 1.0, 0.0, False, 1.0),
    ]


def test_one_group_one_scheme_or_one_office_can_be_chosen(warehouse):
    house = warehouse(groups=GROUPS, participations=STAYS)
    of_group = house.rows("occupancy_by_day", month=FEBRUARY, group_name="Kurs")
    assert of_group == house.rows("occupancy_by_day", month=FEBRUARY, schemes=["JV"])
    assert [row[0].day for row in of_group] == [27, 28]
    of_office = house.rows("occupancy_by_day", month=FEBRUARY, offices=["NAV Øst"])
    assert [row[4] for row in of_office] == [1.0, 0.0, 0.0, 0.0, 1.0]


def test_no_month_has_no_days_and_the_last_is_cut(warehouse):
    house = warehouse(groups=GROUPS, participations=STAYS)
    assert house.rows("occupancy_by_day") == []
    cut = house.rows("occupancy_by_day", month=FEBRUARY, until=date(2014, 2, 1))
    assert [row[0] for row in cut] == [date(2014, 2, 1)]


def test_the_days_add_up_to_the_month_of_utilization(warehouse):
    house = warehouse(groups=GROUPS, participations=STAYS)
    days = house.rows("occupancy_by_day", month=FEBRUARY, group_name="Ungdom")
    ((*_, available, occupied, _),) = [
        row
        for row in house.rows("utilization_by_group", years=[2014], schemes=["AIG"])
        if row[0] == FEBRUARY
    ]
    assert (sum(row[3] for row in days), sum(row[4] for row in days)) == (available, occupied)


def test_before_the_first_row_of_people_the_use_is_unknown(warehouse):
    house = warehouse(
        groups=GROUPS,
        participations="participant_id;scheme;group;started_on\na;AIG;Ungdom;02.02.2014",
    )
    first, second, *_ = house.rows("occupancy_by_day", month=FEBRUARY)
    assert first[3:] == (2.0, None, None, None, None)
    assert second[3:] == (2.0, 1.0, 1.0, False, 0.5)
