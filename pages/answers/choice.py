"""The reader's choice: query parameters, words, link and file name in one object."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

import queries
from pages.i18n import formats
from pages.i18n.translate import say


@dataclass(frozen=True)
class Options:
    """Code -> label for each filter, in the order shown."""

    year: dict[int, str] = field(default_factory=dict)
    scheme: dict[str, str] = field(default_factory=dict)
    office: dict[str, str] = field(default_factory=dict)
    benefit: dict[str, str] = field(default_factory=dict)
    age: dict[str, str] = field(default_factory=dict)
    extract_date: date | None = None
    kept_offices: tuple[str, ...] | None = None

    @property
    def begun_years(self) -> tuple[int, ...]:
        """The years that have begun at the extract date; else all there are."""
        begun = [year for year in self.year if self._has_begun(year)]
        return tuple(sorted(begun or self.year))

    @property
    def newest_year(self) -> int | None:
        """The latest year that has begun at the extract date; else the latest there is."""
        return max(self.begun_years, default=None)

    def _has_begun(self, year: int) -> bool:
        return self.extract_date is None or year <= self.extract_date.year


ALL = "all"
NONE = "NONE"
FIELDS = {one.code: one.name for one in queries.FILTERS.values()}
OF_PERSONS = {one.code: one.name for one in queries.FILTERS.values() if one.is_of_persons}


@dataclass(frozen=True)
class Choice:
    """One choice; an empty filter means all of it."""

    years: tuple[int, ...] = ()
    schemes: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    benefits: tuple[str, ...] = ()
    ages: tuple[str, ...] = ()
    language: str = "nb"
    until: date | None = None
    details: tuple[tuple[str, str | date | bool], ...] = ()
    found: tuple[tuple[str, tuple], ...] = ()
    offered: Options = field(default=Options(), compare=False, repr=False)

    @property
    def parameters(self) -> dict[str, list | date]:
        """What a query is asked; only what is chosen. A limited reader always asks by office."""
        asked = {name: list(getattr(self, name)) for name in FIELDS.values()}
        if not self.offices and self.offered.kept_offices is not None:
            asked["offices"] = list(self.offered.kept_offices)
        given = {name: values for name, values in asked.items() if values}
        given |= {"until": self.until} if self.until else {}
        return given | dict(self.details) | dict(self.found)

    @property
    def address(self) -> dict[str, list[str]]:
        """The URL parameters that open this view again."""
        chosen = {name: [str(code) for code in self.codes(name)] for name in FIELDS}
        given = {name: codes for name, codes in chosen.items() if codes} or {"year": [ALL]}
        return given | ({"lang": [self.language]} if self.language != "nb" else {})

    def codes(self, name: str) -> tuple:
        """The codes chosen in one filter."""
        return getattr(self, FIELDS[name])

    def labels(self, name: str) -> list[str]:
        """The words of the codes chosen in one filter."""
        offered = getattr(self.offered, name)
        return [offered.get(code, str(code)) for code in self.codes(name)]

    @property
    def year_words(self) -> str:
        """2014, or all years."""
        return formats.years(self.years) if self.years else say("all years")

    @property
    def when(self) -> str:
        """in 2014; during 2012–2017: the years in a sentence, all of them by number too."""
        chosen = self.years or self.offered.begun_years
        if len(chosen) == 1:
            return say("in {years}", years=formats.years(chosen))
        return say("during {years}", years=formats.years(chosen))

    def __str__(self) -> str:
        """2014 · START og PFF · NAV Madla: the choice as the reader would say it."""
        parts = [self.year_words]
        parts += [formats.listed(self.labels(name)) for name in FIELDS if name != "year"]
        return " · ".join(part for part in parts if part)

    @property
    def slug(self) -> str:
        """2014_PFF: the choice in a file name; years and schemes always, the rest when chosen."""
        years = re.sub(r"[^\d–]+", "+", formats.years(self.years)).replace("–", "-")
        schemes = "+".join(self.schemes)
        parts = [years or say("all-years"), schemes or say("all-schemes")]
        parts += ["+".join(self.labels(name)) for name in OF_PERSONS]
        parts += [_slug_of(name, detail) for name, detail in self.details]
        return "_".join(re.sub(r"[^\w+-]+", "-", part).strip("-") for part in parts if part)

    @property
    def has_person_filter(self) -> bool:
        """Whether anything is chosen that money does not follow."""
        return any(self.codes(name) for name in FIELDS if name != "year")

    @property
    def is_of_some_persons(self) -> bool:
        """Whether persons are left out who may use the same places: by filter, or by access."""
        is_limited = self.offered.kept_offices is not None
        return is_limited or any(self.codes(name) for name in OF_PERSONS)

    def for_money(self) -> "Choice":
        """The years alone: all that budget and accounts follow, in words and file names too."""
        return replace(self, **{name: () for name in FIELDS.values() if name != "years"})

    def of_everything(self) -> "Choice":
        """Nothing chosen, for what is told of the exports as a whole."""
        return replace(self.for_money(), years=(), until=None)

    def about(self, **details: str | date | bool | None) -> "Choice":
        """The same choice, asked about one thing in it (a gap, a kind of fault)."""
        told = {name: value for name, value in details.items() if not formats.is_unknown(value)}
        return replace(self, details=tuple((dict(self.details) | told).items()))

    def with_found(self, found: Mapping[str, list]) -> "Choice":
        """The same choice, with what the answer is to be bound to; it is in no words or names."""
        told = tuple((name, tuple(values)) for name, values in found.items())
        return replace(self, found=told)

    def every_year(self) -> "Choice":
        """The same choice in all years, for what is told year by year."""
        return replace(self, years=(), until=None)

    def last_year(self) -> "Choice | None":
        """The same choice a year earlier, to the same day when the year is not over.

        None when all years are chosen, when the earlier years are among them, or when there is
        nothing of the year before.
        """
        earlier = tuple(year - 1 for year in self.years)
        if self.overlaps_last_year or not earlier or not set(earlier) <= set(self.offered.year):
            return None
        return replace(self, years=earlier, until=self._same_day_last_year())

    @property
    def overlaps_last_year(self) -> bool:
        """Whether a chosen year is the year before another: a comparison would hold it twice."""
        return any(year - 1 in self.years for year in self.years)

    def named(self, schemes: Mapping[str, str]) -> "Choice":
        """The same choice with the schemes called by these names; of two alike one has its code."""
        names: dict[str, str] = {}
        for code, label in self.offered.scheme.items():
            name = schemes.get(code, label)
            names[code] = f"{name} ({code})" if name in names.values() else name
        return replace(self, offered=replace(self.offered, scheme=names))

    def _same_day_last_year(self) -> date | None:
        today = self.offered.extract_date
        if today is None or today.year not in self.years or (today.month, today.day) == (12, 31):
            return None
        leap_day = (today.month, today.day) == (2, 29)
        return date(today.year - 1, today.month, 28 if leap_day else today.day)


def _slug_of(name: str, detail: object) -> str:
    """A detail in a file name: itself, or that counter-entries are left out."""
    return say("without-counter-entries") if name == "with_counter_entries" else str(detail)
