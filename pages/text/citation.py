"""A headline figure as a finished sentence, with its source and date: to copy into a report."""

import re
from datetime import date

from babel.dates import format_date

import queries
from pages.answers import cache, periods
from pages.answers.choice import NONE, PERSON_FIELDS, PLACE_FIELDS, Choice
from pages.i18n import figure_text, formats, labels, languages, period_names
from pages.i18n.translate import count, say
from pages.text import figure_names, targets

MONEY = ("nok", "percent")
TO_EXTRACT_DATE = {"refund_expected"}  # money that is known to the extract date
ALL_PERSONS = {"places", "place_days_available", "free_places"}
DAY = {"nb": "d. MMMM y", "en": "d MMMM y"}
COUNTS = {
    "persons": lambda number, text: count("{text} person", "{text} persons", number, text=text),
    "stays": lambda number, text: count("{text} stay", "{text} stays", number, text=text),
    "exits": lambda number, text: count("{text} stay", "{text} stays", number, text=text),
    "places": lambda number, text: count("{text} place", "{text} places", number, text=text),
    "place-days": lambda number, text: count(
        "{text} place-day", "{text} place-days", number, text=text
    ),
    "groups": lambda number, text: count("{text} group", "{text} groups", number, text=text),
    "weeks": lambda number, text: count("{text} week", "{text} weeks", number, text=text),
    "workplaces": lambda number, text: count("{text} host", "{text} hosts", number, text=text),
}


def cite(now: queries.Figure, chosen: Choice) -> str:
    """The figure, its period and limits, and its source; "" where the figure is unknown."""
    if now.value is None:
        return ""
    parts = [
        _describe_figure(now, chosen),
        targets.describe(now.measure, chosen).replace("**", ""),
        _describe_limits(now, chosen),
        _count_unknown(now),
        _warn_of_small_base(now),
        _name_source(),
    ]
    return " ".join(part for part in parts if part)


def _describe_figure(now: queries.Figure, chosen: Choice) -> str:
    if figure_text.is_deviation(now.measure) and "to_date" not in now.measure:
        month = periods.last_booked_month(chosen)
        if month:
            return _describe_remainder(now, month, chosen)
    if chosen.is_limited_to_some_persons and now.measure in figure_names.OF_SOME_PERSONS:
        return _describe_used_places(now, chosen)
    if figure_text.is_deviation(now.measure) and round(now.value) == 0:
        return _describe_no_deviation(now, chosen)
    form = queries.measures()[now.measure].sentence[languages.current()]
    values = _list_values(now, chosen)
    if ", " in values["period"]:  # a period with an aside in it has a comma after it
        form = re.sub(r"\{period\}(?= )", "{period},", form)
    return formats.sentence(form.format(**values))


def _describe_used_places(now: queries.Figure, chosen: Choice) -> str:
    """The places that some of the persons used: no utilization, as others use them too."""
    return say(
        "{name} {period}: {value}.",
        name=figure_names.name_figure(now, chosen),
        period=_describe_period(now, chosen),
        value=figure_text.value(now),
    )


def _list_values(now: queries.Figure, chosen: Choice) -> dict[str, str]:
    """The value of each placeholder in the sentence of a measure (queries/measures.toml)."""
    text = figure_text.value(now)
    return {
        "value": text,
        "counted": COUNTS.get(now.unit, lambda _, text: text)(now.value, text),
        "part": _write_part(now.numerator, now.unit),
        "whole": _write_part(now.denominator, now.unit),
        "period": _describe_period(now, chosen),
        "years": _name_period(now, chosen),
        "day": _write_day(periods.last_day(chosen)),
        "schemes": formats.join_list(chosen.labels("scheme")) or say("the schemes"),
        "word": figure_text.deviation_word(now),
    }


def _name_period(now: queries.Figure, chosen: Choice) -> str:
    """2014, or its part where the figure is of a part."""
    years = formats.years(_list_years(now, chosen))
    is_whole = periods.is_of_whole_years(now.measure, chosen)
    return period_names.name_period(years, "" if is_whole else chosen.part)


def _name_years(chosen: Choice) -> str:
    years = formats.years(chosen.years or chosen.options.begun_years)
    return period_names.name_period(years, chosen.part)


def _list_years(now: queries.Figure, chosen: Choice) -> tuple[int, ...]:
    """The chosen years; for a forecast the unfinished year."""
    open_years = periods.unfinished_years(chosen) if now.measure.startswith("forecast_") else ()
    return open_years or chosen.years or chosen.options.begun_years


def _write_part(number: float | None, unit: str) -> str:
    return "" if number is None else formats.part(number, unit)


def _describe_period(now: queries.Figure, chosen: Choice) -> str:
    """in 2014; so far in 2017, up to and including 31 October: as far as there are data."""
    if periods.is_of_whole_years(now.measure, chosen):
        chosen = chosen.for_whole_years()
    if now.unit in MONEY and now.measure not in TO_EXTRACT_DATE:
        month = periods.last_booked_month(chosen)
        return _describe_period_to(month, month[:-5], chosen) if month else chosen.period_words
    last = periods.last_day(chosen)
    if last is None or last >= chosen.last_day:
        return chosen.period_words
    return _describe_period_to(_write_day(last), _write_day(last)[:-5], chosen)


def _describe_period_to(day: str, day_without_year: str, chosen: Choice) -> str:
    """The period to a last day, which is without its year where there is a single year."""
    years = chosen.years or chosen.options.begun_years
    if len(years) == 1:
        values = {"years": _name_years(chosen), "day": day_without_year}
        return say("so far in {years}, up to and including {day}", **values)
    return say("{when}, up to and including {day}", when=chosen.period_words, day=day)


def _write_day(day: date | None) -> str:
    """31. desember 2014."""
    if day is None:
        return formats.DASH
    return format_date(day, DAY[languages.current()], locale=languages.current())


def _describe_remainder(now: queries.Figure, month: str, chosen: Choice) -> str:
    """An unfinished year has no result yet: what is left of its budget."""
    values = {
        "name": figure_names.name_figure(now, chosen),
        "month": month,
        "value": figure_text.value(now),
    }
    if len(chosen.years) == 1:
        return say("{name} at the end of {month}: {value}.", **values)
    budget = periods.name_budget(chosen)
    return say("{name} at the end of {month}: {value}, of {budget}.", budget=budget, **values)


def _describe_no_deviation(now: queries.Figure, chosen: Choice) -> str:
    name = queries.measures()[now.measure].name[languages.current()]
    return say(
        "{name} {period}: as budgeted ({value}).",
        name=name,
        period=_describe_period(now, chosen),
        value=figure_text.value(now),
    )


def _describe_limits(now: queries.Figure, chosen: Choice) -> str:
    """The filters beside year and scheme, and the offices of a limited reader."""
    if now.unit in MONEY:
        return ""
    codes = [code for code in PERSON_FIELDS if _follows(code, now.measure)]
    limits = [_write_limit(code, chosen) for code in codes]
    text = formats.join_list([limit for limit in limits if limit])
    return say("The figure is limited to {limits}.", limits=text) if text else ""


def _follows(code: str, measure: str) -> bool:
    """Whether a measure follows a filter about persons; all persons count in some of places."""
    return measure not in ALL_PERSONS or code in PLACE_FIELDS


def _write_limit(code: str, chosen: Choice) -> str:
    """ytelse KVP og sosialhjelp: a filter about persons, with what is chosen of it; or "".

    What is unknown names the filter itself: ytelse ukjent.
    """
    names = dict(zip(chosen.codes(code), chosen.labels(code), strict=True))
    if code == "office":
        names = names or {name: name for name in chosen.options.allowed_offices or ()}
    unknown = names.pop(NONE, "")
    known = f"{labels.filter_label_in_text(code)} {formats.join_list(list(names.values()))}"
    return formats.join_list([*([known] if names else []), *([unknown] if unknown else [])])


def _count_unknown(now: queries.Figure) -> str:
    if not now.unknown or now.denominator is None:
        return ""
    if now.measure == "attendance_rate":
        return count(
            "{number} day is not reported.", "{number} days are not reported.", now.unknown
        )
    return count("For {number} it is not known.", "For {number} it is not known.", now.unknown)


def _warn_of_small_base(now: queries.Figure) -> str:
    if not figure_text.is_small(now):
        return ""
    return say("The base is under {least}: one person changes much.", least=figure_text.SMALL_BASE)


def _name_source() -> str:
    """Source: the department, extract of 31 October 2017."""
    status = cache.fetch_status()
    if status["extract_date_source"] == "load_date":
        day = say("exports read {day}", day=_write_day(status["loaded_at"]))
    else:
        day = say("extract as of {day}", day=_write_day(status["extract_date"]))
    source = ", ".join(filter(None, (status["department"], day)))
    return say("Source: {text}.", text=source)
