"""The starts of a year: as many as the quota lacks, spread over the season and the groups."""

from dataclasses import dataclass
from datetime import date, timedelta

from .days import EXTRACT, workday_from
from .lengths import draw_start_days
from .offers import CLOSING, OPEN, list_groups, list_new_places, open_span, places_on, usual_places
from .people import SHARES, Person, pick

EMPTY_BEFORE = {
    "AIG": (6, 32),
    "TPL": (2, 25),
    "START": (3, 8),
    "JV": (2, 4),
    "JV2": (3, 12),
    "PFF": (12, 75),
}
OPENING_DAYS = 18  # within which new places are taken
LAST_INTAKE = 70  # days before a group closes


@dataclass
class Start:
    """A start to come: the place is made free some days before."""

    scheme: str
    group: str
    day: date
    free_from: date
    share: float
    is_bound: bool = False  # bound to its group; others go where there is most room
    person: Person | None = None


def plan_starts(rng, scheme, year, count):
    """Plans the year's starts in one scheme."""
    opening_starts = [
        start
        for group in list_groups(scheme)
        for start in _fill_new_places(rng, scheme, group, year)
    ]
    spans = {g: span for g in list_groups(scheme) if (span := _find_open_span(g, year))}
    weights = {g: _place_days(g, *span) for g, span in spans.items()}
    counts = _share_out(count - len(opening_starts), weights)
    return opening_starts + [
        _make_start(rng, scheme, group, day, spans[group][0], is_bound=len(spans) == 1)
        for group, number in counts.items()
        for day in draw_start_days(rng, scheme, *spans[group], number, group)
    ]


def _fill_new_places(rng, scheme, group, year):
    """Fills new places within weeks of their opening."""
    return [
        _make_start(rng, scheme, group, day, first, is_bound=True)
        for first, places in list_new_places(group, year)
        for day in draw_start_days(rng, scheme, first, first + timedelta(OPENING_DAYS), places)
    ]


def _make_start(rng, scheme, group, day, first, is_bound):
    day_before = day - timedelta(rng.randint(*EMPTY_BEFORE[scheme]))
    free_from = min(day, max(first, workday_from(day_before, -1)))
    return Start(scheme, group, day, free_from, pick(rng, SHARES[scheme]), is_bound)


def takes_people(group, day):
    """Whether the group takes people on the day: past its opening, not near its closing."""
    first, _ = open_span(group)
    settling = timedelta(OPENING_DAYS + 14 if first > OPEN else 0)
    return first + settling <= day <= _last_intake(group) and places_on(group, day) > 0


def _last_intake(group):
    return CLOSING[group] - timedelta(LAST_INTAKE) if group in CLOSING else EXTRACT


def _find_open_span(group, year):
    """First and last day of the year on which the group takes people in; None when shut."""
    first = max(open_span(group)[0], workday_from(date(year, 1, 2)))
    last = min(_last_intake(group), date(year, 12, 19), EXTRACT - timedelta(1))
    return (first, last) if first < last else None


def _place_days(group, first, last):
    """Places over the time open: the weight of the group among the scheme's starts."""
    middle = first + (last - first) / 2
    return usual_places(group, middle) * (last - first).days


def _share_out(count, weights):
    """Divides a whole number by weight, largest remainders first."""
    total = sum(weights.values())
    parts = {g: count * w / total for g, w in weights.items()}
    whole = {g: int(part) for g, part in parts.items()}
    by_rest = sorted(parts, key=lambda g: whole[g] - parts[g])
    for group in by_rest[: count - sum(whole.values())]:
        whole[group] += 1
    return whole
