"""A headline figure as a finished sentence, with its source and date: to copy into a report."""

import re
from datetime import date

from babel.dates import format_date

import queries
from pages.answers import cache, periods
from pages.answers.choice import Choice
from pages.i18n import figure_text, formats, languages
from pages.i18n.translate import count, mark, say

MONEY = ("nok", "percent")
OF_PEOPLE = {"refund_expected"}  # money that is told of to the extract date
OF_ALL_PERSONS = {"places", "place_days_available", "free_places"}
DAY = {"nb": "d. MMMM y", "en": "d MMMM y"}
COUNTED = {
    "persons": lambda of, told: count("{told} person", "{told} persons", of, told=told),
    "stays": lambda of, told: count("{told} stay", "{told} stays", of, told=told),
    "exits": lambda of, told: count("{told} stay", "{told} stays", of, told=told),
    "places": lambda of, told: count("{told} place", "{told} places", of, told=told),
    "place-days": lambda of, told: count("{told} place-day", "{told} place-days", of, told=told),
    "groups": lambda of, told: count("{told} group", "{told} groups", of, told=told),
    "weeks": lambda of, told: count("{told} week", "{told} weeks", of, told=told),
    "workplaces": lambda of, told: count("{told} host", "{told} hosts", of, told=told),
}


def cite(now: queries.Figure, chosen: Choice) -> str:
    """The figure, what it is of, and where it comes from; nothing where it is not known."""
    if now.value is None:
        return ""
    parts = [_figure(now, chosen), _limits(now, chosen), _unknown(now), _warning(now), _source()]
    return " ".join(part for part in parts if part)


def _figure(now: queries.Figure, chosen: Choice) -> str:
    if figure_text.is_deviation(now.measure) and "to_date" not in now.measure:
        month = periods.last_booked_month(chosen)
        if month:
            return _remainder(now, month, chosen)
    if figure_text.is_deviation(now.measure) and round(now.value) == 0:
        return _as_budgeted(now, chosen)
    form = queries.measures()[now.measure].sentence[languages.current()]
    told = _told(now, chosen)
    if ", " in told["period"]:  # what ends in an aside has a comma after it
        form = re.sub(r"\{period\}(?= )", "{period},", form)
    return formats.sentence(form.format(**told))


def _told(now: queries.Figure, chosen: Choice) -> dict[str, str]:
    shown = figure_text.value(now)
    return {
        "value": shown,
        "counted": COUNTED.get(now.unit, lambda _, told: told)(now.value, shown),
        "part": _part(now.numerator, now.unit),
        "whole": _part(now.denominator, now.unit),
        "period": _period(now, chosen),
        "years": formats.years(_years(now, chosen)),
        "day": _day(periods.last_day(chosen)),
        "schemes": formats.listed(chosen.labels("scheme")) or say("the schemes"),
        "word": figure_text.deviation_word(now),
    }


def _years(now: queries.Figure, chosen: Choice) -> tuple[int, ...]:
    """The years chosen; a forecast is of the one that is not over."""
    open_years = periods.unfinished_years(chosen) if now.measure.startswith("forecast_") else ()
    return open_years or chosen.years or chosen.offered.begun_years


def _part(number, unit: str) -> str:
    return "" if number is None else formats.part(number, unit)


def _period(now: queries.Figure, chosen: Choice) -> str:
    """in 2014; so far in 2017, up to and including 31 October: as far as it is told of."""
    if now.unit in MONEY and now.measure not in OF_PEOPLE:
        month = periods.last_booked_month(chosen)
        return _until(month, month[:-5], chosen) if month else chosen.when
    last = periods.last_day(chosen)
    if last is None or (last.month, last.day) == (12, 31):
        return chosen.when
    return _until(_day(last), _day(last)[:-5], chosen)


def _until(day: str, day_of_year: str, chosen: Choice) -> str:
    """A single year needs no year in its last day."""
    begun = chosen.years or chosen.offered.begun_years
    if len(begun) == 1:
        told = {"years": formats.years(begun), "day": day_of_year}
        return say("so far in {years}, up to and including {day}", **told)
    return say("{when}, up to and including {day}", when=chosen.when, day=day)


def _day(day: date | None) -> str:
    """31. desember 2014."""
    if day is None:
        return formats.DASH
    return format_date(day, DAY[languages.current()], locale=languages.current())


def _remainder(now: queries.Figure, month: str, chosen: Choice) -> str:
    """Of a year that is not over there is no result, but something left of its budget."""
    side = now.measure.partition("_")[0]
    return say(
        "{name} at the end of {month}: {value} {left}.",
        name=queries.measures()[now.measure].name[languages.current()],
        month=month,
        value=figure_text.value(now),
        left=periods.remainder_word(now.value, side, periods.name_budget(chosen)),
    )


def _as_budgeted(now: queries.Figure, chosen: Choice) -> str:
    name = queries.measures()[now.measure].name[languages.current()]
    return say(
        "{name} {period}: as budgeted ({value}).",
        name=name,
        period=_period(now, chosen),
        value=figure_text.value(now),
    )


def _limits(now: queries.Figure, chosen: Choice) -> str:
    """The filters beside year and scheme, and the offices a reader is limited to."""
    if now.unit in MONEY or now.measure in OF_ALL_PERSONS:
        return ""
    offices = chosen.labels("office") or list(chosen.offered.kept_offices or ())
    limits = [
        say("NAV office {names}", names=formats.listed(offices)) if offices else "",
        _limit(mark("benefit {names}"), chosen.labels("benefit")),
        _limit(mark("age at start {names}"), chosen.labels("age")),
    ]
    told = formats.listed([limit for limit in limits if limit])
    return say("The figure is limited to {limits}.", limits=told) if told else ""


def _limit(form: str, names: list[str]) -> str:
    return say(form, names=formats.listed(names)) if names else ""


def _unknown(now: queries.Figure) -> str:
    if not now.unknown or now.denominator is None:
        return ""
    if now.measure == "attendance_rate":
        return count(
            "{number} day is not reported.", "{number} days are not reported.", now.unknown
        )
    return count("For {number} it is not known.", "For {number} it is not known.", now.unknown)


def _warning(now: queries.Figure) -> str:
    if not figure_text.is_small(now):
        return ""
    return say("The base is under {least}: one person changes much.", least=figure_text.SMALL_BASE)


def _source() -> str:
    """Source: the department, extract of 31 October 2017."""
    told = cache.fetch_status()
    if told["extract_date_source"] == "load_date":
        day = say("exports read {day}", day=_day(told["loaded_at"]))
    else:
        day = say("extract as of {day}", day=_day(told["extract_date"]))
    return say("Source: {told}.", told=", ".join(filter(None, (told["department"], day))))
