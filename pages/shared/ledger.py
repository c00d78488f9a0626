"""How far budget and accounts reach in the years chosen."""

from pages.shared import data, formats
from pages.shared.choice import Choice


def last_month(chosen: Choice) -> str:
    """september 2017: how far the newest booked year is booked; nothing when it is to its end."""
    booked = [year for year in _years(chosen) if not formats.is_unknown(year.last_period)]
    if not booked or booked[-1].is_whole_year:
        return ""
    return f"{formats.month_name(int(booked[-1].last_period), 'wide')} {booked[-1].year}"


def without_budget(chosen: Choice) -> tuple[int, ...]:
    """The years that have accounts and no budget."""
    return tuple(year.year for year in _years(chosen) if not year.has_budget)


def without_accounts(chosen: Choice) -> tuple[int, ...]:
    """The years that have a budget and no accounts."""
    return tuple(year.year for year in _years(chosen) if formats.is_unknown(year.last_period))


def _years(chosen: Choice) -> list:
    return list(data.table("booked_months", chosen.for_money()).itertuples())
