"""Figures: how many were placed, or in practice, with a host, and with how many hosts."""

import pytest


def values(answer: list[tuple]) -> dict[str, float | None]:
    return {row[0]: row[1] for row in answer}


def test_persons_and_hosts_with_an_active_day_are_counted_once_each(ask):
    answer = ask(
        "figures_placements",
        years=[2014],
        participations="""
            participant_id;scheme;started_on;ended_on;workplace_sector;workplace
            a;TPL;01.01.2014;31.01.2014;kommunal;Kafeen
            a;TPL;01.03.2014;31.03.2014;kommunal;Lageret      # the same person again
            a;TPL;01.05.2014;31.05.2014;privat;Verkstedet     # and in both sectors
            b;TPL;01.01.2013;01.01.2014;privat;Verkstedet     # one active day in the year
            c;TPL;01.01.2013;31.12.2013;privat;Butikken       # left the day before
            d;AIG;01.01.2014;;;                               # not placed
            e;TPL;01.01.2014;;;                               # placed; sector and host not given
            f;PFF;01.01.2014;31.01.2014;kommunal;Kafeen       # in practice, with a host of both
            f;PFF;01.02.2014;31.03.2014;privat;Skolen
            b;PFF;01.06.2014;30.06.2014;privat;Skolen         # placed and in practice: in both
        """,
    )
    assert values(answer) == {
        "placed_municipal": 1.0,
        "placed_private": 2.0,
        "placed_private_rate": 2 / 3,  # a and b of a, b and e
        "workplaces": 3.0,
        "workplaces_new": 2.0,  # Kafeen and Lageret; Verkstedet is from 2013
        "practice_municipal": 1.0,
        "practice_private": 2.0,
        "practice_workplaces": 2.0,
    }
    [rate] = [row[2:] for row in answer if row[0] == "placed_private_rate"]
    assert rate[:2] + rate[4:] == (2.0, 3.0, 1.0)  # the sector of e is unknown
    assert rate[2:4] == pytest.approx((0.2077, 0.9385), abs=0.0001)  # Wilson's for 2 of 3


def test_a_host_is_not_new_when_another_scheme_used_it_before(ask):
    answer = ask(
        "figures_placements",
        years=[2014],
        schemes=["TPL"],
        participations="""
            participant_id;scheme;started_on;ended_on;workplace_sector;workplace
            a;TPL;01.01.2014;31.01.2014;kommunal;Kafeen
            b;PFF;01.01.2012;31.01.2012;kommunal;Kafeen    # not chosen, but it was there
            c;TPL;01.12.2014;31.12.2014;kommunal;Lageret   # new
        """,
    )
    assert values(answer)["workplaces"] == 2.0
    assert values(answer)["workplaces_new"] == 1.0


def test_an_export_without_sectors_and_hosts_leaves_them_unknown(ask):
    answer = ask(
        "figures_placements",
        years=[2014],
        participations="participant_id;scheme;started_on\na;TPL;01.01.2014",
    )
    assert set(values(answer).values()) == {None}


def test_nobody_placed_is_0_when_the_export_has_placements(ask):
    answer = ask(
        "figures_placements",
        years=[2014],
        participations="""
            participant_id;scheme;started_on;ended_on;workplace_sector;workplace
            a;TPL;01.01.2013;31.12.2013;privat;Butikken
        """,
    )
    figures = values(answer)
    assert figures.pop("placed_private_rate") is None  # of nobody there is no share
    assert set(figures.values()) == {0.0}
