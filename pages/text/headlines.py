"""Sentences about people and places: each has one figure, and last year's beside it."""

import queries
from pages.answers import cache, periods, scope
from pages.answers.choice import Choice
from pages.i18n import figure_text, formats
from pages.i18n.translate import count, mark, say
from pages.text import comparisons, figure_names, targets
from queries.chance import Difference

MORE_OR_LESS = {
    "participants": (mark("more participants"), mark("fewer participants")),
    "utilization_rate": (mark("higher utilization"), mark("lower utilization")),
    "attendance_rate": (mark("higher attendance"), mark("lower attendance")),
    "to_work_rate": (mark("a larger share to work"), mark("a smaller share to work")),
    "waiting": (mark("more waiting"), mark("fewer waiting")),
    "actual": (mark("higher net cost"), mark("lower net cost")),
}
MORE_OR_LESS_OF_SOME_PERSONS = {
    "utilization_rate": (
        mark("the persons chosen used more of the places"),
        mark("the persons chosen used less of the places"),
    )
}


def describe_participation(chosen: Choice) -> str:
    """How many took part, compared with last year."""
    now, before = _fetch_pair(chosen, "participants")
    if now.value is None:
        return say("How many took part is not known.")
    if now.value == 0:
        return say("There is nothing for this choice: {choice}.", choice=formats.plain(chosen))
    sentence = count(
        "{number} person took part {when}{compared}.",
        "{number} persons took part {when}{compared}.",
        now.value,
        when=chosen.period_words,
        compared=_compare(now, before, chosen),
    )
    return _add_target(sentence, "participants", chosen)


def _add_target(sentence: str, measure: str, chosen: Choice) -> str:
    """The sentence, and whether the figure in it reaches its floor."""
    return f"{sentence} {targets.describe(measure, chosen)}".strip()


def describe_utilization(chosen: Choice) -> str:
    """How full the places were and how often over capacity; the part that some persons used."""
    now, before = _fetch_pair(chosen, "utilization_rate")
    if now.value is None:
        return _describe_no_places(chosen)
    if chosen.is_limited_to_some_persons and now.value == 0:
        return say("Nobody in this choice used a place.")
    values = {"rate": figure_text.value(now), "compared": _compare(now, before, chosen)}
    if chosen.is_limited_to_some_persons:
        return say("The persons chosen used {rate} of the place-days{compared}.", **values)
    over = count(
        "{number} group-day was over capacity",
        "{number} group-days were over capacity",
        cache.fetch_figure("days_over_capacity", chosen).value,
    )
    sentence = say("{rate} of the place-days were in use{compared}; {over}.", over=over, **values)
    return _add_target(sentence, "utilization_rate", chosen)


def _describe_no_places(chosen: Choice) -> str:
    if scope.is_known("places", chosen):
        return say("How full the places were is not known.")
    if len(chosen.schemes) == 1:
        return say("The scheme has no places with a fixed number.")
    return say("There were no places with a fixed number for this choice.")


def describe_destinations(chosen: Choice) -> str:
    """How many of the exits went to work, and how many are unknown."""
    now, before = _fetch_pair(chosen, "to_work_rate")
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
    return _add_target(_describe_share_to_work(now, before, chosen), "to_work_rate", chosen)


def _describe_share_to_work(
    now: queries.Figure, before: queries.Figure | None, chosen: Choice
) -> str:
    return say(
        "{part} of {whole} who left went to work, {rate}{compared}; {unknown}.",
        part=formats.number(now.numerator),
        whole=formats.number(now.denominator),
        rate=figure_text.value(now),
        compared=_compare(now, before, chosen),
        unknown=_count_unknown(now),
    )


def describe_changes(chosen: Choice) -> str:
    """What is higher and lower than last year, what may be chance, and what is about the same."""
    earlier = chosen.last_year()
    if earlier is None:
        return _explain_no_comparison(chosen)
    measures = [measure for measure in MORE_OR_LESS if _has_measure(chosen, measure)]
    years = periods.compared_period(earlier)
    pairs = [_fetch_pair(chosen, measure) for measure in measures]
    pairs = [pair for pair in pairs if pair[1] and None not in (pair[0].value, pair[1].value)]
    changes = [_describe_change(*pair, chosen) for pair in pairs if comparisons.is_change(*pair)]
    others = [pair for pair in pairs if not comparisons.is_change(*pair)]
    sentences = [
        changes and say("Since {years}: {changes}.", years=years, changes="; ".join(changes)),
        _describe_chance(others, chosen),
        _describe_same(others, chosen),
        ""
        if _has_measure(chosen, "actual")
        else say("Money is not compared here: it is the whole department's."),
    ]
    if not pairs:
        sentences.insert(0, say("Nothing is known that can be compared with {years}.", years=years))
    return " ".join(filter(None, sentences))


def _describe_chance(pairs: list[tuple[queries.Figure, queries.Figure]], chosen: Choice) -> str:
    """The shares whose difference may be chance, or whose base is too small to say."""
    texts = [
        say(
            "{measure} {now} against {before}, {difference}",
            measure=figure_names.name_figure(now, chosen),
            now=figure_text.value(now),
            before=figure_text.value(before),
            difference=comparisons.write_difference(difference),
        )
        for now, before in pairs
        if (difference := comparisons.compare_figures(now, before))
        and not (figure_text.is_small(now) or figure_text.is_small(before))
    ]
    return say("This may be chance: {changes}.", changes="; ".join(texts)) if texts else ""


def _describe_same(pairs: list[tuple[queries.Figure, queries.Figure]], chosen: Choice) -> str:
    """The figures that differ by nothing that can be shown, of which chance says nothing."""
    texts = [
        f"{figure_names.name_figure(now, chosen)} ({_write_same(now, before)})"
        for now, before in pairs
        if comparisons.compare_figures(now, before) is None
    ]
    return say("About the same: {changes}.", changes="; ".join(texts)) if texts else ""


def _write_same(now: queries.Figure, before: queries.Figure) -> str:
    """84,1 %; 84,1 % against 84,2 % where the digits shown differ."""
    texts = {"now": figure_text.value(now), "before": figure_text.value(before)}
    is_one_text = texts["now"] == texts["before"]
    return texts["now"] if is_one_text else say("{now} against {before}", **texts)


def _has_measure(chosen: Choice, measure: str) -> bool:
    """Whether a measure has a value for the chosen persons alone; money has none."""
    has_all_persons = not (chosen.has_person_filter or chosen.is_limited_to_some_persons)
    return has_all_persons or measure != "actual"


def _explain_no_comparison(chosen: Choice) -> str:
    if not chosen.years:
        return say("All years are shown together; choose one year to compare it with the last.")
    if chosen.has_consecutive_years:
        return say("Several years are shown together; choose one to compare it with the last.")
    return say("There is nothing before {years} to compare with.", years=chosen.year_words)


def _describe_change(now: queries.Figure, before: queries.Figure, chosen: Choice) -> str:
    words = MORE_OR_LESS_OF_SOME_PERSONS if chosen.is_limited_to_some_persons else {}
    more, less = words.get(now.measure, MORE_OR_LESS[now.measure])
    word = say(more if now.value > before.value else less)
    month = periods.last_booked_month(chosen) if now.measure == "actual" else ""
    if month:
        word = say("{word} to the end of {month}", word=word, month=month)
    texts = {"word": word, "now": figure_text.value(now), "before": figure_text.value(before)}
    difference = comparisons.compare_figures(now, before)
    if difference is None:
        return say("{word} ({now} against {before})", **texts)
    texts["difference"] = comparisons.write_difference(difference)
    return say("{word}, {now} against {before}: {difference}", **texts)


def _compare(now: queries.Figure, before: queries.Figure | None, chosen: Choice) -> str:
    """The value of last year, whether it is another, and whether that may be chance."""
    if before is None or before.value is None:
        return ""
    if figure_text.is_small(now) or figure_text.is_small(before):
        return ""
    values = {
        "before": figure_text.value(before),
        "years": periods.compared_period(chosen.last_year()),
    }
    difference = comparisons.compare_figures(now, before)
    if difference is not None:
        return _compare_shares(difference, values)
    if figure_text.value(now) == values["before"]:
        return say(", the same as in {years}", **values)
    if not comparisons.is_change(now, before):
        return say(", about the same as in {years} ({before})", **values)
    if now.value > before.value:
        return say(", up from {before} in {years}", **values)
    return say(", down from {before} in {years}", **values)


def _compare_shares(difference: Difference, values: dict[str, str]) -> str:
    """Shares of persons: with the interval of their difference."""
    values = values | {"difference": comparisons.write_difference(difference)}
    if difference.may_be_chance:
        return say(", against {before} in {years}: {difference}, which may be chance", **values)
    if difference.value > 0:
        return say(", up from {before} in {years}: {difference}", **values)
    return say(", down from {before} in {years}: {difference}", **values)


def _count_unknown(now: queries.Figure) -> str:
    return count("for {number} it is not known", "for {number} it is not known", now.unknown or 0)


def _fetch_pair(chosen: Choice, measure: str) -> tuple[queries.Figure, queries.Figure | None]:
    return cache.fetch_figure(measure, chosen), cache.fetch_figure(measure, chosen.last_year())
