"""Simulates the stays day by day, so that the persons of each year are the quota."""

from datetime import date, timedelta

from .days import EXTRACT, every_day, friday_near, is_workday, workday_from
from .intake import Intake
from .lengths import EARLY_DAYS, draw_planned_end, longest_days
from .offers import (
    CLOSING,
    MOVING_TO,
    PERSONS,
    SIMULATED_FROM,
    VTAO_GRANTS,
    list_groups,
    places_on,
    usual_places,
)
from .people import SHARES, Stay, pick
from .starts import Start, plan_starts, takes_people

FULLEST = {
    "AIG": (0.94, 1),
    "TPL": (0.94, 1.03),
    "START": (0.95, 1),
    "JV": (0.95, 1),
    "JV2": (0.9, 1),
    "PFF": (1, 1),
}
SHRINKS = ((0.45, 0.5), (0.05, 0.25))  # surplus of taken places, chance a day that somebody leaves
CROWDED, CROWDED_LIMIT = 0.02, 1.05  # share of quarters in which a group exceeds its places
SLACK = {"AIG": 0.06, "TPL": 0.09, "START": 0.17, "JV": 0.16, "JV2": 0.2, "PFF": 0.025}
SUMMER_SLACK = 0.03  # in June to August fewer stays are extended
LEAVES_ANYWAY = {"TPL": 0.1, "START": 0.08, "JV": 0.1, "JV2": 0.08}
EXTENSION_DAYS = {
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
    """The stays of all schemes, simulated a day at a time."""

    def __init__(self, rng):
        self.rng, self.intake = rng, Intake(rng)
        self.stays, self.running, self.planned = [], {}, []
        self.fullest, self.grants = {}, []

    def run(self):
        """Simulates the first year to the extract date; returns all stays begun."""
        self._add_early_stays()
        for day in every_day(date(SIMULATED_FROM, 1, 1), EXTRACT):
            if (day.month, day.day) == (1, 1):
                self._plan_year(day.year)
                self._plan_grants(day.year)
            self._step(day)
        return self.stays

    def _step(self, day):
        for start in [s for s in self.planned if s.free_from == day]:
            start.group = start.group if start.is_bound else self._find_emptiest_group(start)
            self._make_room(start, day)
        for group in self.running:
            self._shrink_group(group, day)
            self._end_stays(group, day)
        for start in [s for s in self.planned if s.day == day]:
            self.planned.remove(start)
            self._begin_stay(start)
        for _ in range(self.grants.count(day)):
            self._grant_vtao(day)

    def _plan_year(self, year):
        """Plans as many starts as the quota lacks beyond the people already inside."""
        for scheme, persons in PERSONS.items():
            if year in persons:
                inside = {s.person.number for g in list_groups(scheme) for s in self.running[g]}
                self.planned += plan_starts(self.rng, scheme, year, persons[year] - len(inside))

    def _add_early_stays(self):
        """Adds people who came before the first simulated day, as many as there were places for."""
        first = date(SIMULATED_FROM, 1, 1)
        for scheme in PERSONS:
            for group in list_groups(scheme):
                self.running[group] = []
                while self._sum_taken(group) < round(places_on(group, first) * 0.93):
                    self._add_early_stay(scheme, group, first)

    def _add_early_stay(self, scheme, group, first):
        age = self.rng.uniform(0.01, 1) * RUN_IN[scheme]
        started = workday_from(first - timedelta(round(age)))
        share = pick(self.rng, SHARES[scheme])
        self._begin_stay(Start(scheme, group, started, started, share))
        stay = self.running[group][-1]
        stay.planned_end = max(stay.planned_end, first + timedelta(self.rng.randint(2, 60)))

    def _begin_stay(self, start):
        person = start.person or self.intake.choose_person(start.scheme, start.group, start.day)
        end = draw_planned_end(self.rng, start.scheme, start.day)
        stay = Stay(person, start.scheme, start.group, start.day, end, start.share)
        if person.stays and person.stays[-1].is_active(start.day):
            stay.share = min(stay.share, 0.4)
        person.stays.append(stay)
        self.stays.append(stay)
        self.running[start.group].append(stay)

    def _sum_taken(self, group, after=None):
        """The occupied places, or those still occupied after a later day."""
        return sum(s.share for s in self.running[group] if after is None or s.planned_end > after)

    def _sum_expected(self, group, until):
        return sum(
            s.share
            for s in self.planned
            if s.group == group and s.free_from < until and s.day <= until
        )

    def _compute_limit(self, scheme, group, day):
        """The places in use when full; they vary a little from quarter to quarter."""
        quarter = (group, day.year, day.month // 3)
        if quarter not in self.fullest:
            crowded = scheme != "PFF" and self.rng.random() < CROWDED
            self.fullest[quarter] = CROWDED_LIMIT if crowded else self.rng.uniform(*FULLEST[scheme])
        return usual_places(group, day) * self.fullest[quarter]

    def _end_stays(self, group, day):
        for stay in [s for s in self.running[group] if s.planned_end <= day]:
            if not self._extend_stay(stay, day):
                stay.ended = day
                self.running[group].remove(stay)

    def _extend_stay(self, stay, day):
        """Extends a stay when the group would otherwise be half empty; whether it did."""
        in_summer = day.month in (6, 7, 8) and stay.scheme != "PFF"
        slack = SLACK[stay.scheme] + SUMMER_SLACK * in_summer
        remaining = self._sum_taken(stay.group) - stay.share + self._sum_expected(stay.group, day)
        limit = self._compute_limit(stay.scheme, stay.group, day)
        too_few = remaining < limit * (1 - slack) and remaining + stay.share < limit + 0.01
        extended_end = day + timedelta(self.rng.randint(*EXTENSION_DAYS[stay.scheme]))
        too_long = (extended_end - stay.started).days > longest_days(stay.scheme, stay.started)
        is_early = (day - stay.started).days < EARLY_DAYS[stay.scheme]
        leaves_anyway = self.rng.random() < LEAVES_ANYWAY.get(stay.scheme, 0)
        if stay.is_leaving or is_early or too_long or leaves_anyway or not too_few:
            return False
        stay.planned_end = workday_from(extended_end, -1)
        return True

    def _plan_grants(self, year):
        """Plans the VTAO grants: on the first day of a month, in spring and autumn."""
        months = self.rng.sample((2, 3, 4, 5, 6, 9, 10, 11), VTAO_GRANTS[year])
        self.grants = [workday_from(date(year, month, 1)) for month in months]

    def _grant_vtao(self, day):
        """Grants VTAO to a person who has been in practice for a while and stays on for years."""
        candidates = [
            s
            for s in self.running["Praksisplasser"]
            if s.vtao is None and not s.is_leaving and (day - s.started).days > 300
        ]
        stay = self.rng.choice(candidates)
        years = self.rng.uniform(*VTAO_STAY_YEARS)
        stay.vtao, stay.planned_end = day, workday_from(day + timedelta(round(365 * years)), -1)

    def _find_emptiest_group(self, start):
        """The group with most room on the day among those that take people."""
        groups = [g for g in list_groups(start.scheme) if takes_people(g, start.day)]
        return max(
            groups,
            key=lambda g: (
                self._compute_room(start, g) / usual_places(g, start.day)
                + self.rng.uniform(0, 0.05)
            ),
        )

    def _compute_room(self, start, group):
        """The places that will be free on the day, less those already reserved."""
        reserved = sum(
            s.share
            for s in self.planned
            if s.group == group
            and s is not start
            and s.free_from <= start.free_from
            and s.day <= start.day
        )
        limit = self._compute_limit(start.scheme, group, start.day)
        return limit - self._sum_taken(group, start.day) - reserved

    def _make_room(self, start, day):
        """Ends the stays nearest their end before the next person starts."""
        while self._compute_room(start, start.group) + 0.01 < start.share:
            if not self._end_stay_early(start.group, day, start.day):
                return

    def _end_stay_early(self, group, day, before):
        stays = [
            s
            for s in self.running[group]
            if not s.is_leaving and s.vtao is None and (day - s.started).days > 9
        ]
        if not stays:
            return False
        leaver = min(stays, key=lambda s: (s.planned_end, s.person.number))
        latest = day + timedelta(self.rng.randint(0, max(0, min(6, (before - day).days - 1))))
        friday = friday_near(latest)
        is_full_week = day <= friday < before and self.rng.random() < 0.35
        leaver.planned_end = friday if is_full_week else max(day, workday_from(latest, -1))
        leaver.is_leaving = True
        return True

    def _shrink_group(self, group, day):
        """Ends stays where there are fewer places than people; a closing group empties."""
        if day == CLOSING.get(group):
            self._close_group(group, day)
        places = places_on(group, day)
        surplus = self._sum_taken(group, day + timedelta(7)) - places
        chance = next((share for above, share in SHRINKS if surplus > above), 0)
        if group and places and is_workday(day) and self.rng.random() < chance:
            self._end_stay_early(group, day, day + timedelta(6))

    def _close_group(self, group, day):
        """Ends all stays of a group; the longest ones move on to another group."""
        other, first, places = MOVING_TO
        for stay in list(self.running[group]):
            stay.ended = day
            self.running[group].remove(stay)
            if places > 0:
                places -= 1
                self.planned.append(Start("AIG", other, first, day, stay.share, True, stay.person))
