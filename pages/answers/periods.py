"""Periods: how far the data of a year reach, and how a year is written."""

from collections.abc import Iterable
from datetime import date, timedelta

from pages.answers import cache
from pages.answers.choice import Choice
from pages.i18n import formats
from pages.i18n.translate import say


def is_year_over(chosen: Choice) -> bool:
    """Whether the year is over in the exports: else its figures are of a part of it."""
    today, year = chosen.offered.extract_date, max(chosen.years)
    return today is None or (today.year, today.month, today.day) >= (year, 12, 31)


def compared_period(chosen: Choice) -> str:
    """2016, or the same part of 2016 when the year it is compared with is not over."""
    if chosen.until is None:
        return chosen.year_words
    return say("the same part of {years}", years=chosen.year_words)


def last_booked_month(chosen: Choice) -> str:
    """september 2017: how far the newest booked year is booked; nothing when it is to its end."""
    booked = [year for year in _booked_years(chosen) if not formats.is_unknown(year.last_period)]
    if not booked or booked[-1].is_whole_year:
        return ""
    return f"{formats.month_name(int(booked[-1].last_period), 'wide')} {booked[-1].year}"


def unfinished_years(chosen: Choice) -> tuple[int, ...]:
    """The years that are booked, but not to their end."""
    booked = [year for year in _booked_years(chosen) if not formats.is_unknown(year.last_period)]
    return tuple(year.year for year in booked if not year.is_whole_year)


def name_budget(chosen: Choice) -> str:
    """The year's budget; the budget of several years is called theirs."""
    if len(chosen.years) == 1:
        return say("the year's budget")
    return say("the budget of {years}", years=chosen.year_words)


def remainder_word(value: object, side: str, budget: str) -> str:
    """The words of a deviation of a year that is not over: it is no result, but what is left."""
    is_left = (value < 0) == (side == "income")
    return (
        say("left of {budget}", budget=budget) if is_left else say("beyond {budget}", budget=budget)
    )


def years_without_budget(chosen: Choice) -> tuple[int, ...]:
    """The years that have accounts and no budget."""
    return tuple(year.year for year in _booked_years(chosen) if not year.has_budget)


def years_without_accounts(chosen: Choice) -> tuple[int, ...]:
    """The years that have a budget and no accounts."""
    return tuple(
        year.year for year in _booked_years(chosen) if formats.is_unknown(year.last_period)
    )


def _booked_years(chosen: Choice) -> list:
    return list(cache.fetch_rows("booked_months", chosen.for_money()).itertuples())


# money is told of to the end of a booked month, not to the extract date: see ledger.py
OF_MONEY = ("budget_", "refund", "unit_costs", "forecast", "plan_")


def year_labels(name: str, years: Iterable[int], chosen: Choice) -> list[str]:
    """2016; 2017 (through Oct) for the year of the extract date, in an answer about people."""
    return [year_label(year, None if name.startswith(OF_MONEY) else chosen) for year in years]


def year_label(year: int, chosen: Choice | None) -> str:
    """A year, with how much of it there is when it is not over; without a choice the year alone."""
    if chosen is None or not is_partial_year(year, chosen):
        return str(year)
    until = _cut(chosen)
    if (until + timedelta(days=1)).day == 1:
        return say("{year} (through {month})", year=year, month=formats.month_name(until.month))
    return say("{year} (to {day})", year=year, day=formats.day(until))


def is_partial_year(year: int, chosen: Choice) -> bool:
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
