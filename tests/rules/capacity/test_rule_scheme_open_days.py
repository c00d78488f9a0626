"""Scheme open days: the days on which some group of the scheme had places."""

from datetime import date

from tests.rules.rule_rows import rule_rows


def test_a_day_counts_once_however_many_groups_are_open(warehouse):
    house = warehouse(
        groups="""
            group;scheme;places;valid_from;valid_to
            Ungdom;AIG;1;30.12.2013;02.01.2014       # from the year before
            Voksen;AIG;5;02.01.2014;02.01.2014       # the same day
            Voksen;AIG;0;03.01.2014;03.01.2014       # closed
            Voksen;AIG;5;04.01.2014;04.01.2014
            Kurs;JV;1;01.01.2014;01.01.2014          # another scheme
            Sent;AIG;1;06.01.2014;                   # from the day after the period
        """
    )
    rows = rule_rows(
        house,
        "from scheme_open_days(chosen([2014], ['AIG'], until := date '2014-01-05')) order by 2",
    )
    assert rows == [
        ("AIG", date(2014, 1, 1), 1),
        ("AIG", date(2014, 1, 2), 2),
        ("AIG", date(2014, 1, 4), 3),
    ]
