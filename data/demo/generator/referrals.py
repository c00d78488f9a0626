"""Referred and offered dates of the stays, and the referrals without a start."""

from datetime import date, timedelta

from .days import EXTRACT, YEARS, workday_from
from .people import SHARES, Stay, new_person, pick

USUAL_WAIT = {"AIG": 36, "TPL": 38, "START": 22, "JV": 15, "JV2": 19, "PFF": 140}
OFFER_DAYS = {
    "AIG": (4, 18),
    "TPL": (5, 21),
    "START": (4, 14),
    "JV": (3, 9),
    "JV2": (3, 10),
    "PFF": (10, 40),
}
OFFICE_PACE = {"NAV Nord": 1.16, "NAV Sør": 0.96, "NAV Øst": 1.04, "NAV Vest": 0.85}
PRESSURE = {  # practice places and placements are asked for more and more
    "PFF": {2012: 0.8, 2013: 0.9, 2014: 1.1, 2015: 1.5, 2016: 1.9, 2017: 2.2},
    "TPL": {2016: 1.1, 2017: 1.15},
    "JV": {2012: 1.1, 2013: 1.15, 2014: 0.95},
}
STEADY = {"PFF": 20}  # shape of the waiting times: the lower, the more much longer ones
OFFER_BLANK = 0.07
WAITING = {"AIG": 12, "TPL": 10, "START": 6, "JV": 8, "JV2": 4, "PFF": 15}
WAITED = {"AIG": 24, "TPL": 26, "START": 13, "JV": 9, "JV2": 11, "PFF": 190}
ALREADY_INSIDE = {"AIG": ("START", "Startkurs"), "TPL": ("AIG", None)}
NEVER_STARTED_A_YEAR = 3
NEVER_STARTED = {"AIG": 30, "TPL": 25, "START": 20, "JV": 25}
ENTRY = {
    "AIG": "Norsk i arbeid",
    "TPL": "",
    "START": "Startkurs",
    "JV": "Jobbsøkerkurs",
    "JV2": "Jobbsøkerkurs 2",
    "PFF": "Praksisplasser",
}


def set_referral_dates(rng, stay):
    """Sets when a stay was referred and offered: before the start, in order, on working days."""
    earliest, latest = _referral_window(stay)
    steady = STEADY.get(stay.scheme, 3)
    wait = max(2, round(rng.gammavariate(steady, _average_wait(stay) / steady)))
    referred = workday_from(min(latest, max(earliest, stay.started - timedelta(wait))), -1)
    offered = stay.started - timedelta(rng.randint(*OFFER_DAYS[stay.scheme]))
    stay.referred = min(referred, stay.started)
    stay.offered = workday_from(min(stay.started, max(stay.referred, offered)), -1)
    stay.offered = max(stay.referred, stay.offered)
    if rng.random() < OFFER_BLANK:
        stay.offered = None


def _average_wait(stay):
    pressure = PRESSURE.get(stay.scheme, {}).get(stay.started.year, 1)
    return USUAL_WAIT[stay.scheme] * OFFICE_PACE[stay.person.office] * pressure


def _referral_window(stay):
    """The span of a referral: after the stay before began (ended, for a person who came back)."""
    position = stay.person.stays.index(stay)
    latest = stay.started - timedelta(2)
    if position == 0:
        return date.min, latest
    before = stay.person.stays[position - 1]
    came_back = before.ended and (stay.started - before.ended).days > 60
    earliest = (before.ended if came_back else before.started) + timedelta(10)
    return min(earliest, latest), latest


def make_waiting_stays(rng, people):
    """Makes the referrals waiting on the extract date, and a few abandoned in earlier years."""
    waiting = [
        _make_waiting_stay(rng, people, scheme)
        for scheme, number in WAITING.items()
        for _ in range(number)
    ]
    abandoned = [
        _make_abandoned_stay(rng, people, year)
        for year in YEARS
        if year < EXTRACT.year
        for _ in range(NEVER_STARTED_A_YEAR)
    ]
    return abandoned + waiting


def _make_waiting_stay(rng, people, scheme):
    day = workday_from(
        EXTRACT - timedelta(1 + round(rng.gammavariate(1.5, WAITED[scheme] / 1.5))), -1
    )
    person = _find_person_inside(rng, people, scheme, day) if rng.random() < 0.45 else None
    return _make_referral(rng, people, scheme, day, person)


def _find_person_inside(rng, people, scheme, day):
    """A person in a scheme that leads to this one, who was there when referred."""
    source, _ = ALREADY_INSIDE.get(scheme, ("", None))
    inside = [
        p
        for p in people
        if p.stays
        and p.stays[-1].scheme == source
        and p.stays[-1].started
        and p.stays[-1].ended is None
        and p.stays[-1].started < day - timedelta(14)
        and not p.was_in(scheme, day.year)
    ]
    return rng.choice(inside) if inside else None


def _make_abandoned_stay(rng, people, year):
    day = workday_from(date(year, 1, 5) + timedelta(rng.randint(0, 330)))
    return _make_referral(rng, people, pick(rng, NEVER_STARTED), day, None)


def _make_referral(rng, people, scheme, day, person):
    """Makes a referral without a start; some have been offered a place."""
    if person is None:
        person = new_person(rng, len(people), ENTRY[scheme], day)
        people.append(person)
    stay = Stay(person, scheme, "", share=pick(rng, SHARES[scheme]), referred=day)
    offered = workday_from(day + timedelta(rng.randint(5, 25)))
    if offered <= EXTRACT and rng.random() < 0.4:
        stay.offered = offered
    person.stays.append(stay)
    return stay
