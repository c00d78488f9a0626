"""Placements by year: the share with a private host, and the hosts that are new."""

import pytest

STAYS = """
    participant_id;scheme;started_on;ended_on;workplace_sector;workplace
    a;TPL;01.01.2014;31.01.2014;kommunal;Kafeen
    a;TPL;01.03.2014;31.03.2014;privat;Lageret      # the same person, in both sectors
    b;TPL;31.12.2013;01.01.2014;privat;Verkstedet   # over New Year: new in 2013
    c;TPL;01.06.2014;30.06.2014;;                   # placed; sector and host unknown
    d;PFF;01.01.2012;31.12.2012;kommunal;Kafeen     # the host is from 2012
    e;AIG;01.01.2014;;;                             # not placed
"""


def test_the_share_is_of_all_persons_placed_each_counted_once(ask):
    answer = ask("placements_by_year", years=[2013, 2014], participations=STAYS)
    assert [row[:6] + row[8:] for row in answer] == [
        (2013, 1, 0, 1, 0, 1.0, True, 1, 1),
        # a, b and c; a is in both sectors; Kafeen, Lageret, Verkstedet: only Lageret is new
        (2014, 3, 1, 2, 1, 2 / 3, True, 3, 1),
    ]


def test_the_interval_is_wilsons_for_2_of_3(ask):
    answer = ask("placements_by_year", years=[2014], participations=STAYS)
    assert answer[0][6:8] == pytest.approx((0.2077, 0.9385), abs=0.0001)


def test_the_row_gives_the_measures_of_its_year(warehouse):
    house = warehouse(participations=STAYS)
    for chosen in ({"schemes": ["TPL"]}, {}):
        (row,) = house.rows("placements_by_year", years=[2014], **chosen)
        figures = dict(row[:2] for row in house.rows("figures_placements", years=[2014], **chosen))
        assert (row[2], row[3], row[9], row[10]) == tuple(
            figures[name]
            for name in ("placed_municipal", "placed_private", "workplaces", "workplaces_new")
        )


def test_nobody_placed_is_0_and_no_share(ask):
    answer = ask("placements_by_year", years=[2015], schemes=["TPL"], participations=STAYS)
    assert answer == [(2015, 0, 0, 0, 0, None, None, None, True, 0, 0)]


def test_nothing_is_known_before_the_first_row(ask):
    answer = ask("placements_by_year", years=[2011], participations=STAYS)
    assert answer == [(2011, *[None] * 10)]


def test_an_export_without_sectors_gives_no_share(ask):
    rows = "participant_id;scheme;started_on\na;TPL;01.01.2014"
    answer = ask("placements_by_year", years=[2014], participations=rows)
    assert answer == [(2014, 1, None, None, 1, None, None, None, True, None, None)]
