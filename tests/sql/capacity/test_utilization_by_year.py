"""How full each group was, year by year."""

from datetime import date

GROUPS = """
    group;scheme;places;valid_from;valid_to
    Ungdom;AIG;2;22.12.2013;10.01.2014       # 10 days of 2013, 10 of 2014
    Kurs;JV;1;01.01.2014;10.01.2014
    Stengt;AIG;0;01.01.2014;
"""
STAYS = """
    participant_id;scheme;group;started_on;ended_on;place_share;nav_office
    a;AIG;Ungdom;27.12.2013;05.01.2014;1;NAV Øst      # 5 days in each year
    b;AIG;Ungdom;01.01.2014;;0,5;NAV Vest             # 10 days of half a place
"""


def test_each_year_of_a_group_has_its_own_days(ask):
    answer = ask("utilization_by_year", groups=GROUPS, participations=STAYS)
    assert answer == [
        (2013, "AIG", "Ungdom", 20, 5, 0.25),
        (2014, "AIG", "Ungdom", 20, 10, 0.5),
        (2014, "JV", "Kurs", 10, 0, 0),
    ]


def test_the_filters_and_the_extract_date_apply(ask):
    inputs = {"groups": GROUPS, "participations": STAYS, "extract_date": date(2014, 1, 2)}
    answer = ask("utilization_by_year", years=[2014], offices=["NAV Vest"], **inputs)
    assert answer == [(2014, "AIG", "Ungdom", 4, 1, 0.25), (2014, "JV", "Kurs", 2, 0, 0)]


def test_without_people_only_the_places_are_known(ask):
    answer = ask("utilization_by_year", years=[2014], groups=GROUPS)
    assert [row[3:] for row in answer] == [(20, None, None), (10, None, None)]
