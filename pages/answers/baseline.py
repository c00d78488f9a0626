"""What a figure is compared with: the same period last year, or what the reader chooses instead."""

from dataclasses import replace
from datetime import date, timedelta

import queries
from pages.answers import cache, periods
from pages.answers.choice import PREVIOUS, TARGET, Choice
from queries.periods import PARTS, part_before

# answers about money: they reach to the end of a booked month, not to the extract date
OF_BOOKED_MONTHS = ("figures_budget", "figures_money", "figures_unit_costs")


def find(chosen: Choice) -> Choice | None:
    """The choice that this one is compared with; None without one, or against the target."""
    if chosen.compare == TARGET:
        return None
    return _find_period_before(chosen) if is_with_period_before(chosen) else chosen.last_year()


def find_of(measure: str, chosen: Choice) -> Choice | None:
    """The choice that a measure is compared with.

    Money of a period under way has no period before: as many days are not as many booked months.
    """
    is_money = queries.measures()[measure].answer in OF_BOOKED_MONTHS
    if is_money and is_with_period_before(chosen) and periods.last_booked_month(chosen):
        return None
    return find(chosen)


def fetch_pair(chosen: Choice, measure: str) -> tuple[queries.Figure, queries.Figure | None]:
    """A measure for what is chosen, and for what that is compared with."""
    return cache.fetch_figure(measure, chosen), cache.fetch_figure(
        measure, find_of(measure, chosen)
    )


def is_with_period_before(chosen: Choice) -> bool:
    """Whether the reader compares a part of one year with the part before it."""
    return chosen.compare == PREVIOUS and bool(chosen.months) and len(chosen.years) == 1


def _find_period_before(chosen: Choice) -> Choice | None:
    """The period before; of one that is not over as many days from its first."""
    year, part = part_before(chosen.years[0], PARTS[chosen.part])
    if year not in chosen.options.year:
        return None
    before = replace(chosen, years=(year,), part=part.code, until=None)
    today = chosen.options.extract_date
    days = count_days(chosen, today) if today else 0
    if today is None or today >= chosen.last_day or days < 1:
        return before
    until = date(year, part.months[0], 1) + timedelta(days=days - 1)
    return replace(before, until=until) if until < before.last_day else before


def count_days(chosen: Choice, day: date) -> int:
    """The number of days from the first of the period to a day, both included."""
    return (day - date(chosen.years[0], (chosen.months or [1])[0], 1)).days + 1


def name(chosen: Choice) -> str:
    """2016; the same part of 2016; the first 31 days of 3. kvartal 2016: the baseline in words."""
    earlier = find(chosen)
    if earlier.until and is_with_period_before(chosen):
        return periods.name_first_days(earlier, count_days(earlier, earlier.until))
    return periods.compared_period(earlier)
