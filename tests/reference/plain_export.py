"""An export as somebody reads it who knows no SQL: the rows, who left, which places were open.

What design.md section 3 leaves open is read as follows.

- Under 30 is said of a stay: the year it started, or was referred in, less the birth year.
- Of the rows of a group in force on one day, the one that began last gives its places
  (decision 13).
- A stay without an end runs on after the extract date too when an exit is decided (rule exits).
- Of stays that end on one day and started on one day in one scheme, the last group (no group
  before all groups) and then the last line is the exit (15).
- A stay has the target group of its group on the day it started, else was referred; where no row
  of the group is in force, that of the last day before, or of the first day there is one (120).
"""

import csv
from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property

CHAIN = ("referred_on", "offered_on", "started_on", "ended_on")
GENDERS = {"k": "woman", "m": "man", "": ""}


@dataclass(frozen=True, eq=False)
class Stay:
    """A row of participations; days are those on which it is active."""

    participant_id: str
    scheme: str
    group: str
    referred_on: date | None
    offered_on: date | None
    started_on: date | None
    ended_on: date | None
    place_share: Decimal
    destination: str
    birth_year: int | None
    gender: str
    nav_office: str
    benefit: str
    workplace_sector: str
    workplace: str
    vtao_granted_on: date | None
    status_6m: str
    status_12m: str
    line: int
    days: tuple[date, ...]
    target_group: str = ""

    def is_active(self, day: date) -> bool:
        """In on that day; both ends count."""
        return bool(self.days) and self.days[0] <= day <= self.days[-1]

    def is_waiting(self, day: date) -> bool:
        """Referred by that day, not started by then and not withdrawn before it."""
        if self.referred_on is None or self.referred_on > day:
            return False
        has_started = self.started_on is not None and self.started_on <= day
        is_withdrawn = self.started_on is None and self.ended_on and self.ended_on < day
        return not has_started and not is_withdrawn

    @property
    def age(self) -> str:
        """under30, over30, or NONE where the birth year or the year to reckon from is unknown."""
        reckoned = self.started_on or self.referred_on
        if reckoned is None or self.birth_year is None:
            return "NONE"
        return "under30" if reckoned.year - self.birth_year < 30 else "over30"


@dataclass(frozen=True, eq=False)
class PlannedDay:
    """A row of attendance; attended_hours is None where nobody reported them."""

    participant_id: str
    scheme: str
    group: str
    held_on: date
    planned_hours: Decimal
    attended_hours: Decimal | None
    absence: str


@dataclass(frozen=True, eq=False)
class Export:
    """One export as CSV texts by family, with `;` and English names, and the day it describes."""

    families: dict[str, str]
    extract_date: date
    vtao_holds_place: bool = True

    @cached_property
    def stays(self) -> list[Stay]:
        """Every row of participations."""
        rows = enumerate(self._rows("participations"), start=2)
        stays = [_stay(row, line, self.extract_date) for line, row in rows]
        return [replace(stay, target_group=self._target_group_of(stay)) for stay in stays]

    @cached_property
    def planned_days(self) -> list[PlannedDay]:
        """Every row of attendance."""
        return [_planned_day(row) for row in self._rows("attendance")]

    @cached_property
    def stays_of(self) -> dict[str, list[Stay]]:
        """All stays of each person."""
        stays = defaultdict(list)
        for stay in self.stays:
            stays[stay.participant_id].append(stay)
        return stays

    def has_place(self, stay: Stay, day: date) -> bool:
        """Whether a stay active that day takes a place: not from the grant where VTAO frees it."""
        granted_on = stay.vtao_granted_on
        return self.vtao_holds_place or granted_on is None or day < granted_on

    def has_value(self, column: str) -> bool:
        """Whether somebody, in any year, has a value in that column."""
        return any(getattr(stay, column) for stay in self.stays)

    @cached_property
    def first_event(self) -> date:
        """The first date of the chain in the participations."""
        return min(day for stay in self.stays for link in CHAIN if (day := getattr(stay, link)))

    @cached_property
    def exits(self) -> set[Stay]:
        """The stays after which the person left, in any scheme and year."""
        return {stay for stay in self.stays if self._is_exit(stay)}

    @cached_property
    def first_used(self) -> dict[str, date]:
        """The day each workplace was first used."""
        days = {}
        for stay in self.stays:
            if stay.started_on and stay.workplace:
                earlier = days.get(stay.workplace, stay.started_on)
                days[stay.workplace] = min(earlier, stay.started_on)
        return days

    @cached_property
    def open_places(self) -> dict[date, dict[tuple[str, str], Decimal]]:
        """For each day the places of every (scheme, group) that has more than 0."""
        return {
            day: {
                group: places for group, row in rows.items() if (places := Decimal(row["places"]))
            }
            for day, rows in self.group_rows.items()
        }

    @cached_property
    def group_rows(self) -> dict[date, dict[tuple[str, str], dict]]:
        """For each day the row in force of every (scheme, group) that has one."""
        rows = defaultdict(dict)
        for row in sorted(self._rows("groups"), key=lambda row: row["valid_from"]):
            last = _day(row["valid_to"]) or self.extract_date
            for day in days_between(_day(row["valid_from"]), last):
                rows[day][row["scheme"], row["group"]] = row
        return rows

    def target_group(self, day: date, group: tuple[str, str]) -> str:
        """The target group of a (scheme, group) on a day with a row; "" where it has none."""
        name = self.group_rows[day][group]["target_group"]
        return "" if name == "Ukjent" else name

    def _target_group_of(self, stay: Stay) -> str:
        group = stay.scheme, stay.group
        days = self._days_with_row.get(group)
        if not days:
            return ""
        start = stay.started_on or stay.referred_on or date.max
        return self.target_group(max([day for day in days if day <= start] or days[:1]), group)

    @cached_property
    def _days_with_row(self) -> dict[tuple[str, str], list[date]]:
        days = defaultdict(list)
        for day in sorted(self.group_rows):
            for group in self.group_rows[day]:
                days[group].append(day)
        return days

    @cached_property
    def first_group(self) -> date:
        """The day the first group of all began."""
        return min(_day(row["valid_from"]) for row in self._rows("groups"))

    def standard_weeks(self, scheme: str) -> int | None:
        """The weeks a scheme is meant to last; here each scheme has one row, always in force."""
        weeks = {row["scheme"]: row["standard_weeks"] for row in self._rows("schemes")}
        return int(weeks[scheme]) if weeks[scheme] else None

    def _rows(self, family: str) -> list[dict]:
        return list(csv.DictReader(self.families.get(family, "").splitlines(), delimiter=";"))

    def _is_exit(self, stay: Stay) -> bool:
        if not stay.started_on or not stay.ended_on:
            return False
        next_day, limit = stay.ended_on + timedelta(1), stay.ended_on + timedelta(60)
        others = [other for other in self.stays_of[stay.participant_id] if other.started_on]
        goes_on = any(o.started_on <= next_day <= (o.ended_on or date.max) for o in others)
        is_back = any(next_day <= other.started_on <= limit for other in others)
        ending_that_day = [other for other in others if other.ended_on == stay.ended_on]
        return not goes_on and not is_back and stay is max(ending_that_day, key=_rank)


def _rank(stay: Stay) -> tuple:
    return stay.started_on, stay.scheme, stay.group, stay.line


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _stay(row: dict, line: int, extract_date: date) -> Stay:
    fields = {name: row[name] for name in Stay.__annotations__ if name in row}
    fields |= {name: _day(text) for name, text in row.items() if name.endswith("_on")}
    fields["place_share"] = Decimal(row["place_share"] or 1)
    fields["birth_year"] = int(row["birth_year"]) if row["birth_year"] else None
    fields["gender"] = GENDERS[row.get("gender", "")]
    started_on, last = fields["started_on"], fields["ended_on"] or extract_date
    days = days_between(started_on, last) if started_on else []
    return Stay(**fields, line=line, days=tuple(days))


def _planned_day(row: dict) -> PlannedDay:
    attended = Decimal(row["attended_hours"]) if row["attended_hours"] else None
    return PlannedDay(
        row["participant_id"], row["scheme"], row["group"], _day(row["held_on"]),
        Decimal(row["planned_hours"]), attended, row["absence"],
    )  # fmt: skip


def days_between(first: date, last: date) -> list[date]:
    """Every day from the first to the last, both counted; none when the last is earlier."""
    return [first + timedelta(n) for n in range((last - first).days + 1)]
