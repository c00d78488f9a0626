"""Placements by month: municipal against private, and hosts in use."""

from datetime import date

STAYS = """
    participant_id;scheme;started_on;ended_on;workplace_sector;workplace
    a;TPL;31.01.2014;01.02.2014;kommunal;Kafeen     # one day of January, one of February
    a;TPL;20.02.2014;28.02.2014;privat;Lageret      # in both sectors in February
    b;TPL;10.02.2014;20.02.2014;kommunal;Kafeen     # the same host
    b;TPL;25.02.2014;25.02.2014;kommunal;Kafeen     # the same person again
    c;TPL;01.03.2014;31.03.2014;;                   # placed; sector and host unknown
    d;AIG;01.01.2014;31.03.2014;;                   # not placed
"""


def test_each_month_counts_persons_by_sector_and_hosts_once(ask):
    answer = ask(
        "placements_by_month",
        years=[2014],
        participations=STAYS,
        extract_date=date(2014, 4, 10),
    )
    assert answer == [
        (date(2014, 1, 1), 1, 0, 0, 1),
        (date(2014, 2, 1), 2, 1, 0, 2),
        (date(2014, 3, 1), 0, 0, 1, 0),
        (date(2014, 4, 1), 0, 0, 0, 0),  # the month of the extract is the last
    ]


def test_a_start_after_the_extract_date_is_not_counted_in_its_month(ask):
    answer = ask(
        "placements_by_month",
        years=[2014],
        participations="""
            participant_id;scheme;started_on;workplace_sector;workplace
            a;TPL;10.01.2014;privat;Kafeen      # the extract date
            b;TPL;11.01.2014;privat;Lageret     # the day after
        """,
        extract_date=date(2014, 1, 10),
    )
    assert answer == [(date(2014, 1, 1), 0, 1, 0, 1)]


def test_months_of_a_year_between_that_is_not_chosen_are_left_out(ask):
    answer = ask(
        "placements_by_month",
        years=[2013, 2015],
        participations="""
            participant_id;scheme;started_on;ended_on;workplace_sector
            a;TPL;01.12.2013;31.01.2015;privat
        """,
    )
    assert [row[0].year for row in answer] == [2013] * 12 + [2015] * 12
    assert [row[2] for row in answer[10:14]] == [None, 1, 1, 0]  # no export before December 2013


def test_an_export_without_sectors_and_hosts_shows_only_that_persons_are_placed(ask):
    answer = ask(
        "placements_by_month",
        years=[2014],
        participations="participant_id;scheme;started_on;ended_on\na;TPL;01.02.2014;28.02.2014",
        extract_date=date(2014, 3, 31),
    )
    assert answer == [
        (date(2014, 1, 1), None, None, None, None),  # before the first row
        (date(2014, 2, 1), None, None, 1, None),
        (date(2014, 3, 1), None, None, 0, None),
    ]


def test_another_scheme_is_left_out(ask):
    answer = ask("placements_by_month", years=[2014], schemes=["AIG"], participations=STAYS)
    assert {row[1:] for row in answer} == {(0, 0, 0, 0)}
