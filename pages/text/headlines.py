"""Sentences about people and places: each has one figure, and last year's beside it."""

import queries
from pages.answers import baseline, cache, scope
from pages.answers.choice import Choice
from pages.i18n import figure_text, formats
from pages.i18n.translate import count, say
from pages.text import comparisons, targets


def describe_participation(chosen: Choice) -> str:
    """How many took part, compared with last year."""
    now, before = baseline.fetch_pair(chosen, "participants")
    if now.value is None:
        return say("How many took part is not known.")
    if now.value == 0:
        return say("There is nothing for this choice: {choice}.", choice=formats.plain(chosen))
    sentence = count(
        "{number} person took part {when}{compared}.",
        "{number} persons took part {when}{compared}.",
        now.value,
        when=chosen.period_words,
        compared=compare(now, before, chosen),
    )
    return _add_target(sentence, "participants", chosen)


def _add_target(sentence: str, measure: str, chosen: Choice) -> str:
    """The sentence, and whether the figure in it reaches its floor."""
    return f"{sentence} {targets.describe(measure, chosen)}".strip()


def describe_utilization(chosen: Choice) -> str:
    """How full the places were and how often over capacity; the part that some persons used."""
    now, before = baseline.fetch_pair(chosen, "utilization_rate")
    if now.value is None:
        return _describe_no_places(chosen)
    if chosen.is_limited_to_some_persons and now.value == 0:
        return say("Nobody in this choice used a place.")
    values = {"rate": figure_text.value(now), "compared": compare(now, before, chosen)}
    if chosen.is_limited_to_some_persons:
        return say("The persons chosen used {rate} of the place-days{compared}.", **values)
    over = cache.fetch_figure("days_over_capacity", chosen).value
    sentence = (
        count(
            "{rate} of the place-days were in use{compared}; {number} group-day was over capacity.",
            "{rate} of the place-days were in use{compared}; {number} group-days were over "
            "capacity.",
            over,
            **values,
        )
        if over
        else say("{rate} of the place-days were in use{compared}.", **values)
    )
    return _add_target(sentence, "utilization_rate", chosen)


def _describe_no_places(chosen: Choice) -> str:
    if scope.is_known("places", chosen):
        return say("How full the places were is not known.")
    if len(chosen.schemes) != 1:
        return say("There were no places with a fixed number for this choice.")
    [scheme] = chosen.labels("scheme")
    values = {"scheme": formats.plain(scheme), "when": chosen.period_words}
    if not cache.fetch_figure("participants", chosen).value:
        return say("{scheme} had no participants and no places {when}.", **values)
    return say("{scheme} had no groups with a fixed number of places {when}.", **values)


def describe_destinations(chosen: Choice) -> str:
    """How many of the exits went to work, and how many are unknown."""
    now, before = baseline.fetch_pair(chosen, "to_work_rate")
    if cache.fetch_figure("exits", chosen).value == 0:
        return say("No participant has left the schemes in this choice.")
    if now.value is None:
        return say("Where they went is not known.")
    if figure_text.is_small(now):
        return say(
            "{part} of {whole} who left went to work: too few for a percent; {unknown}.",
            part=formats.number(now.numerator),
            whole=formats.number(now.denominator),
            unknown=_count_unknown(now),
        )
    return _describe_share_to_work(now, before, chosen)


def _describe_share_to_work(
    now: queries.Figure, before: queries.Figure | None, chosen: Choice
) -> str:
    """The share beside last year's, whether it is another, its floor, and what is not known."""
    sentence = say(
        "{part} of {whole} who left went to work: {rate}{compared}.",
        part=formats.number(now.numerator),
        whole=formats.number(now.denominator),
        rate=figure_text.value(now),
        compared=compare(now, before, chosen),
    )
    texts = (
        sentence,
        _describe_difference(now, before),
        targets.describe("to_work_rate", chosen),
        describe_most(now),
    )
    return " ".join(filter(None, texts))


def describe_most(now: queries.Figure) -> str:
    """How high a share may be, as those not known count as not in work; "" where all are known."""
    if not now.unknown:
        return ""
    return count(
        "The {number} not known counts as not in work: the share may be up to {most} once it is "
        "known.",
        "The {number} not known count as not in work: the share may be up to {most} once they are "
        "known.",
        now.unknown,
        most=formats.rate((now.numerator + now.unknown) / now.denominator),
    )


def compare(now: queries.Figure, before: queries.Figure | None, chosen: Choice) -> str:
    """The value of last year, and whether it is another by more than what may be chance."""
    if before is None or before.value is None:
        return ""
    if figure_text.is_small(now) or figure_text.is_small(before):
        return ""
    values = {
        "before": figure_text.value(before),
        "years": baseline.name(chosen),
    }
    difference = comparisons.compare_figures(now, before)
    if figure_text.value(now) == values["before"]:
        return say(", the same as in {years}", **values)
    if comparisons.is_alike(now, before):
        return say(", about the same as in {years} ({before})", **values)
    if difference is not None and difference.may_be_chance:
        return say(", against {before} in {years}", **values)
    if now.value > before.value:
        return say(", up from {before} in {years}", **values)
    return say(", down from {before} in {years}", **values)


def _describe_difference(now: queries.Figure, before: queries.Figure | None) -> str:
    """By how much two shares of persons differ, and whether that may be chance."""
    if before is None or before.value is None or comparisons.is_alike(now, before):
        return ""
    if figure_text.is_small(now) or figure_text.is_small(before):
        return ""
    difference = comparisons.compare_figures(now, before)
    if difference is None:
        return ""
    text = comparisons.write_difference(difference)
    if difference.may_be_chance:
        return say("The difference, {difference}, may be chance.", difference=text)
    return say("The difference, {difference}, is too large to be chance.", difference=text)


def _count_unknown(now: queries.Figure) -> str:
    return count("for {number} it is not known", "for {number} it is not known", now.unknown or 0)
