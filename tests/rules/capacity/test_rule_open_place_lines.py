"""Open place lines: the line of the export that gives the places."""

from datetime import date

from tests.rules.rule_rows import rule_rows


def test_the_row_in_force_that_began_last_gives_the_places(warehouse):
    house = warehouse(
        groups="""
            group;scheme;places;valid_from;valid_to
            Ungdom;AIG;2;01.01.2014;31.12.2014
            Ungdom;AIG;4;01.03.2014;31.03.2014     # over the row above in March
            Ungdom;AIG;0;01.01.2015;               # closed: no places
        """
    )
    rows = rule_rows(
        house,
        "select first_day, places::integer, source_line from open_place_lines order by 1",
    )
    assert rows == [
        (date(2014, 1, 1), 2, 2),
        (date(2014, 3, 1), 4, 3),
        (date(2014, 4, 1), 2, 2),
    ]
    assert rule_rows(house, "select distinct source_file from open_place_lines") == [
        ("groups.csv",)
    ]


def test_no_run_of_places_is_without_a_line(warehouse):
    house = warehouse(groups="group;scheme;places;valid_from\nUngdom;AIG;2;01.01.2014")
    lost = "select count(*) from open_places anti join open_place_lines using (first_day)"
    assert rule_rows(house, lost) == [(0,)]
