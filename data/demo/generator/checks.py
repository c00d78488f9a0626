"""The checks that the demonstration data have to pass before they are written."""

from datetime import date

from .accounts import DEVIATIONS
from .budget import NET_ORIGINAL, list_lines
from .budget_lines import COUNTER_ENTRIES
from .days import EXTRACT, FIRST_YEAR, YEARS
from .offers import PERSONS

VTAO_IN_2014 = 13
PERSONS_A_YEAR = (345, 420)


def check_people(stays):
    """Checks that persons meet the quotas, dates are in order, and nobody is twice in a group."""
    for year in YEARS:
        for scheme, quota in PERSONS.items():
            _require_equal(
                count_persons(stays, year, scheme), quota.get(year, 0), f"{scheme} {year}"
            )
        total = count_persons(stays, year)
        _require(PERSONS_A_YEAR[0] <= total <= PERSONS_A_YEAR[1], f"{total} persons in {year}")
    people = {
        s.person.number
        for s in stays
        if s.vtao and s.vtao <= date(2014, 12, 31) and _is_active_in(s, 2014)
    }
    _require_equal(len(people), VTAO_IN_2014, "VTAO by the end of 2014")
    for stay in stays:
        _check_dates(stay)
    _check_no_overlap(stays)


def count_persons(stays, year, scheme=None):
    """The number of persons with an active day in the year, in one scheme or in any."""
    return len(
        {s.person.number for s in stays if scheme in (None, s.scheme) and _is_active_in(s, year)}
    )


def _is_active_in(stay, year):
    return (
        stay.started is not None
        and stay.started <= min(date(year, 12, 31), EXTRACT)
        and (stay.ended is None or stay.ended >= date(year, 1, 1))
    )


def _check_dates(stay):
    dates = [d for d in (stay.referred, stay.offered, stay.started, stay.ended) if d]
    _require(dates == sorted(dates) and dates[-1] <= EXTRACT, f"dates in order: {dates}")


def _check_no_overlap(stays):
    """Checks that a person's stays in one group (placements: in the scheme) follow one another."""
    last_stays = {}
    for stay in sorted((s for s in stays if s.started), key=lambda s: s.started):
        before = last_stays.get((stay.person.number, stay.scheme, stay.group))
        is_apart = before is None or (before.ended and before.ended < stay.started)
        _require(is_apart, f"one stay at a time in {stay.group}")
        last_stays[stay.person.number, stay.scheme, stay.group] = stay


def check_money():
    """Checks that nets are as decided and counter-entries balance."""
    for year in YEARS:
        lines = list_lines(year)
        original = [x for x in lines if x.version == "opprinnelig"]
        _require_equal(sum(x.kroner for x in original), NET_ORIGINAL[year], f"net original {year}")
        counter = sum(x.kroner for x in lines if x.art in COUNTER_ENTRIES)
        _require_equal(counter, 0, f"counter-entries {year}")
    _require(FIRST_YEAR in DEVIATIONS, "deviations from the first year")


def check_annual_report(booked_ore):
    """Checks 2014: 91,4 per cent of 11,7 million, 1,0 million less than budgeted."""
    adjusted = sum(x.kroner for x in list_lines(2014)) * 100
    _require_equal(round(adjusted / 1e7), 117, "adjusted budget 2014 in 0,1 million")
    _require_equal(round((adjusted - booked_ore) / 1e7), 10, "underspend 2014 in 0,1 million")
    _require_equal(round(1000 * booked_ore / adjusted), 914, "spend percent 2014")


def _require_equal(value, expected, text):
    _require(value == expected, f"{text}: {value}, wanted {expected}")


def _require(is_met, text):
    if not is_met:
        raise SystemExit(f"The demonstration data are wrong: {text}")
