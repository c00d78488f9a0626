"""Years on a chart: one that is not over says how far it is told of."""

from collections.abc import Iterable
from datetime import date, timedelta

from pages.shared import formats
from pages.shared.choice import Choice
from pages.shared.words import say

# money is told of to the end of a booked month, not to the extract date: see ledger.py
OF_MONEY = ("budget_", "refund", "unit_costs", "forecast", "plan_")


def labels(name: str, years: Iterable[int], chosen: Choice) -> list[str]:
    """2016; 2017 (through Oct) for the year of the extract date, in an answer about people."""
    return [label(year, None if name.startswith(OF_MONEY) else chosen) for year in years]


def label(year: int, chosen: Choice | None) -> str:
    """A year, with how much of it there is when it is not over; without a choice the year alone."""
    if chosen is None or not is_partial(year, chosen):
        return str(year)
    until = _cut(chosen)
    if (until + timedelta(days=1)).day == 1:
        return say("{year} (through {month})", year=year, month=formats.month_name(until.month))
    return say("{year} (to {day})", year=year, day=formats.day(until))


def is_partial(year: int, chosen: Choice) -> bool:
    """Whether the exports end, or the choice is cut, before the last day of the year."""
    until = _cut(chosen)
    return until is not None and until.year == year and (until.month, until.day) != (12, 31)


def last_day(chosen: Choice) -> date | None:
    """The last day of what is chosen, never after the extract date; none without a year."""
    begun = chosen.years or chosen.offered.begun_years
    if not begun:
        return None
    return min(filter(None, (date(max(begun), 12, 31), _cut(chosen))))


def _cut(chosen: Choice) -> date | None:
    return min(filter(None, (chosen.until, chosen.offered.extract_date)), default=None)
