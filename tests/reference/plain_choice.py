"""What is chosen of an export, read by somebody who knows no SQL: days, stays, exits, planned days.

What design.md section 3 leaves open is read as follows.

- Nothing chosen is every year from the first event of the export to the extract date.
- A planned day is chosen with the stay of that person and scheme on that day, of several with one
  in the group that the day itself names, then the one that started last (then the last group, no
  group before all; then the last line); without any stay every filter on persons is unknown
  (decision 14, warehouse/load/attendance_stays.sql).
"""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cached_property

from tests.reference.plain_export import Export, PlannedDay, Stay, days_between

# the filters on persons, each with what it looks at in a stay
PERSON_FILTERS = {
    "offices": "nav_office",
    "benefits": "benefit",
    "ages": "age",
    "genders": "gender",
    "target_groups": "target_group",
}
# that of the places themselves: whoever is in them
OF_PLACES = "target_groups"


@dataclass(frozen=True)
class Choice:
    """A choice among the rows of an export; an empty filter is all, NONE the unknown."""

    export: Export
    years: tuple[int, ...] = ()
    schemes: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    benefits: tuple[str, ...] = ()
    ages: tuple[str, ...] = ()
    genders: tuple[str, ...] = ()
    target_groups: tuple[str, ...] = ()
    months: tuple[int, ...] = ()
    until: date | None = None

    @cached_property
    def days(self) -> list[date]:
        """Every day of the chosen years, in the chosen months, to that day or the extract date."""
        first = date(min([self.export.first_event.year, *self.years]), 1, 1)
        last = min(filter(None, (self.until, self.export.extract_date)))
        every_day = days_between(first, last)
        of_years = [day for day in every_day if not self.years or day.year in self.years]
        return [day for day in of_years if not self.months or day.month in self.months]

    @cached_property
    def period(self) -> frozenset[date]:
        """The same days, to look in."""
        return frozenset(self.days)

    @cached_property
    def is_known(self) -> bool:
        """Whether the period has a day since the first event (decision 12)."""
        return any(day >= self.export.first_event for day in self.days)

    @cached_property
    def stays(self) -> list[Stay]:
        """The chosen stays, in any year."""
        return [stay for stay in self.export.stays if self._fits(stay)]

    @cached_property
    def active(self) -> dict[Stay, list[date]]:
        """The chosen stays with their active days in the period, where there are any."""
        return self._active_of(self.stays)

    @cached_property
    def place_users(self) -> dict[Stay, list[date]]:
        """The same of every target group: a place has that of its group on the day."""
        return self._active_of(replace(self, **{OF_PLACES: ()}).stays)

    def _active_of(self, stays: list[Stay]) -> dict[Stay, list[date]]:
        days_of = {stay: [day for day in stay.days if day in self.period] for stay in stays}
        return {stay: days for stay, days in days_of.items() if days}

    def places(self, day: date | None) -> dict[tuple[str, str], Decimal]:
        """The places of every chosen (scheme, group) that is open that day."""
        return {
            group: places
            for group, places in self.export.open_places.get(day, {}).items()
            if self._is_chosen(group[0], self.schemes)
            and self._is_chosen(self.export.target_group(day, group), self.target_groups)
        }

    @cached_property
    def waiting(self) -> list[Stay]:
        """Referred by the last day of the period, not started by then, not withdrawn before it."""
        return [stay for stay in self.stays if self.days and stay.is_waiting(self.days[-1])]

    @cached_property
    def ended(self) -> list[Stay]:
        """The chosen stays that had started and ended in the period."""
        return [stay for stay in self.stays if stay.started_on and stay.ended_on in self.period]

    @cached_property
    def exits(self) -> list[Stay]:
        """Those of them after which the person left."""
        return [stay for stay in self.ended if stay in self.export.exits]

    @cached_property
    def planned_days(self) -> list[PlannedDay]:
        """The planned days of the chosen people in the period."""
        return [
            planned_day
            for planned_day in self.export.planned_days
            if planned_day.held_on in self.period
            and self._is_chosen(planned_day.scheme, self.schemes)
            and self._fits_person(planned_day)
        ]

    def _fits(self, stay: Stay) -> bool:
        return self._is_chosen(stay.scheme, self.schemes) and self._fits_filters(stay)

    def _fits_filters(self, stay: Stay | None) -> bool:
        return all(
            self._is_chosen(getattr(stay, column, ""), getattr(self, name))
            for name, column in PERSON_FILTERS.items()
        )

    def _is_chosen(self, value: str, chosen: tuple[str, ...]) -> bool:
        return not chosen or (value or "NONE") in chosen

    def _fits_person(self, planned_day: PlannedDay) -> bool:
        stays = [
            stay
            for stay in self.export.stays_of.get(planned_day.participant_id, [])
            if stay.scheme == planned_day.scheme and stay.is_active(planned_day.held_on)
        ]
        if not stays:
            return self._fits_filters(None)
        return self._fits(max(stays, key=lambda stay: _nearness(planned_day, stay)))


def _nearness(planned_day: PlannedDay, stay: Stay) -> tuple:
    is_named = bool(planned_day.group) and stay.group == planned_day.group
    return is_named, stay.started_on, stay.group, stay.line
