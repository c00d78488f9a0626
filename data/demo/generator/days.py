"""Days of the demonstration: working days, Norwegian public holidays, summer closure."""

from datetime import date, timedelta
from functools import cache

EXTRACT = date(2017, 10, 31)
FIRST_YEAR, LAST_YEAR = 2012, 2017
YEARS = range(FIRST_YEAR, LAST_YEAR + 1)
SUMMER_WEEKS = (28, 29, 30)
MONDAY, FRIDAY = 0, 4


def easter(year):
    """Easter Sunday by the anonymous Gregorian rule."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


@cache
def public_holidays(year):
    """The public holidays of one year."""
    fixed = {date(year, m, d) for m, d in ((1, 1), (5, 1), (5, 17), (12, 25), (12, 26))}
    moving = {easter(year) + timedelta(n) for n in (-3, -2, 0, 1, 39, 49, 50)}
    return fixed | moving


@cache
def is_workday(day):
    """Monday to Friday and no public holiday."""
    return day.weekday() <= FRIDAY and day not in public_holidays(day.year)


@cache
def is_group_day(day):
    """A working day on which the groups are at work: not in summer nor between the holidays."""
    at_christmas = (day.month, day.day) >= (12, 24)
    return is_workday(day) and not at_christmas and day.isocalendar()[1] not in SUMMER_WEEKS


def workday_from(day, step=1):
    """The day itself, or the nearest working day after (step 1) or before it (step -1)."""
    while not is_workday(day):
        day += timedelta(step)
    return day


def monday_near(day):
    """The first group day of the same week."""
    first = day - timedelta(day.weekday())
    return next((first + timedelta(n) for n in range(5) if is_group_day(first + timedelta(n))), day)


def friday_near(day):
    """The last working day of the same week."""
    return workday_from(day + timedelta(FRIDAY - day.weekday()), -1)


def every_day(first, last):
    """Each date from first to last, both included."""
    for n in range((last - first).days + 1):
        yield first + timedelta(n)


def months_after(day, months):
    """The same day so many calendar months later (the month's last day where there is none)."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    lengths = (31, 29 if year % 4 == 0 else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return date(year, month + 1, min(day.day, lengths[month]))


def age_on(day, birth_year):
    """Age in whole calendar years, as the measures count it."""
    return day.year - birth_year
