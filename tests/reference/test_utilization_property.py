"""Utilization against a plain reading, day by day, on random rows."""

from dataclasses import astuple, dataclass
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

EXTRACT = date(2014, 11, 17)
# a referral in a scheme that is never chosen, from before every period: the export covers them
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
            [astuple(places) for places in all_places],
        ),
    }


def _row(stay: Stay) -> tuple:
    referred_on = stay.started_on or date(2012, 11, 1)
    dates = (referred_on, stay.started_on, stay.ended_on)
    return stay.person, stay.scheme, stay.group, *dates, float(stay.share), stay.office


def _period(years: list[int]) -> list[date]:
    days = (date(2012, 1, 1) + timedelta(n) for n in range(4 * 366))
    return [day for day in days if day.year in years and day <= EXTRACT]


def _open(all_places: list[Places], day: date) -> dict[tuple[str, str], int]:
    """Places of each group that day: of the rows in force, the one that began last."""
    rows = [p for p in all_places if p.valid_from <= day and (p.valid_to or day) >= day]
    newest = {}
    for row in sorted(rows, key=lambda places: places.valid_from):
        newest[row.scheme, row.group] = row.places
    return {group: count for group, count in newest.items() if count > 0}


def _plain_reading(all_stays, all_places, years, schemes, offices) -> dict:
    """Every capacity figure by walking the days one by one."""
    chosen = [stay for stay in all_stays if stay.scheme in schemes and stay.office in offices]
    days, placed, group_days = _period(years), set(), []
    for day in days:
        for group, count in _open(all_places, day).items():
            if group[0] in schemes:
                there = [
                    n
                    for n, stay in enumerate(chosen)
                    if (stay.scheme, stay.group) == group and stay.is_active(day)
                ]
                placed |= set(there)
                group_days.append((day, group, count, sum(chosen[n].share for n in there)))
    active = [n for n, stay in enumerate(chosen) if any(map(stay.is_active, days))]
    return _summed(group_days) | {
        "stays_without_place": len(active) - len(placed),
        "persons": len({chosen[n].person for n in placed}),
        "by_month": _by_month(group_days),
    }  # fmt: skip


def _summed(group_days: list[tuple]) -> dict:
    if not group_days:
        return {"available": None, "occupied": None, "peak": None, "over": None, "places": None}
    each_day = {day: [row for row in group_days if row[0] == day] for day, *_ in group_days}
    available = sum(count for _, _, count, _ in group_days)
    return {
        "available": available,
        "occupied": float(sum(taken for *_, taken in group_days)),
        "peak": float(max(sum(taken for *_, taken in rows) for rows in each_day.values())),
        "over": sum(taken > count for _, _, count, taken in group_days),
        "places": available / len(each_day),
    }


def _by_month(group_days: list[tuple]) -> dict:
    months: dict = {}
    for day, group, count, taken in group_days:
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
    all_stays = _once(
        all_stays, lambda stay: (stay.person, stay.scheme, stay.group, stay.started_on)
    )
    all_places = _once(all_places, lambda places: (places.scheme, places.group, places.valid_from))
    house = warehouse(extract_date=EXTRACT, **_exports(all_stays, all_places))
    chosen = {"years": sorted(years), "offices": [name or "NONE" for name in offices]}
    figures = {row[0]: row for row in house.rows("figures_capacity", schemes=schemes, **chosen)}
    months = house.rows("utilization_by_group", schemes=schemes, **chosen)
    expected = _plain_reading(all_stays, all_places, years, schemes, offices)
    assert figures["place_days_available"][1] == expected["available"]
    assert figures["place_days_occupied"][1] == expected["occupied"]
    assert figures["peak_occupied"][1] == expected["peak"]
    assert figures["days_over_capacity"][1] == expected["over"]
    assert figures["places"][1] == expected["places"]
    assert figures["stays_without_place"][1] == expected["stays_without_place"]
    if expected["available"]:
        assert figures["utilization_rate"][1] == expected["occupied"] / expected["available"]
        is_of_all = all(stay.office in offices for stay in all_stays if stay.scheme in schemes)
        is_known = is_of_all and len(years) == 1
        per_place = pytest.approx(expected["persons"] / expected["places"]) if is_known else None
        assert figures["persons_per_place"][1] == per_place
    assert {row[:3]: row[3:5] for row in months} == expected["by_month"]
