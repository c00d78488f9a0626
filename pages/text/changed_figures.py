"""Sentences about what changed: against last year, the period before, or the targets."""

import queries
from pages.answers import baseline, cache, periods
from pages.answers.choice import TARGET, Choice
from pages.answers.targets import is_below
from pages.i18n import figure_text, formats, labels
from pages.i18n.translate import mark, say
from pages.text import comparisons, targets

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


def name_changes(chosen: Choice) -> str:
    """The heading of what changed: by what the reader compares with."""
    if chosen.compare == TARGET:
        return say("Are the targets reached?")
    if baseline.is_with_period_before(chosen):
        return say("What changed since the period before?")
    if earlier := baseline.find(chosen):
        return say("What changed since {years}?", years=earlier.period_name)
    return say("What changed since last year?")


def describe_changes(chosen: Choice) -> str:
    """What is higher and lower than last year, what may be chance, and what is about the same."""
    if chosen.compare == TARGET:
        return _describe_targets(chosen)
    if baseline.find(chosen) is None:
        return _explain_no_comparison(chosen)
    years, pairs = baseline.name(chosen), list_pairs(chosen)
    changes = list_changes(pairs, chosen)
    small = [pair for pair in pairs if any(map(figure_text.is_small, pair))]
    others = [pair for pair in pairs if pair not in small and not comparisons.is_change(*pair)]
    sentences = [
        changes and say("Since {years}: {changes}.", years=years, changes="; ".join(changes)),
        comparisons.describe_chance(others, chosen),
        comparisons.describe_same(others, chosen),
        comparisons.describe_small(small, chosen),
        _explain_money(chosen),
    ]
    if not pairs:
        sentences.insert(0, say("Nothing is known that can be compared with {years}.", years=years))
    return " ".join(filter(None, sentences))


def list_pairs(chosen: Choice) -> comparisons.Pairs:
    """The figures that are known both for the choice and for what it is compared with."""
    measures = [measure for measure in MORE_OR_LESS if _has_measure(chosen, measure)]
    pairs = [baseline.fetch_pair(chosen, measure) for measure in measures]
    return [pair for pair in pairs if pair[1] and None not in (pair[0].value, pair[1].value)]


def list_changes(pairs: comparisons.Pairs, chosen: Choice) -> list[str]:
    """What changed by more than may be chance, each with both values."""
    return [_describe_change(*pair, chosen) for pair in pairs if comparisons.is_change(*pair)]


def list_changes_in_short(pairs: comparisons.Pairs, chosen: Choice) -> list[str]:
    """What changed by more than may be chance: more participants (382 against 374)."""
    return [
        say(
            "{word} ({now} against {before})",
            word=_name_change(*pair, chosen),
            **_write_pair(*pair),
        )
        for pair in pairs
        if comparisons.is_change(*pair)
    ]


def _write_pair(now: queries.Figure, before: queries.Figure) -> dict[str, str]:
    """Both values, amounts in millions."""
    figures = {"now": now, "before": before}
    return {
        name: formats.millions(figure.value) if figure.unit == "nok" else figure_text.value(figure)
        for name, figure in figures.items()
    }


def judge_figures(chosen: Choice) -> list[tuple[str, bool]]:
    """Each measure with a target in the one chosen year, and whether it is below its floor."""
    judged = [(measure, targets.judge(measure, chosen)) for measure in MORE_OR_LESS]
    return [(measure, is_below(code)) for measure, code in judged if code]


def _describe_targets(chosen: Choice) -> str:
    """Each figure with a target, and whether it reaches the floor."""
    texts = [
        say("{measure} {share}.", measure=labels.measure_label(measure), share=value) + f" {text}"
        for measure in MORE_OR_LESS
        if (text := targets.describe(measure, chosen))
        for value in [figure_text.value(cache.fetch_figure(measure, chosen))]
    ]
    return "\n\n".join(texts) or say("There is no target for this choice.")


def _has_measure(chosen: Choice, measure: str) -> bool:
    """Whether a measure has a value for the chosen persons alone; money has none."""
    has_all_persons = not (chosen.has_person_filter or chosen.is_limited_to_some_persons)
    return has_all_persons or measure != "actual"


def _explain_money(chosen: Choice) -> str:
    """Why money is not among what changed; "" where it is."""
    if not _has_measure(chosen, "actual"):
        return say("Money is not compared here: it is the whole department's.")
    if baseline.find_of("actual", chosen) is None:
        return say("Money is not compared here: the period is not booked to its end.")
    return ""


def _explain_no_comparison(chosen: Choice) -> str:
    if not chosen.years:
        return say("All years are shown together; choose one year to compare it with the last.")
    if chosen.has_consecutive_years:
        return say("Several years are shown together; choose one to compare it with the last.")
    return say("There is nothing before {years} to compare with.", years=chosen.period_name)


def _name_change(now: queries.Figure, before: queries.Figure, chosen: Choice) -> str:
    words = MORE_OR_LESS_OF_SOME_PERSONS if chosen.is_limited_to_some_persons else {}
    more, less = words.get(now.measure, MORE_OR_LESS[now.measure])
    return say(more if now.value > before.value else less)


def _describe_change(now: queries.Figure, before: queries.Figure, chosen: Choice) -> str:
    word = _name_change(now, before, chosen)
    month = periods.last_booked_month(chosen) if now.measure == "actual" else ""
    if month:
        word = say("{word} to the end of {month}", word=word, month=month)
    texts = {"word": word, "now": figure_text.value(now), "before": figure_text.value(before)}
    difference = comparisons.compare_figures(now, before)
    if difference is None:
        return say("{word} ({now} against {before})", **texts)
    texts["difference"] = comparisons.write_difference(difference)
    return say("{word}, {now} against {before}: {difference}", **texts)
