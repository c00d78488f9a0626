"""The names of periods: 2. tertial 2016; tertial 2 of 2016."""

from datetime import date, timedelta

from pages.i18n import formats
from pages.i18n.translate import say
from queries.periods import HALF, MONTH, PARTS, QUARTER, SO_FAR, TERTIAL


def name_period(years: str, code: str) -> str:
    """2. tertial 2016: a part of the years; of no part, or of the days so far, the years alone."""
    part = PARTS.get(code)
    if part is None or part.kind == SO_FAR:
        return years
    if part.kind == MONTH:
        return f"{formats.month_name(part.place, 'wide')} {years}"
    forms = {
        HALF: say("half-year {place} of {years}"),
        TERTIAL: say("tertial {place} of {years}"),
        QUARTER: say("quarter {place} of {years}"),
    }
    return forms[part.kind].format(place=part.place, years=years)


def name_part(code: str) -> str:
    """2. tertial: a part in the list of them, without its year; Whole year for none."""
    part = PARTS.get(code)
    if part is None:
        return say("Whole year")
    if part.kind == MONTH:
        return formats.sentence(formats.month_name(part.place, "wide"))
    forms = {
        SO_FAR: say("So far this year"),
        HALF: say("Half-year {place}"),
        TERTIAL: say("Tertial {place}"),
        QUARTER: say("Quarter {place}"),
    }
    return forms[part.kind].format(place=part.place)


def name_so_far(years: str, until: date) -> str:
    """so far in 2016 (to the end of August): the days from January to a day, that day included."""
    if (until + timedelta(days=1)).day == 1:
        month = formats.month_name(until.month, "wide")
        return say("so far in {years} (to the end of {month})", years=years, month=month)
    return say("so far in {years} (to {day})", years=years, day=formats.day(until))
