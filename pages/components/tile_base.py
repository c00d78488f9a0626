"""What a tile says below its value: the mean, the parts of a share, and what is unknown."""

import queries
from pages.answers import cache, periods
from pages.answers.choice import Choice
from pages.i18n import formats
from pages.i18n.figure_text import is_small, part
from pages.i18n.translate import count, mark, say

UNKNOWN_TEXTS = {
    "absence": mark("{number} hours of no kind"),
    "waiting_days": mark("{number} without a referral date"),
    "waiting_mean_days": mark("{number} without a referral date"),
    "to_work_rate": mark("{number} unknown"),
}
UNKNOWN_BESIDE = {"attendance_rate"}  # the days not reported are a figure of their own
PART_TEXTS = {
    "utilization_rate": mark("{part} of {whole} place-days"),
    "attendance_rate": mark("{part} of {whole} hours"),
}
UNITS_OF_COST = {
    "cost_per_participant": mark("{part} divided by {whole} participants"),
    "cost_per_place_day": mark("{part} divided by {whole} place-days"),
    "cost_per_exit_to_work": mark("{part} divided by {whole} exits to work"),
}
MEANS = {
    "duration_days": "duration_mean_days",
    "waiting_days": "waiting_mean_days",
    "waiting_so_far_days": "waiting_so_far_mean_days",
}
PER_PLACE = {"persons_per_place", "vtao_place_rate"}
TOO_EARLY = {"working_6m_rate": "exits_too_early_6m", "working_12m_rate": "exits_too_early_12m"}
ABSENCES = {"absence", "absence_invalid", "absence_valid", "absence_sick"}
OF_LAST_DAY = {"free_places", "waiting", "waiting_over_year", "waiting_so_far_days"}
OF_WHOLE_YEAR = ("original", "change", "adjusted", "frame", "opening")


def describe_base(figure: queries.Figure, chosen: Choice) -> str:
    """The mean, the year where it is of all of it, numerator, denominator and the unknown."""
    parts = [
        _name_last_day(figure.measure, chosen),
        _name_whole_year(figure.measure, chosen),
        describe_mean(figure.measure, chosen),
        _describe_share(figure.measure, chosen),
        say("too few for a percent") if is_small(figure) else describe_part(figure),
        _describe_too_early(figure, chosen),
    ]
    if figure.unknown and figure.measure not in UNKNOWN_BESIDE:
        text = UNKNOWN_TEXTS.get(figure.measure, "{number} unknown")
        parts.append(say(text, number=formats.number(figure.unknown)))
    return ", ".join(filter(None, parts))


def _name_whole_year(measure: str, chosen: Choice) -> str:
    """for all of 2016: where a part is chosen and the figure is of the year it belongs to."""
    is_budget = measure.endswith(OF_WHOLE_YEAR) and bool(chosen.part) and not chosen.months
    if is_budget or periods.is_of_whole_years(measure, chosen):
        return say("for all of {year}", year=formats.years(chosen.years))
    return ""


def _name_last_day(measure: str, chosen: Choice) -> str:
    """By 31.12.2016: the day that a figure of one day is about."""
    day = periods.last_day(chosen) if measure in OF_LAST_DAY else None
    return say("on {day}", day=formats.day(day)) if day else ""


def describe_mean(measure: str, chosen: Choice) -> str:
    """The mean beside a median; "" for other figures, and where it is not known."""
    mean = cache.fetch_figure(MEANS[measure], chosen).value if measure in MEANS else None
    return "" if mean is None else say("mean {value}", value=formats.figure(mean, "days"))


def describe_part(figure: queries.Figure) -> str:
    """62 of 225; 299 persons for 112.9 places, as persons are no part of places."""
    if figure.value is None or figure.denominator is None:
        return ""
    whole = part(figure.denominator, figure.unit)
    if figure.measure in PER_PLACE:
        return count(
            "{number} person for {whole} places",
            "{number} persons for {whole} places",
            figure.numerator,
            whole=whole,
        )
    if figure.unit == "nok":
        message = UNITS_OF_COST.get(figure.measure, mark("{part} divided by {whole}"))
        return say(message, part=formats.kroner(figure.numerator), whole=whole)
    hits = part(figure.numerator, figure.unit)
    return say(PART_TEXTS.get(figure.measure, "{part} of {whole}"), part=hits, whole=whole)


def _describe_share(measure: str, chosen: Choice) -> str:
    """16,3 % of the planned hours: beside hours of absence."""
    names = (measure, "attendance_rate") if measure in ABSENCES else ()
    figures = [cache.fetch_figure(name, chosen) for name in names]
    if not figures or figures[0].value is None or not figures[1].denominator:
        return ""
    rate = formats.rate(figures[0].value / figures[1].denominator)
    return say("{rate} of the planned hours", rate=rate)


def _describe_too_early(figure: queries.Figure, chosen: Choice) -> str:
    """How many left too recently for the outcome to be known; or why the rate has no base."""
    early = TOO_EARLY.get(figure.measure)
    number = cache.fetch_figure(early, chosen).value if early else None
    if number:
        return count("{number} too early to say", "{number} too early to say", number)
    has_exits = figure.measure == "return_rate" and cache.fetch_figure("exits", chosen).value
    if has_exits and figure.denominator == 0:
        return say("nobody has been out for a whole year yet")
    return ""
