"""Which groups were closed in a month, and from when to when."""

from datetime import date

GROUPS = """
    group;scheme;places;valid_from;valid_to
    Kantine;AIG;8;01.01.2015;14.06.2015
    Kantine;AIG;0;15.06.2015;02.08.2015      # closed for a while
    Kantine;AIG;8;03.08.2015;
    Vaskeri;AIG;6;01.01.2015;30.06.2015      # closed for good
    Gjenbruk;AIG;5;10.07.2015;               # opens in the month
    Kurs;JV;5;01.01.2015;                    # always open
    Nedlagt;AIG;5;01.01.2014;31.12.2014      # closed the year before
"""
KITCHEN = ("AIG", "Kantine", date(2015, 6, 15), date(2015, 8, 2))
LAUNDRY = ("AIG", "Vaskeri", date(2015, 7, 1), None)
REUSE = ("AIG", "Gjenbruk", None, date(2015, 7, 9))


def closed(house, *day: int, **chosen) -> list[tuple]:
    return house.rows("closed_days", month=date(*day), **chosen)


def test_a_group_is_closed_where_it_has_no_places_in_the_month(warehouse):
    house = warehouse(groups=GROUPS)
    assert closed(house, 2015, 7, 1) == [REUSE, KITCHEN, LAUNDRY]
    assert closed(house, 2015, 6, 1) == [REUSE, KITCHEN]  # from the 15th
    assert closed(house, 2015, 8, 1) == [KITCHEN, LAUNDRY]  # to the 2nd
    assert closed(house, 2015, 9, 1) == [LAUNDRY]
    assert closed(house, 2016, 1, 1) == []  # no longer a group of the year


def test_one_group_or_scheme_alone(warehouse):
    house = warehouse(groups=GROUPS)
    assert closed(house, 2015, 7, 1, group_name="Vaskeri") == [LAUNDRY]
    assert closed(house, 2015, 7, 1, schemes=["JV"]) == []


def test_a_closure_after_the_extract_date_has_not_come(warehouse):
    house = warehouse(groups=GROUPS, extract_date=date(2015, 6, 14))
    assert closed(house, 2015, 6, 1) == [REUSE]


def test_without_a_month_there_is_nothing(warehouse):
    assert warehouse(groups=GROUPS).rows("closed_days") == []
