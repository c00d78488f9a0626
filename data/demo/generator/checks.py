"""What the demonstration promises, checked before anything counts as written."""

from datetime import date

from .accounts import DEVIATIONS
from .budget import NET_ORIGINAL, year_lines
from .budget_lines import COUNTER_ENTRIES
from .days import EXTRACT, FIRST_YEAR, YEARS
from .offers import PERSONS

VTAO_IN_2014 = 13
PERSONS_A_YEAR = (345, 420)


def check_people(stays):
    """Persons by scheme and year are the quotas; chains in order; nobody twice in a group."""
    for year in YEARS:
        for scheme, quota in PERSONS.items():
            _equal(persons_in(stays, year, scheme), quota.get(year, 0), f"{scheme} {year}")
        total = persons_in(stays, year)
        _true(PERSONS_A_YEAR[0] <= total <= PERSONS_A_YEAR[1], f"{total} persons in {year}")
    granted = {
        s.person.number
        for s in stays
        if s.vtao and s.vtao <= date(2014, 12, 31) and _active_in(s, 2014)
    }
    _equal(len(granted), VTAO_IN_2014, "VTAO by the end of 2014")
    for stay in stays:
        _check_dates(stay)
    _check_no_overlap(stays)


def persons_in(stays, year, scheme=None):
    """Distinct persons with an active day in the year, in one scheme or in any."""
    return len(
        {s.person.number for s in stays if scheme in (None, s.scheme) and _active_in(s, year)}
    )


def _active_in(stay, year):
    return (
        stay.started is not None
        and stay.started <= min(date(year, 12, 31), EXTRACT)
        and (stay.ended is None or stay.ended >= date(year, 1, 1))
    )


def _check_dates(stay):
    chain = [d for d in (stay.referred, stay.offered, stay.started, stay.ended) if d]
    _true(chain == sorted(chain) and chain[-1] <= EXTRACT, f"dates in order: {chain}")


def _check_no_overlap(stays):
    """Stays of a person in one group (for placements in the scheme) follow one another."""
    by_place = {}
    for stay in sorted((s for s in stays if s.started), key=lambda s: s.started):
        before = by_place.get((stay.person.number, stay.scheme, stay.group))
        apart = before is None or (before.ended and before.ended < stay.started)
        _true(apart, f"one stay at a time in {stay.group}")
        by_place[stay.person.number, stay.scheme, stay.group] = stay


def check_money():
    """Nets as decided, counter-entries that balance, and 2014 as the annual report has it."""
    for year in YEARS:
        lines = year_lines(year)
        original = [x for x in lines if x.version == "opprinnelig"]
        _equal(sum(x.kroner for x in original), NET_ORIGINAL[year], f"net original {year}")
        counter = sum(x.kroner for x in lines if x.art in COUNTER_ENTRIES)
        _equal(counter, 0, f"counter-entries {year}")
    _true(FIRST_YEAR in DEVIATIONS, "deviations from the first year")


def check_annual_report(booked_ore):
    """91,4 per cent of 11,7 million, 1,0 million less than budgeted."""
    adjusted = sum(x.kroner for x in year_lines(2014)) * 100
    _equal(round(adjusted / 1e7), 117, "adjusted budget 2014 in 0,1 million")
    _equal(round((adjusted - booked_ore) / 1e7), 10, "underspend 2014 in 0,1 million")
    _equal(round(1000 * booked_ore / adjusted), 914, "spend percent 2014")


def _equal(found, wanted, what):
    _true(found == wanted, f"{what}: {found}, wanted {wanted}")


def _true(holds, what):
    if not holds:
        raise SystemExit(f"The demonstration data are wrong: {what}")
