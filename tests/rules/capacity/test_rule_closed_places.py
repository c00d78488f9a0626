"""Closed places: a group that had places and is closed for a while."""

from datetime import date

from tests.rules.rule_rows import rule_rows

CLOSED = """
    select group_name, first_day, last_day, places::double from closed_places order by 1, 2
"""


def test_between_two_open_spells_a_group_is_closed_with_the_places_it_had(warehouse):
    house = warehouse(
        groups="""
            group;scheme;places;valid_from;valid_to
            Hull;AIG;8;01.01.2014;31.05.2014
            Hull;AIG;5;01.08.2014;              # no row covers June and July
            Kantine;AIG;8;01.01.2014;14.06.2014
            Kantine;AIG;0;15.06.2014;02.08.2014
            Kantine;AIG;6;03.08.2014;           # opens with other places
            Ny;AIG;8;01.01.2014;31.01.2014
            Ny;AIG;9;01.02.2014;                # no day between
            To;AIG;4;01.01.2014;31.01.2014
            To;AIG;0;01.03.2014;30.04.2014      # a hole, a row of 0 places, a hole
            To;AIG;4;01.06.2014;
        """
    )
    assert rule_rows(house, CLOSED) == [
        ("Hull", date(2014, 6, 1), date(2014, 7, 31), 8.0),
        ("Kantine", date(2014, 6, 15), date(2014, 8, 2), 8.0),
        ("To", date(2014, 2, 1), date(2014, 5, 31), 4.0),
    ]


def test_after_the_last_open_day_only_a_row_with_an_end_is_a_closure(warehouse):
    house = warehouse(
        groups="""
            group;scheme;places;valid_from;valid_to
            Flere;AIG;3;01.01.2014;31.05.2014
            Flere;AIG;0;01.06.2014;31.07.2014
            Flere;AIG;0;15.07.2014;31.08.2014   # from 1 August, where the row before leaves off
            Flere;AIG;0;20.07.2014;10.08.2014   # within the one before
            For godt;AIG;3;01.01.2014;31.05.2014
            For godt;AIG;0;01.06.2014;          # closed with no end
            Nedlagt;AIG;3;01.01.2014;31.05.2014
            Ny;AIG;0;01.01.2014;31.01.2014      # not opened yet
            Ny;AIG;3;01.02.2014;
            Over;AIG;0;01.05.2014;30.06.2014    # the newer row of places stands in May
            Over;AIG;3;02.05.2014;31.05.2014
            Pause;AIG;3;01.01.2014;31.05.2014
            Pause;AIG;0;01.07.2014;31.07.2014   # June is in no row
        """
    )
    assert rule_rows(house, CLOSED) == [
        ("Flere", date(2014, 6, 1), date(2014, 7, 31), 3.0),
        ("Flere", date(2014, 8, 1), date(2014, 8, 31), 3.0),
        ("Over", date(2014, 6, 1), date(2014, 6, 30), 3.0),
        ("Pause", date(2014, 7, 1), date(2014, 7, 31), 3.0),
    ]
