"""Periods of one year: 2016-T2 is May to August of 2016."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from queries.engine import QueryError

# the parts of a year: half-year, tertial, quarter, month and what has gone so far
HALF, TERTIAL, QUARTER, MONTH, SO_FAR = "H", "T", "Q", "M", "YTD"
MONTHS_IN = {HALF: 6, TERTIAL: 4, QUARTER: 3, MONTH: 1}
_PERIOD = re.compile(r"[0-9]{4}(-[A-Z0-9]{2,3})?")


@dataclass(frozen=True)
class Part:
    """A part of a year, as T2: its kind and its place among those; a so-far part has place 1."""

    kind: str
    place: int = 1

    @property
    def code(self) -> str:
        """H1, T2, Q3, 03 or YTD, as in a period."""
        if self.kind == MONTH:
            return f"{self.place:02}"
        return SO_FAR if self.kind == SO_FAR else f"{self.kind}{self.place}"

    @property
    def months(self) -> list[int]:
        """The months of the year that belong to it; none where it is the days so far."""
        length = MONTHS_IN.get(self.kind, 0)
        return list(range(length * (self.place - 1) + 1, length * self.place + 1))


def list_parts(kind: str) -> list[Part]:
    """All parts of one kind, in order."""
    return [Part(kind, place) for place in range(1, 12 // MONTHS_IN.get(kind, 12) + 1)]


PARTS = {part.code: part for kind in (*MONTHS_IN, SO_FAR) for part in list_parts(kind)}


def parse(period: str) -> tuple[int, Part | None]:
    """The year and the part of 2016-T2; no part for a whole year; QueryError where it is none."""
    code = period[5:]
    if not _PERIOD.fullmatch(period) or (code and code not in PARTS):
        raise QueryError(
            f"There is no period {period}; write a year (2016), a half-year (2016-H1), a tertial "
            "(2016-T1 to T3), a quarter (2016-Q1 to Q4), a month (2016-01 to 12) or the year so "
            "far (2016-YTD)."
        )
    return int(period[:4]), PARTS.get(code)


def same_day(day: date, year: int) -> date:
    """That day of another year; of a leap day the last of February."""
    return date(year, day.month, min(day.day, monthrange(year, day.month)[1]))


def parameters(year: int, part: Part | None, extract_date: date | None) -> dict:
    """The parameters of a period: its year, its months, and the day that cuts a year so far."""
    params = {"years": [year]}
    if part and part.months:
        params["months"] = part.months
    if part and part.kind == SO_FAR and extract_date:
        params["until"] = same_day(extract_date, year)
    return params


def part_before(year: int, part: Part | None) -> tuple[int, Part | None]:
    """The period before: of 2016-T1 it is 2015-T3; of a whole year, or one so far, last year."""
    if part is None:
        return year - 1, None
    if part.place > 1:
        return year, Part(part.kind, part.place - 1)
    return year - 1, list_parts(part.kind)[-1]
