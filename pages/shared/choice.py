"""What the reader has chosen: one object for the question, the words, the link, the file name."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from pages.shared import formats, words
from pages.shared.words import say

ALL = "all"
NONE = "NONE"
FIELDS = {
    "year": "years",
    "scheme": "schemes",
    "office": "offices",
    "benefit": "benefits",
    "age": "ages",
}


@dataclass(frozen=True)
class Offered:
    """What there is to choose from: code -> label for each filter, in the order shown."""

    year: dict[int, str] = field(default_factory=dict)
    scheme: dict[str, str] = field(default_factory=dict)
    office: dict[str, str] = field(default_factory=dict)
    benefit: dict[str, str] = field(default_factory=dict)
    age: dict[str, str] = field(default_factory=dict)
    extract_date: date | None = None
    kept_offices: tuple[str, ...] | None = None

    @property
    def newest_year(self) -> int | None:
        """The latest year that has begun at the extract date; else the latest there is."""
        begun = [year for year in self.year if self._has_begun(year)]
        return max(begun or self.year, default=None)

    def _has_begun(self, year: int) -> bool:
        return self.extract_date is None or year <= self.extract_date.year


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
    offered: Offered = field(default=Offered(), compare=False, repr=False)

    @property
    def parameters(self) -> dict[str, list | date]:
        """What a query is asked; only what is chosen. A limited reader always asks by office."""
        asked = {name: list(getattr(self, name)) for name in FIELDS.values()}
        if not self.offices and self.offered.kept_offices is not None:
            asked["offices"] = list(self.offered.kept_offices)
        given = {name: values for name, values in asked.items() if values}
        return given | ({"until": self.until} if self.until else {})

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
        parts += ["+".join(self.labels(name)) for name in ("office", "benefit", "age")]
        return "_".join(re.sub(r"[^\w+-]+", "-", part).strip("-") for part in parts if part)

    @property
    def has_person_filter(self) -> bool:
        """Whether anything is chosen that money does not follow."""
        return bool(self.schemes or self.offices or self.benefits or self.ages)

    def every_year(self) -> "Choice":
        """The same choice in all years, for what is told year by year."""
        return replace(self, years=(), until=None)

    def last_year(self) -> "Choice | None":
        """The same choice a year earlier, to the same day when the year is not over.

        None when all years are chosen, or when there is nothing of the year before.
        """
        earlier = tuple(year - 1 for year in self.years)
        if not earlier or not set(earlier) <= set(self.offered.year):
            return None
        return replace(self, years=earlier, until=self._same_day_last_year())

    def _same_day_last_year(self) -> date | None:
        today = self.offered.extract_date
        if today is None or today.year not in self.years or (today.month, today.day) == (12, 31):
            return None
        leap_day = (today.month, today.day) == (2, 29)
        return date(today.year - 1, today.month, 28 if leap_day else today.day)


def from_address(
    address: Mapping[str, list[str]], offered: Offered, language: str
) -> tuple[Choice, list[str]]:
    """The choice a link asks for, and the values in it that are not on offer.

    A bare address starts with the newest year; year=all is all of them.
    """
    found, unknown = {}, []
    for name, field_name in FIELDS.items():
        asked = [value for value in address.get(name, []) if value and value != ALL]
        known = {str(code): code for code in getattr(offered, name)}
        unknown += [value for value in asked if value not in known]
        found[field_name] = tuple(dict.fromkeys(known[v] for v in asked if v in known))
    if not any(address.get(name) for name in FIELDS) and offered.newest_year is not None:
        found["years"] = (offered.newest_year,)
    return Choice(language=language, offered=offered, **found), unknown


def language_of(address: Mapping[str, list[str]], offered: tuple[str, ...]) -> str:
    """The language a link asks for; Norwegian, or the first on offer, when it asks for none."""
    asked = next(iter(address.get("lang", [])), "nb")
    known = [code for code in offered if code in words.LANGUAGES] or ["nb"]
    return asked if asked in known else known[0]
