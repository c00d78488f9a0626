"""Open places: how many places a group has on each day."""

from datetime import date

from tests.rules.rule_rows import rule_rows

PLACES = "select first_day, last_day, places::integer from open_places order by 1"
END = date(9999, 12, 31)


def test_places_last_to_their_end_or_without_one_for_good(warehouse):
    house = warehouse(
        groups="""
            group;scheme;places;valid_from;valid_to
            Ungdom;AIG;8;01.01.2014;30.06.2014
            Ungdom;AIG;10;01.08.2014;              # July stands empty
        """
    )
    assert rule_rows(house, PLACES) == [
        (date(2014, 1, 1), date(2014, 6, 30), 8),
        (date(2014, 8, 1), END, 10),
    ]


def test_a_new_number_takes_over_from_one_without_an_end(warehouse):
    house = warehouse(
        groups="""
            group;scheme;places;valid_from
            Ungdom;AIG;8;01.01.2014
            Ungdom;AIG;10;15.03.2014    # in the middle of a month
        """
    )
    assert rule_rows(house, PLACES) == [
        (date(2014, 1, 1), date(2014, 3, 14), 8),
        (date(2014, 3, 15), END, 10),
    ]


def test_after_a_closure_the_places_before_it_are_open_again(warehouse):
    house = warehouse(
        groups="""
            group;scheme;places;valid_from;valid_to
            Ungdom;AIG;8;01.01.2014;
            Ungdom;AIG;0;01.07.2014;31.07.2014    # closed for the summer
        """
    )
    assert rule_rows(house, PLACES) == [
        (date(2014, 1, 1), date(2014, 6, 30), 8),
        (date(2014, 8, 1), END, 8),
    ]


def test_groups_of_one_name_in_two_schemes_are_two_groups(warehouse):
    house = warehouse(
        groups="""
            group;scheme;places;valid_from
            Ungdom;AIG;8;01.01.2014
            Ungdom;JV;5;01.01.2014
        """
    )
    assert rule_rows(house, PLACES + ", 3 desc") == [
        (date(2014, 1, 1), END, 8),
        (date(2014, 1, 1), END, 5),
    ]
