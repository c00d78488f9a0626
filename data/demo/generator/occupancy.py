"""Day by day: places fall free, the next one starts, and the year's persons are the quota."""

from datetime import date, timedelta

from .days import EXTRACT, every_day, friday_near, is_workday, workday_from
from .intake import Intake
from .lengths import EARLY_DAYS, longest, planned_end
from .offers import (
    CLOSING,
    MOVING_TO,
    PERSONS,
    SIMULATED_FROM,
    VTAO_GRANTS,
    groups_of,
    places_on,
    usual_places,
)
from .people import SHARES, Stay, pick
from .starts import Start, plan, takes_in

FULLEST = {
    "AIG": (0.94, 1),
    "TPL": (0.94, 1.03),
    "START": (0.95, 1),
    "JV": (0.95, 1),
    "JV2": (0.9, 1),
    "PFF": (1, 1),
}
SHRINKS = ((0.45, 0.5), (0.05, 0.25))  # places too many taken, chance a day that one leaves
CROWDED, CROWDED_LIMIT = 0.02, 1.05  # share of quarters in which a group takes one too many
SLACK = {"AIG": 0.06, "TPL": 0.09, "START": 0.17, "JV": 0.16, "JV2": 0.2, "PFF": 0.025}
SUMMER_SLACK = 0.03  # in June to August a few less are kept on
GOES_ANYHOW = {"TPL": 0.1, "START": 0.08, "JV": 0.1, "JV2": 0.08}
HOLD_DAYS = {
    "AIG": (14, 60),
    "TPL": (14, 45),
    "START": (7, 14),
    "JV": (7, 21),
    "JV2": (7, 21),
    "PFF": (150, 500),
}
VTAO_STAY_YEARS = (5.5, 13)
RUN_IN = {"AIG": 300, "TPL": 190, "START": 70, "JV": 22, "JV2": 40, "PFF": 2900}


class Department:
    """The stays of all schemes, moved on one day at a time."""

    def __init__(self, rng):
        self.rng, self.intake = rng, Intake(rng)
        self.stays, self.running, self.coming = [], {}, []
        self.fullest, self.grants = {}, []

    def run(self):
        """From the first simulated year to the extract date; answers all stays begun."""
        self._begin_with_people_inside()
        for day in every_day(date(SIMULATED_FROM, 1, 1), EXTRACT):
            if (day.month, day.day) == (1, 1):
                self._plan_year(day.year)
                self._plan_grants(day.year)
            self._step(day)
        return self.stays

    def _step(self, day):
        for start in [s for s in self.coming if s.free_from == day]:
            start.group = start.group if start.is_bound else self._emptiest(start)
            self._make_room(start, day)
        for group in self.running:
            self._shrink(group, day)
            self._end_stays(group, day)
        for start in [s for s in self.coming if s.day == day]:
            self.coming.remove(start)
            self._start(start)
        for _ in range(self.grants.count(day)):
            self._grant_vtao(day)

    def _plan_year(self, year):
        """As many starts as are missing from the quota when those already inside are counted."""
        for scheme, persons in PERSONS.items():
            if year in persons:
                inside = {s.person.number for g in groups_of(scheme) for s in self.running[g]}
                self.coming += plan(self.rng, scheme, year, persons[year] - len(inside))

    def _begin_with_people_inside(self):
        """People who came before the first simulated day, as many as there were places for."""
        first = date(SIMULATED_FROM, 1, 1)
        for scheme in PERSONS:
            for group in groups_of(scheme):
                self.running[group] = []
                while self._taken(group) < round(places_on(group, first) * 0.93):
                    self._add_early(scheme, group, first)

    def _add_early(self, scheme, group, first):
        age = self.rng.uniform(0.01, 1) * RUN_IN[scheme]
        started = workday_from(first - timedelta(round(age)))
        share = pick(self.rng, SHARES[scheme])
        self._start(Start(scheme, group, started, started, share))
        stay = self.running[group][-1]
        stay.planned_end = max(stay.planned_end, first + timedelta(self.rng.randint(2, 60)))

    def _start(self, start):
        person = start.person or self.intake.choose(start.scheme, start.group, start.day)
        end = planned_end(self.rng, start.scheme, start.day)
        stay = Stay(person, start.scheme, start.group, start.day, end, start.share)
        if person.stays and person.stays[-1].is_active(start.day):
            stay.share = min(stay.share, 0.4)
        person.stays.append(stay)
        self.stays.append(stay)
        self.running[start.group].append(stay)

    def _taken(self, group, after=None):
        """Occupied places, or those still occupied after a day to come."""
        return sum(s.share for s in self.running[group] if after is None or s.planned_end > after)

    def _expected(self, group, until):
        return sum(
            s.share
            for s in self.coming
            if s.group == group and s.free_from < until and s.day <= until
        )

    def _limit(self, scheme, group, day):
        """Places in use when full; it varies a little from quarter to quarter."""
        key = (group, day.year, day.month // 3)
        if key not in self.fullest:
            crowded = scheme != "PFF" and self.rng.random() < CROWDED
            self.fullest[key] = CROWDED_LIMIT if crowded else self.rng.uniform(*FULLEST[scheme])
        return usual_places(group, day) * self.fullest[key]

    def _end_stays(self, group, day):
        for stay in [s for s in self.running[group] if s.planned_end <= day]:
            if not self._hold(stay, day):
                stay.ended = day
                self.running[group].remove(stay)

    def _hold(self, stay, day):
        """Keep somebody on for a while when the group would otherwise stand half empty."""
        in_summer = day.month in (6, 7, 8) and stay.scheme != "PFF"
        slack = SLACK[stay.scheme] + SUMMER_SLACK * in_summer
        left = self._taken(stay.group) - stay.share + self._expected(stay.group, day)
        limit = self._limit(stay.scheme, stay.group, day)
        too_few = left < limit * (1 - slack) and left + stay.share < limit + 0.01
        held = day + timedelta(self.rng.randint(*HOLD_DAYS[stay.scheme]))
        too_long = (held - stay.started).days > longest(stay.scheme, stay.started)
        gives_up = (day - stay.started).days < EARLY_DAYS[stay.scheme]
        goes_anyhow = self.rng.random() < GOES_ANYHOW.get(stay.scheme, 0)
        if stay.is_leaving or gives_up or too_long or goes_anyhow or not too_few:
            return False
        stay.planned_end = workday_from(held, -1)
        return True

    def _plan_grants(self, year):
        """VTAO is granted on the first day of a month, in spring and autumn."""
        months = self.rng.sample((2, 3, 4, 5, 6, 9, 10, 11), VTAO_GRANTS[year])
        self.grants = [workday_from(date(year, month, 1)) for month in months]

    def _grant_vtao(self, day):
        """To one who has been in practice for a while; the person stays on for years."""
        proven = [
            s
            for s in self.running["Praksisplasser"]
            if s.vtao is None and not s.is_leaving and (day - s.started).days > 300
        ]
        stay = self.rng.choice(proven)
        years = self.rng.uniform(*VTAO_STAY_YEARS)
        stay.vtao, stay.planned_end = day, workday_from(day + timedelta(round(365 * years)), -1)

    def _emptiest(self, start):
        """The group with most room on the day among those that take people in."""
        open_then = [g for g in groups_of(start.scheme) if takes_in(g, start.day)]
        return max(
            open_then,
            key=lambda g: (
                self._room(start, g) / usual_places(g, start.day) + self.rng.uniform(0, 0.05)
            ),
        )

    def _room(self, start, group):
        """Places nobody will hold on the day, counting those already promised."""
        promised = sum(
            s.share
            for s in self.coming
            if s.group == group
            and s is not start
            and s.free_from <= start.free_from
            and s.day <= start.day
        )
        limit = self._limit(start.scheme, group, start.day)
        return limit - self._taken(group, start.day) - promised

    def _make_room(self, start, day):
        """Let those nearest their end go before the next one starts."""
        while self._room(start, start.group) + 0.01 < start.share:
            if not self._let_go(start.group, day, start.day):
                return

    def _let_go(self, group, day, before):
        staying = [
            s
            for s in self.running[group]
            if not s.is_leaving and s.vtao is None and (day - s.started).days > 9
        ]
        if not staying:
            return False
        leaver = min(staying, key=lambda s: (s.planned_end, s.person.number))
        latest = day + timedelta(self.rng.randint(0, max(0, min(6, (before - day).days - 1))))
        friday = friday_near(latest)
        takes_the_week = day <= friday < before and self.rng.random() < 0.35
        leaver.planned_end = friday if takes_the_week else max(day, workday_from(latest, -1))
        leaver.is_leaving = True
        return True

    def _shrink(self, group, day):
        """Fewer places than people: one after the other leaves; a closing group empties."""
        if day == CLOSING.get(group):
            self._close(group, day)
        places = places_on(group, day)
        surplus = self._taken(group, day + timedelta(7)) - places
        pace = next((chance for above, chance in SHRINKS if surplus > above), 0)
        if group and places and is_workday(day) and self.rng.random() < pace:
            self._let_go(group, day, day + timedelta(6))

    def _close(self, group, day):
        """Everybody's last day; the longest-serving move on to another group."""
        other, first, places = MOVING_TO
        for stay in list(self.running[group]):
            stay.ended = day
            self.running[group].remove(stay)
            if places > 0:
                places -= 1
                self.coming.append(Start("AIG", other, first, day, stay.share, True, stay.person))
