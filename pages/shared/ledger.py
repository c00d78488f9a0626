"""How far budget and accounts reach in the years chosen."""

from pages.shared import data, formats
from pages.shared.choice import Choice
from pages.shared.words import say


def last_month(chosen: Choice) -> str:
    """september 2017: how far the newest booked year is booked; nothing when it is to its end."""
    booked = [year for year in _years(chosen) if not formats.is_unknown(year.last_period)]
    if not booked or booked[-1].is_whole_year:
        return ""
    return f"{formats.month_name(int(booked[-1].last_period), 'wide')} {booked[-1].year}"


def unfinished(chosen: Choice) -> tuple[int, ...]:
    """The years that are booked, but not to their end."""
    booked = [year for year in _years(chosen) if not formats.is_unknown(year.last_period)]
    return tuple(year.year for year in booked if not year.is_whole_year)


def whole_budget(chosen: Choice) -> str:
    """The year's budget; the budget of several years is called theirs."""
    if len(chosen.years) == 1:
        return say("the year's budget")
    return say("the budget of {years}", years=chosen.year_words)


def remainder(value: object, side: str, budget: str) -> str:
    """The words of a deviation of a year that is not over: it is no result, but what is left."""
    is_left = (value < 0) == (side == "income")
    return (
        say("left of {budget}", budget=budget) if is_left else say("beyond {budget}", budget=budget)
    )


def without_budget(chosen: Choice) -> tuple[int, ...]:
    """The years that have accounts and no budget."""
    return tuple(year.year for year in _years(chosen) if not year.has_budget)


def without_accounts(chosen: Choice) -> tuple[int, ...]:
    """The years that have a budget and no accounts."""
    return tuple(year.year for year in _years(chosen) if formats.is_unknown(year.last_period))


def _years(chosen: Choice) -> list:
    return list(data.table("booked_months", chosen.for_money()).itertuples())
