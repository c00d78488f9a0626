"""Where people went when a stay ended, and where they were six and twelve months later."""

from datetime import timedelta

from .days import EXTRACT, months_after
from .lengths import EARLY_DAYS
from .people import draw_evenly, pick

WORK, SUBSIDISED = "ordinært arbeid", "arbeid med lønnstilskudd"
ADAPTED, EDUCATION = "varig tilrettelagt arbeid", "utdanning"
SCHEME, SEEKING = "annet tiltak", "arbeidssøker"
CLARIFIED, TREATMENT, ABSENCE = "avklart til ytelse", "behandling", "fravær"
MOVED, DECEASED, OTHER, UNKNOWN = "flyttet", "død", "annet", "ukjent"
BLANK = ""

# Weights for stays after which nobody comes straight into another of the department's schemes.
WENT_TO = {
    "AIG": {
        WORK: 15,
        SUBSIDISED: 8,
        ADAPTED: 4,
        EDUCATION: 10,
        SCHEME: 9,
        SEEKING: 15,
        CLARIFIED: 13,
        TREATMENT: 5,
        ABSENCE: 8,
        MOVED: 4,
        OTHER: 4,
        UNKNOWN: 1,
        BLANK: 5,
    },
    "TPL": {
        WORK: 23,
        SUBSIDISED: 11,
        ADAPTED: 3,
        EDUCATION: 8,
        SCHEME: 8,
        SEEKING: 14,
        CLARIFIED: 9,
        TREATMENT: 4,
        ABSENCE: 5,
        MOVED: 3,
        OTHER: 3,
        UNKNOWN: 1,
        BLANK: 5,
    },
    "START": {
        WORK: 10,
        SUBSIDISED: 3,
        ADAPTED: 0,
        EDUCATION: 8,
        SCHEME: 22,
        SEEKING: 14,
        CLARIFIED: 12,
        TREATMENT: 8,
        ABSENCE: 12,
        MOVED: 4,
        OTHER: 4,
        UNKNOWN: 1,
        BLANK: 5,
    },
    "JV": {
        WORK: 25,
        SUBSIDISED: 4,
        ADAPTED: 0,
        EDUCATION: 10,
        SCHEME: 5,
        SEEKING: 35,
        CLARIFIED: 1,
        TREATMENT: 2,
        ABSENCE: 10,
        MOVED: 3,
        OTHER: 3,
        UNKNOWN: 1,
        BLANK: 4,
    },
    "JV2": {
        WORK: 23,
        SUBSIDISED: 7,
        ADAPTED: 0,
        EDUCATION: 11,
        SCHEME: 12,
        SEEKING: 21,
        CLARIFIED: 3,
        TREATMENT: 5,
        ABSENCE: 8,
        MOVED: 3,
        OTHER: 3,
        UNKNOWN: 1,
        BLANK: 5,
    },
    "PFF": {
        WORK: 0.6,
        SUBSIDISED: 1.4,
        ADAPTED: 5,
        EDUCATION: 1,
        SCHEME: 2,
        SEEKING: 0,
        CLARIFIED: 5,
        TREATMENT: 4,
        ABSENCE: 1,
        MOVED: 3,
        DECEASED: 1.5,
        OTHER: 2,
        BLANK: 1,
    },
}
WITH_EXTENSION = {WORK: 1.55, SUBSIDISED: 1.8, EDUCATION: 1.3, SCHEME: 2.6, SEEKING: 0.5}
LEFT_EARLY = {ABSENCE: 3.5, WORK: 0.7, SUBSIDISED: 0.3, EDUCATION: 0.9, CLARIFIED: 0.5, MOVED: 1.5}
IN_PRIVATE = {WORK: 1.35, SUBSIDISED: 1.5}
CAME_BACK_SOON = {
    WORK: 0.35,
    SUBSIDISED: 0.5,
    EDUCATION: 0.3,
    CLARIFIED: 0.3,
    MOVED: 0.15,
    DECEASED: 0,
    SEEKING: 1.6,
}
IN_AUGUST = {EDUCATION: 2.6}
GOOD_YEARS = {2012: 1.05, 2013: 1.0, 2014: 1.05, 2015: 0.95, 2016: 0.9, 2017: 1.05}

MOVED_ON = {SCHEME: 88, SEEKING: 5, OTHER: 2, UNKNOWN: 1, BLANK: 4}
SAME = "same"
LATER = {  # half a year on; applied twice for a year
    WORK: {SAME: 74, SEEKING: 12, SUBSIDISED: 1, EDUCATION: 3, TREATMENT: 1, CLARIFIED: 2},
    SUBSIDISED: {SAME: 40, WORK: 33, SEEKING: 14, SCHEME: 4, CLARIFIED: 3},
    ADAPTED: {SAME: 90, CLARIFIED: 5, TREATMENT: 2},
    EDUCATION: {SAME: 76, WORK: 9, SEEKING: 9, SCHEME: 3},
    SCHEME: {SAME: 45, WORK: 13, SUBSIDISED: 4, SEEKING: 18, EDUCATION: 5, CLARIFIED: 8},
    SEEKING: {SAME: 52, WORK: 17, SUBSIDISED: 4, EDUCATION: 7, SCHEME: 9, CLARIFIED: 5},
    CLARIFIED: {SAME: 90, SCHEME: 3, TREATMENT: 3},
    TREATMENT: {SAME: 48, CLARIFIED: 18, SCHEME: 9, SEEKING: 10, WORK: 4},
    ABSENCE: {SEEKING: 34, WORK: 10, SCHEME: 12, TREATMENT: 9, EDUCATION: 6, UNKNOWN: 12},
    MOVED: {SAME: 60, UNKNOWN: 12},
    DECEASED: {SAME: 1},
    OTHER: {SEEKING: 30, SCHEME: 15, WORK: 15, OTHER: 20, CLARIFIED: 8},
}
NOT_FOLLOWED_UP = 0.11


def settle_destinations(rng, stays):
    """Gives each ended stay its destination and later statuses, in order of end."""
    draws = {scheme: draw_evenly(rng) for scheme in WENT_TO}
    for stay in sorted((s for s in stays if s.ended), key=lambda s: (s.ended, s.person.number)):
        stay.destination = _draw_destination(rng, stay, draws[stay.scheme])
        _follow_up(rng, stay)


def _next_start(stay):
    """The first start of the person after the start of this stay; None when there is none."""
    starts = [
        s.started
        for s in stay.person.stays
        if s is not stay and s.started and (s.started > stay.started)
    ]
    return min(starts, default=None)


def _draw_destination(rng, stay, draws):
    next_start = _next_start(stay)
    if next_start and (next_start - stay.ended).days <= 60:
        return pick(rng, MOVED_ON)
    return _pick_at(next(draws), _tilt_weights(stay, next_start))


def _pick_at(draw, weights):
    """The key whose part of the range (by weight) contains the number."""
    rest = draw * sum(weights.values())
    for place, weight in weights.items():
        rest -= weight
        if rest < 0:
            return place
    return place


def _tilt_weights(stay, next_start):
    """The scheme's weights, tilted by the facts of this stay."""
    length = (stay.ended - stay.started).days
    good = GOOD_YEARS.get(stay.ended.year, 1)
    tilts = [{WORK: good, SUBSIDISED: good}]
    tilts += [WITH_EXTENSION] * (stay.scheme == "JV" and stay.ended.year >= 2014)
    tilts += [LEFT_EARLY] * (length < EARLY_DAYS[stay.scheme])
    tilts += [IN_PRIVATE] * (stay.sector == "private" and stay.scheme == "TPL")
    tilts += [IN_AUGUST] * (stay.ended.month in (7, 8))
    tilts += [CAME_BACK_SOON] * bool(next_start and (next_start - stay.ended).days < 400)
    weights = dict(WENT_TO[stay.scheme])
    for tilt in tilts:
        weights = {place: weight * tilt.get(place, 1) for place, weight in weights.items()}
    return weights


def _follow_up(rng, stay):
    """Status after six and twelve months, where so long has passed; a few are never asked."""
    after_half = _draw_status(rng, stay, months_after(stay.ended, 6), stay.destination)
    after_year = _draw_status(rng, stay, months_after(stay.ended, 12), after_half)
    if months_after(stay.ended, 6) <= EXTRACT and rng.random() > NOT_FOLLOWED_UP:
        stay.status_6m = after_half
    if months_after(stay.ended, 12) <= EXTRACT and rng.random() > NOT_FOLLOWED_UP * 1.4:
        stay.status_12m = after_year


def _draw_status(rng, stay, day, before):
    """Back in a scheme when the rows say so, else a step from where the person was."""
    if any(s.is_active(day) for s in stay.person.stays if s is not stay):
        return SCHEME
    status = pick(rng, LATER.get(before, LATER[OTHER]))
    returned = any(
        s.started and stay.ended < s.started <= day + timedelta(90) for s in stay.person.stays
    )
    if returned and status in (MOVED, DECEASED):
        return SEEKING
    return before if status == SAME else status
