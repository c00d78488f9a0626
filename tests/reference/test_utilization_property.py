"""Utilization against a plain reading, day by day, on random rows."""

from dataclasses import astuple, dataclass
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

EXTRACT = date(2014, 11, 17)
# a referral in a scheme that is never chosen, from before every period: the export tells of them
EARLY = ("z", "TPL", "", date(2012, 11, 1), None, None, 1, "")
DAYS = some.dates(date(2012, 11, 1), date(2015, 2, 1))
GROUPS = some.sampled_from(["Ungdom", "Voksen", "Kurs", ""])
SCHEMES = some.sampled_from(["AIG", "JV"])
OFFICES = some.sampled_from(["Øst", "Vest", ""])


@dataclass(frozen=True)
class Stay:
    """One stay as the plain reading sees it."""

    person: str
    scheme: str
    group: str
    started_on: date | None
    ended_on: date | None
    share: Fraction
    office: str

    def is_active(self, day: date) -> bool:
        """In on that day; both ends count, and without an end it lasts to the extract date."""
        if self.started_on is None:
            return False
        return self.started_on <= day <= (self.ended_on or EXTRACT)


@dataclass(frozen=True)
class Places:
    """A group's places from one day to another; no last day: for good."""

    group: str
    scheme: str
    places: int
    valid_from: date
    valid_to: date | None


@some.composite
def stays(draw) -> Stay:
    """A stay that began, or is still to begin, with or without an end after it."""
    started_on = draw(some.none() | DAYS)
    length = draw(some.none() | some.integers(0, 400))
    ended_on = started_on + timedelta(length) if started_on and length is not None else None
    share = Fraction(draw(some.integers(1, 10)), 10)
    person = draw(some.sampled_from("abcdef"))
    return Stay(person, draw(SCHEMES), draw(GROUPS), started_on, ended_on, share, draw(OFFICES))


@some.composite
def places(draw) -> Places:
    """A row of groups; 0 places is a closure."""
    valid_from = draw(DAYS)
    length = draw(some.none() | some.integers(0, 300))
    valid_to = None if length is None else valid_from + timedelta(length)
    group = draw(some.sampled_from(["Ungdom", "Voksen", "Kurs"]))
    return Places(group, draw(SCHEMES), draw(some.integers(0, 3)), valid_from, valid_to)


def _once(rows: list, key) -> list:
    return list({key(row): row for row in rows}.values())


def _csv(names: str, rows: list[tuple]) -> str:
    return "\n".join([names, *(";".join("" if x is None else str(x) for x in row) for row in rows)])


def _exports(all_stays: list[Stay], all_places: list[Places]) -> dict[str, str]:
    return {
        "participations": _csv(
            "participant_id;scheme;group;referred_on;started_on;ended_on;place_share;nav_office",
            [EARLY, *map(_row, all_stays)],
        ),
        "groups": _csv(
            "group;scheme;places;valid_from;valid_to",
            [astuple(one) for one in all_places],
        ),
    }


def _row(one: Stay) -> tuple:
    referred_on = one.started_on or date(2012, 11, 1)
    dates = (referred_on, one.started_on, one.ended_on)
    return one.person, one.scheme, one.group, *dates, float(one.share), one.office


def _period(years: list[int]) -> list[date]:
    days = (date(2012, 1, 1) + timedelta(n) for n in range(4 * 366))
    return [day for day in days if day.year in years and day <= EXTRACT]


def _open(all_places: list[Places], day: date) -> dict[tuple[str, str], int]:
    """Places of each group that day: of the rows in force, the one that began last."""
    rows = [p for p in all_places if p.valid_from <= day and (p.valid_to or day) >= day]
    newest = {}
    for row in sorted(rows, key=lambda one: one.valid_from):
        newest[row.scheme, row.group] = row.places
    return {group: count for group, count in newest.items() if count > 0}


def _plain_reading(all_stays, all_places, years, schemes, offices) -> dict:
    """Every capacity figure by walking the days one by one."""
    chosen = [one for one in all_stays if one.scheme in schemes and one.office in offices]
    days, placed, found = _period(years), set(), []
    for day in days:
        for group, count in _open(all_places, day).items():
            if group[0] in schemes:
                there = [
                    n
                    for n, one in enumerate(chosen)
                    if (one.scheme, one.group) == group and one.is_active(day)
                ]
                placed |= set(there)
                found.append((day, group, count, sum(chosen[n].share for n in there)))
    active = [n for n, one in enumerate(chosen) if any(map(one.is_active, days))]
    return _summed(found) | {
        "stays_without_place": len(active) - len(placed),
        "persons": len({chosen[n].person for n in placed}),
        "by_month": _by_month(found),
    }  # fmt: skip


def _summed(found: list[tuple]) -> dict:
    if not found:
        return {"available": None, "occupied": None, "peak": None, "over": None, "places": None}
    each_day = {day: [row for row in found if row[0] == day] for day, *_ in found}
    available = sum(count for _, _, count, _ in found)
    return {
        "available": available,
        "occupied": float(sum(taken for *_, taken in found)),
        "peak": float(max(sum(taken for *_, taken in rows) for rows in each_day.values())),
        "over": sum(taken > count for _, _, count, taken in found),
        "places": available / len(each_day),
    }


def _by_month(found: list[tuple]) -> dict:
    months: dict = {}
    for day, group, count, taken in found:
        available, occupied = months.get((day.replace(day=1), *group), (0, 0))
        months[day.replace(day=1), *group] = (available + count, occupied + taken)
    return {key: (available, float(occupied)) for key, (available, occupied) in months.items()}


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    some.lists(stays(), min_size=1, max_size=12),
    some.lists(places(), min_size=1, max_size=8),
    some.sets(some.sampled_from([2013, 2014]), min_size=1),
    some.sampled_from([["AIG"], ["AIG", "JV"]]),
    some.sampled_from([["Øst"], ["", "Øst", "Vest"]]),
)
def test_the_answers_agree_with_a_reading_day_by_day(
    warehouse, all_stays, all_places, years, schemes, offices
):
    all_stays = _once(all_stays, lambda one: (one.person, one.scheme, one.group, one.started_on))
    all_places = _once(all_places, lambda one: (one.scheme, one.group, one.valid_from))
    house = warehouse(extract_date=EXTRACT, **_exports(all_stays, all_places))
    chosen = {"years": sorted(years), "offices": [name or "NONE" for name in offices]}
    figures = {row[0]: row for row in house.rows("figures_capacity", schemes=schemes, **chosen)}
    months = house.rows("utilization_by_group", schemes=schemes, **chosen)
    told = _plain_reading(all_stays, all_places, years, schemes, offices)
    assert figures["place_days_available"][1] == told["available"]
    assert figures["place_days_occupied"][1] == told["occupied"]
    assert figures["peak_occupied"][1] == told["peak"]
    assert figures["days_over_capacity"][1] == told["over"]
    assert figures["places"][1] == told["places"]
    assert figures["stays_without_place"][1] == told["stays_without_place"]
    if told["available"]:
        assert figures["utilization_rate"][1] == told["occupied"] / told["available"]
        is_of_all = all(one.office in offices for one in all_stays if one.scheme in schemes)
        is_told = is_of_all and len(years) == 1
        per_place = pytest.approx(told["persons"] / told["places"]) if is_told else None
        assert figures["persons_per_place"][1] == per_place
    assert {row[:3]: row[3:5] for row in months} == told["by_month"]
