"""The five answers of the overview in short: figure, base, change, target and what to do."""

from dataclasses import dataclass

import queries
from pages.answers import baseline, cache
from pages.answers.choice import Choice
from pages.i18n import figure_text, formats
from pages.i18n.translate import count, say
from pages.text import comparisons, floors, headlines, targets

LARGE_CHANGE = 0.1  # of last year's participants
LARGE_UNKNOWN = 0.1  # of those who left


@dataclass(frozen=True)
class Short:
    """An answer in short.

    measure: what the small picture draws; figure: the value as text; base: what it is of;
    change: against what it is compared with; target: what of it is reached; todo: the sentence.
    """

    measure: str
    figure: str
    base: str
    change: str = ""
    target: str = ""
    todo: str = ""


def describe_participants(chosen: Choice) -> Short:
    """How many took part, and in which scheme most."""
    now, before = baseline.fetch_pair(chosen, "participants")
    stays = cache.fetch_figure("stays", chosen).value
    if now.value is None:
        return Short("participants", formats.DASH, headlines.describe_participation(chosen))
    return Short(
        "participants",
        figure_text.value(now),
        count(
            "person, {stays} stays", "persons, {stays} stays", now.value or 0, stays=_number(stays)
        ),
        _compare_counts(now, before, chosen),
        targets.describe_short("participants", chosen),
        " ".join(filter(None, (_describe_large_change(now, before), _name_largest(chosen)))),
    )


def _number(value: float | None) -> str:
    return formats.DASH if value is None else formats.number(value)


def _compare_counts(now: queries.Figure, before: queries.Figure | None, chosen: Choice) -> str:
    """6 fewer than in 2013 (363)."""
    if before is None or None in (now.value, before.value):
        return ""
    number = now.value - before.value
    values = {"years": baseline.name(chosen), "before": figure_text.value(before)}
    if not number:
        return say("as in {years}", **values)
    values["number"] = formats.number(abs(number))
    if number > 0:
        return say("{number} more than in {years} ({before})", **values)
    return say("{number} fewer than in {years} ({before})", **values)


def _describe_large_change(now: queries.Figure, before: queries.Figure | None) -> str:
    if before is None or not before.value or now.value is None:
        return ""
    if (before.value - now.value) / before.value > LARGE_CHANGE:
        return say("More than a tenth fewer: see whether places are closed or fewer are referred.")
    return ""


def _name_largest(chosen: Choice) -> str:
    """Most in Jobbverksted (167), next START (46)."""
    rows = cache.fetch_rows("participants_by_scheme", chosen)
    rows = rows[rows["participants"] > 0].nlargest(2, "participants")
    if len(rows) < 2:
        return ""
    first, second = (
        f"{formats.plain(chosen.options.scheme.get(row.scheme, row.scheme))} "
        f"({formats.number(row.participants)})"
        for row in rows.itertuples()
    )
    return say("Most in {first}, next in {second}.", first=first, second=second)


def describe_places(chosen: Choice) -> Short:
    """How full the places were, which groups are below their floor, and what to do first."""
    now, before = baseline.fetch_pair(chosen, "utilization_rate")
    if now.value is None:
        return Short("utilization_rate", formats.DASH, headlines.describe_utilization(chosen))
    base = say("of the place-days were in use")
    if chosen.is_limited_to_some_persons:
        base = say("of the place-days were used by those chosen")
    is_of_all = not chosen.is_limited_to_some_persons  # others use the same places
    return Short(
        "utilization_rate",
        figure_text.value(now),
        base,
        _compare_rates(now, before, chosen),
        targets.describe_short("utilization_rate", chosen),
        floors.describe_below_in_short(chosen) if is_of_all else "",
    )


def _compare_rates(now: queries.Figure, before: queries.Figure | None, chosen: Choice) -> str:
    """down from 92,7 % in 2015; and whether that may be chance."""
    if before is None or None in (now.value, before.value):
        return ""
    if figure_text.is_small(now) or figure_text.is_small(before):
        return say("too few to compare")
    values = {"before": figure_text.value(before), "years": baseline.name(chosen)}
    if figure_text.value(now) == values["before"]:
        return say("the same as in {years}", **values)
    is_up = now.value > before.value
    text = (
        say("up from {before} in {years}", **values)
        if is_up
        else say("down from {before} in {years}", **values)
    )
    difference = comparisons.compare_figures(now, before)
    if difference is not None and difference.may_be_chance:
        return say("{before} in {years}: may be chance", **values)
    return text


def describe_outcomes(chosen: Choice) -> Short:
    """How many of those who left went to work, and of how many nothing is known."""
    now, before = baseline.fetch_pair(chosen, "to_work_rate")
    part, whole = (_number(number) for number in (now.numerator, now.denominator))
    if now.value is None:
        return Short("to_work_rate", formats.DASH, headlines.describe_destinations(chosen))
    is_small = figure_text.is_small(now)
    figure = (
        say("{part} of {whole}", part=part, whole=whole) if is_small else figure_text.value(now)
    )
    base = (
        say("who left went to work")
        if is_small
        else say("to work: {part} of {whole} who left", part=part, whole=whole)
    )
    return Short(
        "to_work_rate",
        figure,
        base,
        _compare_rates(now, before, chosen),
        targets.describe_short("to_work_rate", chosen),
        _describe_unknown(now),
    )


def _describe_unknown(now: queries.Figure) -> str:
    if not now.denominator:
        return ""
    number = now.unknown or 0
    if not number:
        return say("It is known where all of them went.")
    if number / now.denominator > LARGE_UNKNOWN:
        return count(
            "**{number} is unknown**: find out where that one went, for the share counts it as not "
            "in work.",
            "**{number} are unknown**: find out where they went, for the share counts them as not "
            "in work.",
            number,
        )
    return count(
        "Of {number} it is not known where that one went: the share may be up to {most}.",
        "Of {number} it is not known where they went: the share may be up to {most}.",
        number,
        most=formats.rate((now.numerator + number) / now.denominator),
    )
