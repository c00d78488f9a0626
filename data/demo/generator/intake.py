"""Who takes a free place: somebody just out of another scheme, somebody back, somebody new."""

from datetime import timedelta

from .people import fits, new_person

COMES_FROM = {  # how readily somebody from another scheme is taken
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
    """Everybody known so far, and the choice of the next one."""

    def __init__(self, rng):
        self.rng, self.people = rng, []

    def choose(self, scheme, group, day):
        """The person who starts on the day; never one who was in the scheme this year."""
        wish = self.rng.random()
        if scheme == "TPL" and wish > 1 - TWO_AT_ONCE:
            found = self._beside_a_group(day)
        elif wish < MOVES_ON[scheme]:
            found = self._moving_on(scheme, group, day)
        elif wish < MOVES_ON[scheme] + COMES_BACK[scheme]:
            found = self._coming_back(scheme, group, day)
        else:
            found = []
        if not found:
            return self.somebody_new(group, day)
        usual = COMES_FROM[scheme]
        return self.rng.choices(found, [usual.get(p.stays[-1].scheme, 1) for p in found])[0]

    def somebody_new(self, group, day):
        """A person nobody has referred before."""
        self.people.append(new_person(self.rng, len(self.people), group, day))
        return self.people[-1]

    def _free(self, scheme, group, day, earliest, latest):
        """People without a running stay whose last one ended between so many days ago."""
        span = (day - timedelta(latest), day - timedelta(earliest))
        return [
            p
            for p in self.people
            if (end := p.last_end())
            and span[0] <= end <= span[1]
            and fits(p, group, day)
            and not p.was_in(scheme, day.year)
        ]

    def _moving_on(self, scheme, group, day):
        """Mostly within three weeks of the end, else within sixty days."""
        near, far = (self._from_scheme(scheme, group, day, days) for days in (21, 58))
        return near or far

    def _from_scheme(self, scheme, group, day, latest):
        return [
            p
            for p in self._free(scheme, group, day, 1, latest)
            if p.stays[-1].scheme in COMES_FROM[scheme]
        ]

    def _coming_back(self, scheme, group, day):
        return [
            p
            for p in self._free(scheme, group, day, 61, 800)
            if self.rng.random() < SAME_PERSON_AGAIN.get(p.stays[-1].scheme, 0)
        ]

    def _beside_a_group(self, day):
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
