"""Periods: the last day and month with data, and the labels of years."""

from collections.abc import Iterable
from datetime import date, timedelta

import pandas

import queries
from pages.answers import cache
from pages.answers.choice import Choice
from pages.i18n import figure_text, formats, period_names
from pages.i18n.translate import count, say
from queries.periods import SO_FAR


def is_year_over(chosen: Choice) -> bool:
    """Whether the exports reach the end of the newest chosen year, or of its chosen part."""
    today = chosen.options.extract_date
    return today is None or today >= chosen.last_day


def has_begun(chosen: Choice) -> bool:
    """Whether the exports reach into the newest chosen year, or its chosen part."""
    today, last = chosen.options.extract_date, chosen.last_day
    return today is None or today >= date(last.year, (chosen.months or [1])[0], 1)


def compared_period(chosen: Choice) -> str:
    """2016, or the same part of 2016 when the year compared with it is not over."""
    if chosen.until is None:
        return chosen.year_words
    if chosen.months:
        return say("the same days of {years}", years=chosen.period_name)
    return say("the same part of {years}", years=chosen.period_name)


def name_first_days(chosen: Choice, number: int) -> str:
    """The first 31 days of a period."""
    return count(
        "the first day of {years}",
        "the first {number} days of {years}",
        number,
        years=chosen.period_name,
    )


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
    if len(chosen.years) == 1 and not chosen.months:
        return say("the year's budget")
    return say("the budget of {years}", years=chosen.period_name)


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
    return cache.fetch_parsed(_list_rows, "booked_months", chosen.for_money())


def _list_rows(rows: pandas.DataFrame) -> list:
    return list(rows.itertuples())


MONTH_DAYS = 365.25 / 12  # the mean month of a length in days
# answers about money: they reach to the end of a booked month, not to the extract date
MONEY_ANSWERS = ("budget_", "refund", "unit_costs", "forecast", "plan_")


def year_labels(name: str, years: Iterable[int], chosen: Choice) -> list[str]:
    """2016; 2017 (through Oct) for the year of the extract date, in an answer about people."""
    is_money = name.startswith(MONEY_ANSWERS)
    return [
        period_names.name_period(str(year), chosen.part) if is_money else year_label(year, chosen)
        for year in years
    ]


def year_label(year: int, chosen: Choice) -> str:
    """A year or its chosen part, with its last day of data when it is not over."""
    label = period_names.name_period(str(year), chosen.part)
    if not is_partial_year(year, chosen):
        return label
    until = _last_data_day(chosen)
    if (until + timedelta(days=1)).day == 1:
        return say("{year} (through {month})", year=label, month=formats.month_name(until.month))
    return say("{year} (to {day})", year=label, day=formats.day(until))


def is_partial_year(year: int, chosen: Choice) -> bool:
    """Whether the exports or the choice end in the year, or its part, before its last day."""
    until = _last_data_day(chosen)
    if until is None or until.year != year or until.month < (chosen.months or [1])[0]:
        return False
    return until < chosen.last_day_of(year)


def last_day(chosen: Choice) -> date | None:
    """The last day of what is chosen, at most the extract date; None without a year."""
    if not (chosen.years or chosen.options.begun_years):
        return None
    return min(filter(None, (chosen.last_day, _last_data_day(chosen))))


# they look at whole years, whatever part of one is chosen
OF_WHOLE_YEARS = ("forecast", "forecast_by_month", "normal_months", "refund_lag")


def follows_period(name: str, chosen: Choice) -> bool:
    """Whether an answer follows the chosen part of the year; without a part every answer does."""
    if chosen.months and name in OF_WHOLE_YEARS:
        return False
    names = queries.parameter_names(name)
    followed = "until" if chosen.until and not chosen.months else "months"
    return not chosen.part or "years" not in names or followed in names


def is_of_whole_years(measure: str, chosen: Choice) -> bool:
    """Whether a measure is of the whole year though a part of it is chosen."""
    follows = follows_period(queries.measures()[measure].answer, chosen)
    return bool(chosen.part) and (measure.startswith("forecast_") or not follows)


def of_answer(name: str, chosen: Choice) -> Choice:
    """The choice as an answer can follow it: with whole years where it knows no parts of them.

    Of all years together the days so far are not known either.
    """
    is_so_far_of_all = chosen.part == SO_FAR and chosen.until is None
    is_followed = follows_period(name, chosen) and not is_so_far_of_all
    return chosen if is_followed else chosen.for_whole_years()


def _last_data_day(chosen: Choice) -> date | None:
    return min(filter(None, (chosen.until, chosen.options.extract_date)), default=None)
