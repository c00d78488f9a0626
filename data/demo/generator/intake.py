"""Chooses who takes a free place: from another scheme, back after a break, or new."""

from datetime import timedelta

from .people import is_age_fitting, new_person

COMES_FROM = {  # weight of a person from another scheme
    "AIG": {"START": 6, "JV": 1, "JV2": 2},
    "TPL": {"AIG": 5, "START": 2.5, "JV": 0.7, "JV2": 1.5},
    "START": {"JV": 1},
    "JV": {"START": 1},
    "JV2": {"JV": 1},
    "PFF": {},
}
MOVES_ON = {"AIG": 0.52, "TPL": 0.48, "START": 0.10, "JV": 0.02, "JV2": 0.55, "PFF": 0}
COMES_BACK = {"AIG": 0.10, "TPL": 0.12, "START": 0.09, "JV": 0.15, "JV2": 0.15, "PFF": 0}
TWO_AT_ONCE = 0.05  # a placement beside a part-time place in a group
SAME_PERSON_AGAIN = {"START": 0.3, "AIG": 0.5, "TPL": 0.7, "JV": 1, "JV2": 0.4}


class Intake:
    """All people so far, and the choice of the next person."""

    def __init__(self, rng):
        self.rng, self.people = rng, []

    def choose_person(self, scheme, group, day):
        """The person who starts on the day; never a person who was in the scheme this year."""
        draw = self.rng.random()
        if scheme == "TPL" and draw > 1 - TWO_AT_ONCE:
            candidates = self._list_part_time(day)
        elif draw < MOVES_ON[scheme]:
            candidates = self._list_moving_on(scheme, group, day)
        elif draw < MOVES_ON[scheme] + COMES_BACK[scheme]:
            candidates = self._list_returning(scheme, group, day)
        else:
            candidates = []
        if not candidates:
            return self.add_person(group, day)
        weights = COMES_FROM[scheme]
        return self.rng.choices(
            candidates, [weights.get(p.stays[-1].scheme, 1) for p in candidates]
        )[0]

    def add_person(self, group, day):
        """Adds a person who was never referred before."""
        self.people.append(new_person(self.rng, len(self.people), group, day))
        return self.people[-1]

    def _list_free(self, scheme, group, day, earliest, latest):
        """People without a running stay whose last stay ended so many days ago."""
        span = (day - timedelta(latest), day - timedelta(earliest))
        return [
            p
            for p in self.people
            if (end := p.last_end())
            and span[0] <= end <= span[1]
            and is_age_fitting(p, group, day)
            and not p.was_in(scheme, day.year)
        ]

    def _list_moving_on(self, scheme, group, day):
        """People whose last stay ended within three weeks, or else within sixty days."""
        near, far = (self._list_from_schemes(scheme, group, day, days) for days in (21, 58))
        return near or far

    def _list_from_schemes(self, scheme, group, day, latest):
        return [
            p
            for p in self._list_free(scheme, group, day, 1, latest)
            if p.stays[-1].scheme in COMES_FROM[scheme]
        ]

    def _list_returning(self, scheme, group, day):
        return [
            p
            for p in self._list_free(scheme, group, day, 61, 800)
            if self.rng.random() < SAME_PERSON_AGAIN.get(p.stays[-1].scheme, 0)
        ]

    def _list_part_time(self, day):
        return [
            p
            for p in self.people
            if p.stays
            and p.stays[-1].is_active(day)
            and p.stays[-1].scheme == "AIG"
            and p.stays[-1].share <= 0.6
            and not p.was_in("TPL", day.year)
            and not p.stays[-1].is_leaving
        ]
