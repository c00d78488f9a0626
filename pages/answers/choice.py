"""The reader's choice: query parameters, words, link and file name in one object."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import queries
from pages.answers.options import Options
from pages.i18n import formats, period_names
from pages.i18n.translate import say
from queries.periods import PARTS, SO_FAR, same_day

ALL = "all"
NONE = "NONE"
# what a figure is compared with, where that is not the same period last year
PREVIOUS, TARGET = "previous", "target"
FIELDS = {entry.code: entry.name for entry in queries.FILTERS.values()}
PERSON_FIELDS = {
    entry.code: entry.name for entry in queries.FILTERS.values() if entry.is_of_persons
}
PLACE_FIELDS = {entry.code for entry in queries.FILTERS.values() if entry.has_places}


@dataclass(frozen=True)
class Choice:
    """What the reader has chosen; an empty filter means all of it.

    part: of each year, as T2 in queries/periods.py; "": the whole year. until: the day that cuts
    the period. compare: PREVIOUS or TARGET; "": the same period last year. details: what a table
    is about within the choice; extra_parameters: query parameters that show in no text and no
    file name.
    """

    years: tuple[int, ...] = ()
    schemes: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    benefits: tuple[str, ...] = ()
    ages: tuple[str, ...] = ()
    genders: tuple[str, ...] = ()
    target_groups: tuple[str, ...] = ()
    language: str = "nb"
    part: str = ""
    until: date | None = None
    compare: str = ""
    details: tuple[tuple[str, str | date | bool], ...] = ()
    extra_parameters: tuple[tuple[str, tuple], ...] = ()
    options: Options = field(default=Options(), compare=False, repr=False)

    @property
    def parameters(self) -> dict[str, list | date]:
        """The query parameters: only what is chosen, and always the offices of a limited reader."""
        filters = {name: list(getattr(self, name)) for name in FIELDS.values()}
        if not self.offices and self.options.allowed_offices is not None:
            filters["offices"] = list(self.options.allowed_offices)
        params = {name: values for name, values in filters.items() if values}
        params |= {"months": self.months} if self.months else {}
        params |= {"until": self.until} if self.until else {}
        return params | dict(self.details) | dict(self.extra_parameters)

    @property
    def address(self) -> dict[str, list[str]]:
        """The URL parameters that open this view again."""
        filters = {name: [str(code) for code in self.codes(name)] for name in FIELDS}
        params = {name: codes for name, codes in filters.items() if codes} or {"year": [ALL]}
        if self.part:
            params = {"period": [f"{params.pop('year')[0]}-{self.part}"], **params}
        params |= {"compare": [self.compare]} if self.compare else {}
        return params | ({"lang": [self.language]} if self.language != "nb" else {})

    def codes(self, name: str) -> tuple:
        """The chosen codes of a filter."""
        return getattr(self, FIELDS[name])

    def labels(self, name: str) -> list[str]:
        """The labels of the chosen codes of a filter."""
        labels = getattr(self.options, name)
        return [labels.get(code, str(code)) for code in self.codes(name)]

    @property
    def months(self) -> list[int]:
        """The months of each year that count; none: all."""
        return PARTS[self.part].months if self.part else []

    @property
    def last_day(self) -> date:
        """The last day of the chosen part of the newest year, whether it has come or not."""
        return self.last_day_of(max(self.years or self.options.begun_years))

    def last_day_of(self, year: int) -> date:
        """The last day of the chosen part of a year."""
        month = (self.months or [12])[-1]
        return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)

    @property
    def period_name(self) -> str:
        """2014; 2. tertial 2014; all years: without the day that cuts it."""
        years = formats.years(self.years) if self.years else say("all years")
        return period_names.name_period(years, self.part)

    @property
    def year_words(self) -> str:
        """2014; 2. tertial 2014; so far in 2014 (to the end of August); all years."""
        if self.part == SO_FAR and self.until:
            return period_names.name_so_far(self.period_name, self.until)
        return self.period_name

    @property
    def period_words(self) -> str:
        """in 2014; during 2012–2017: the years in a sentence; all are the begun years."""
        years = self.years or self.options.begun_years
        if self.part == SO_FAR and self.until and self.years:
            return self.year_words
        words = period_names.name_period(formats.years(years), self.part)
        if len(years) == 1:
            return say("in {years}", years=words)
        return say("during {years}", years=words)

    def __str__(self) -> str:
        """2014 · START og PFF · NAV Madla: the choice in the reader's words."""
        parts = [self.year_words]
        parts += [formats.join_list(self.labels(name)) for name in FIELDS if name != "year"]
        return " · ".join(part for part in parts if part)

    @property
    def slug(self) -> str:
        """2014_PFF: the choice in a file name, always with years and schemes."""
        years = re.sub(r"[^\d–]+", "+", formats.years(self.years)).replace("–", "-")
        schemes = "+".join(self.schemes)
        years = "-".join(filter(None, (years or say("all-years"), self.part)))
        parts = [years, schemes or say("all-schemes")]
        parts += ["+".join(self.labels(name)) for name in PERSON_FIELDS]
        parts += [_write_detail(name, detail) for name, detail in self.details]
        return "_".join(re.sub(r"[^\w+-]+", "-", part).strip("-") for part in parts if part)

    @property
    def has_person_filter(self) -> bool:
        """Whether a filter is set that money has no rows for: any but the year."""
        return any(self.codes(name) for name in FIELDS if name != "year")

    @property
    def is_limited_to_some_persons(self) -> bool:
        """Whether persons who may use the same places are left out, by a filter or by access."""
        is_limited = self.options.allowed_offices is not None
        return is_limited or any(self.codes(name) for name in PERSON_FIELDS.keys() - PLACE_FIELDS)

    @property
    def is_limited_to_some_groups(self) -> bool:
        """Whether a filter leaves out persons together with the places that they use."""
        return any(self.codes(name) for name in PLACE_FIELDS)

    def for_money(self) -> "Choice":
        """The choice with its years alone: budget and accounts have no other filter."""
        return replace(self, **{name: () for name in FIELDS.values() if name != "years"})

    def without_filters(self) -> "Choice":
        """The choice without any filter, for answers about the exports as a whole."""
        return replace(self.for_money().for_whole_years(), years=())

    def for_whole_years(self) -> "Choice":
        """The choice with its years whole, for what there is of whole years alone."""
        return replace(self, part="", until=None, compare="")

    def with_details(self, **details: str | date | bool | None) -> "Choice":
        """The choice narrowed to a detail (a gap, a kind of fault), without unknown details."""
        known = {name: value for name, value in details.items() if not formats.is_unknown(value)}
        return replace(self, details=tuple((dict(self.details) | known).items()))

    def with_parameters(self, params: Mapping[str, list]) -> "Choice":
        """The choice with more query parameters, which show in no text and no file name."""
        extra = tuple((name, tuple(values)) for name, values in params.items())
        return replace(self, extra_parameters=extra)

    def with_all_years(self) -> "Choice":
        """The choice in all years, for answers with a row per year: the same part of each.

        The days so far are of one year alone, so the years are whole then.
        """
        return replace(self, years=(), until=None)

    def last_year(self) -> "Choice | None":
        """The choice a year earlier, to the same day when the year is not over.

        None when all years are chosen, when the earlier years are among them, or when there is
        nothing of the year before.
        """
        earlier = tuple(year - 1 for year in self.years)
        if self.has_consecutive_years or not earlier or not set(earlier) <= set(self.options.year):
            return None
        return replace(self, years=earlier, until=self._same_day_last_year())

    @property
    def has_consecutive_years(self) -> bool:
        """Whether a chosen year precedes another one: a comparison would have it on both sides."""
        return any(year - 1 in self.years for year in self.years)

    def with_scheme_names(self, schemes: Mapping[str, str]) -> "Choice":
        """The choice with these scheme names (code -> name); a repeated name has its code."""
        names: dict[str, str] = {}
        for code, label in self.options.scheme.items():
            name = schemes.get(code, label)
            names[code] = f"{name} ({code})" if name in names.values() else name
        return replace(self, options=replace(self.options, scheme=names))

    def _same_day_last_year(self) -> date | None:
        today = self.until or self.options.extract_date
        if today is None or today.year not in self.years or today >= self.last_day_of(today.year):
            return None
        is_begun = today.month >= (self.months or [1])[0]
        return same_day(today, today.year - 1) if is_begun else None


def _write_detail(name: str, detail: object) -> str:
    """A detail in a file name; the only detail that is no text says what is left out."""
    return say("without-counter-entries") if name == "with_counter_entries" else str(detail)
