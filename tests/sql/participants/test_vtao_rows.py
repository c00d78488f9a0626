"""The stays behind those with VTAO."""

from datetime import date
from decimal import Decimal

STAYS = """
    participant_id;scheme;group;started_on;ended_on;place_share;nav_office;vtao_granted_on
    a;PFF;Praksis;01.12.2014;;0,5;NAV Øst;31.12.2014        # granted on the last day
    b;PFF;Praksis;01.01.2010;;1;;01.01.2015                 # granted the day after
    c;PFF;;11.06.2010;01.01.2014;1;;01.06.2010              # granted before the start
    d;PFF;Praksis;01.01.2010;31.12.2013;1;;01.06.2010       # out the day before
    e;PFF;Praksis;01.01.2010;;1;;                           # no VTAO
    c;PFF;Praksis;01.02.2014;;1;;01.06.2010                 # the same person again
"""


def test_each_stay_with_its_grant_and_its_line(ask):
    answer = ask("vtao_rows", years=[2014], schemes=["PFF"], participations=STAYS)
    granted, left = date(2010, 6, 1), date(2014, 1, 1)
    assert [(*row[:7], row[8], row[10]) for row in answer] == [
        ("c", "PFF", None, date(2010, 6, 11), left, granted, -10, None, 4),
        ("c", "PFF", "Praksis", date(2014, 2, 1), None, granted, -1341, None, 7),
        ("a", "PFF", "Praksis", date(2014, 12, 1), None, date(2014, 12, 31), 30, "NAV Øst", 2),
    ]
    assert [row[7] for row in answer] == [Decimal(1), Decimal(1), Decimal("0.5")]
    assert {row[9] for row in answer} == {"participations.csv"}


def test_the_persons_in_the_rows_are_those_of_the_measure(warehouse):
    house = warehouse(participations=STAYS)
    for years in ([2013], [2014], [2013, 2015], []):
        rows = house.rows("vtao_rows", years=years)
        (measure,) = (row for row in house.rows("figures_vtao", years=years) if row[0] == "vtao")
        assert len({row[0] for row in rows}) == measure[1]


def test_another_scheme_has_none(ask):
    assert ask("vtao_rows", years=[2014], schemes=["AIG"], participations=STAYS) == []
