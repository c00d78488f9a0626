"""Two of the overview's five answers in short: the money, and what changed."""

from pages.answers import baseline, cache, periods, scope
from pages.answers.choice import TARGET, Choice
from pages.i18n import figure_text, formats, labels
from pages.i18n.translate import count, say
from pages.text import changed_figures, targets
from pages.text.answers_in_short import Short
from queries import Figure

TO_DATE = ("deviation_to_date", "spend_to_date_percent")


def describe_money(chosen: Choice) -> Short:
    """Whether the budget held, to date in a year under way, and the largest reason."""
    is_to_date = periods.last_booked_month(chosen) and scope.is_known("deviation_to_date", chosen)
    deviation, percent = TO_DATE if is_to_date else ("deviation", "spend_percent")
    now, spent = cache.fetch_figure(deviation, chosen), cache.fetch_figure(percent, chosen)
    figure = formats.DASH if now.value is None else formats.millions(abs(now.value))
    return Short(
        percent,
        figure,
        _describe_spent(now, spent, chosen, bool(is_to_date)),
        _compare_spent(percent, chosen),
        targets.describe_short(percent, chosen) or say("the line is the budget"),
        _describe_main_reason(chosen),
    )


def _describe_spent(now: Figure, spent: Figure, chosen: Choice, is_to_date: bool) -> str:
    """below budget, 91,4 % of it spent."""
    if now.value is None:
        return say("the deviation is not known")
    word, percent = formats.deviation_word(now.value), figure_text.value(spent)
    if is_to_date:
        month = periods.last_booked_month(chosen)
        return say(
            "{word} to the end of {month}: {percent} spent", word=word, month=month, percent=percent
        )
    values = {"word": word, "percent": percent}
    if now.value < 0:
        return say("No, {word}: {percent} of the budget spent", **values)
    return say("Yes, {word}: {percent} of the budget spent", **values)


def _compare_spent(percent: str, chosen: Choice) -> str:
    earlier = baseline.find_of(percent, chosen)
    before = cache.fetch_figure(percent, earlier)
    if before is None or before.value is None:
        return ""
    values = {"before": figure_text.value(before), "years": baseline.name(chosen)}
    return say("{before} spent in {years}", **values)


def _describe_main_reason(chosen: Choice) -> str:
    reasons = list(cache.fetch_rows("bridge_reasons", chosen).itertuples())
    if not reasons:
        return ""
    first = reasons[0]
    group = labels.label("art_group", first.art_group).removeprefix(f"{first.art_group} ")
    values = {"group": group, "amount": formats.kroner(abs(first.deviation_nok))}
    if first.direction.endswith("above"):
        return say("Mostly on {group}: {amount} above budget.", **values)
    return say("Mostly on {group}: {amount} below budget.", **values)


def _describe_targets(chosen: Choice) -> Short:
    """How many figures reach their floor, and which do not."""
    judged = changed_figures.judge_figures(chosen)
    below = [labels.measure_label(measure).lower() for measure, is_below in judged if is_below]
    if not judged:
        return Short("", formats.DASH, "", todo=say("There is no target for this choice."))
    todo = (
        say("Below the floor: {rows}.", rows=formats.join_list(below))
        if below
        else say("None is below the floor.")
    )
    base = count(
        "of {number} figure reaches its floor",
        "of {number} figures reach their floor",
        len(judged),
    )
    return Short("", formats.number(len(judged) - len(below)), base, todo=todo)


def describe_changes(chosen: Choice) -> Short:
    """How many figures differ from what they are compared with, and which."""
    if chosen.compare == TARGET:
        return _describe_targets(chosen)
    if baseline.find(chosen) is None:
        return Short("", formats.DASH, "", todo=changed_figures.describe_changes(chosen))
    pairs = changed_figures.list_pairs(chosen)
    if not pairs:
        return Short("", formats.DASH, "", todo=changed_figures.describe_changes(chosen))
    changes = changed_figures.list_changes_in_short(pairs, chosen)
    base = count("of {number} figure has changed", "of {number} figures have changed", len(pairs))
    todo = say("{changes}.", changes=formats.join_list(changes)) if changes else ""
    return Short(
        "",
        formats.number(len(changes)),
        base,
        say("against {years}", years=baseline.name(chosen)),
        "",
        formats.sentence(todo or say("What differs may be chance, or is about the same.")),
    )
