"""Periods: the last day and month with data, and the labels of years."""

from collections.abc import Iterable
from datetime import date, timedelta

from pages.answers import cache
from pages.answers.choice import Choice
from pages.i18n import figure_text, formats
from pages.i18n.translate import say


def is_year_over(chosen: Choice) -> bool:
    """Whether the exports reach the end of the newest chosen year."""
    today, year = chosen.options.extract_date, max(chosen.years)
    return today is None or (today.year, today.month, today.day) >= (year, 12, 31)


def compared_period(chosen: Choice) -> str:
    """2016, or the same part of 2016 when the year compared with it is not over."""
    if chosen.until is None:
        return chosen.year_words
    return say("the same part of {years}", years=chosen.year_words)


def last_booked_month(chosen: Choice) -> str:
    """september 2017: the last booked month of the newest year; "" when the year is complete."""
    years = _list_years_with_accounts(chosen)
    if not years or years[-1].is_whole_year:
        return ""
    return f"{formats.month_name(int(years[-1].last_period), 'wide')} {years[-1].year}"


def unfinished_years(chosen: Choice) -> tuple[int, ...]:
    """The years that are booked in part."""
    years = _list_years_with_accounts(chosen)
    return tuple(year.year for year in years if not year.is_whole_year)


def name_budget(chosen: Choice) -> str:
    """The year's budget, or the budget of 2013 and 2014."""
    if len(chosen.years) == 1:
        return say("the year's budget")
    return say("the budget of {years}", years=chosen.year_words)


def remainder_word(value: object, side: str, budget: str) -> str:
    """The words of a deviation in an unfinished year: what is left of the budget, or beyond it."""
    if figure_text.is_left(value, side):
        return say("left of {budget}", budget=budget)
    return say("beyond {budget}", budget=budget)


def years_without_budget(chosen: Choice) -> tuple[int, ...]:
    """The years that have accounts and no budget."""
    return tuple(year.year for year in _list_years(chosen) if not year.has_budget)


def years_without_accounts(chosen: Choice) -> tuple[int, ...]:
    """The years that have a budget and no accounts."""
    return tuple(year.year for year in _list_years(chosen) if formats.is_unknown(year.last_period))


def _list_years_with_accounts(chosen: Choice) -> list:
    return [year for year in _list_years(chosen) if not formats.is_unknown(year.last_period)]


def _list_years(chosen: Choice) -> list:
    return list(cache.fetch_rows("booked_months", chosen.for_money()).itertuples())


# answers about money: they reach to the end of a booked month, not to the extract date
MONEY_ANSWERS = ("budget_", "refund", "unit_costs", "forecast", "plan_")


def year_labels(name: str, years: Iterable[int], chosen: Choice) -> list[str]:
    """2016; 2017 (through Oct) for the year of the extract date, in an answer about people."""
    return [year_label(year, None if name.startswith(MONEY_ANSWERS) else chosen) for year in years]


def year_label(year: int, chosen: Choice | None) -> str:
    """A year, with its last day of data when it is not over; without a choice the year alone."""
    if chosen is None or not is_partial_year(year, chosen):
        return str(year)
    until = _last_data_day(chosen)
    if (until + timedelta(days=1)).day == 1:
        return say("{year} (through {month})", year=year, month=formats.month_name(until.month))
    return say("{year} (to {day})", year=year, day=formats.day(until))


def is_partial_year(year: int, chosen: Choice) -> bool:
    """Whether the exports or the choice end in the year, before its last day."""
    until = _last_data_day(chosen)
    return until is not None and until.year == year and (until.month, until.day) != (12, 31)


def last_day(chosen: Choice) -> date | None:
    """The last day of what is chosen, at most the extract date; None without a year."""
    years = chosen.years or chosen.options.begun_years
    if not years:
        return None
    return min(filter(None, (date(max(years), 12, 31), _last_data_day(chosen))))


def _last_data_day(chosen: Choice) -> date | None:
    return min(filter(None, (chosen.until, chosen.options.extract_date)), default=None)
