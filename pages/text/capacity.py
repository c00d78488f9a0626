"""Sentences about capacity: unused places, headings, groups below their floor."""

from pages.answers import cache, periods
from pages.answers.choice import Choice
from pages.i18n import figure_text, formats, labels
from pages.i18n.translate import mark, say
from pages.text import figure_names, floors
from pages.text import targets as target_texts

HEADINGS = {
    "month": (mark("Utilization by month"), mark("Share of the places used, by month")),
    "group": (mark("Utilization by group"), mark("Share of the places used, by group")),
    "target group": (
        mark("Utilization by target group"),
        mark("Share of the places used, by target group"),
    ),
    "group and month": (
        mark("Utilization by group and month"),
        mark("Share of the places used, by group and month"),
    ),
    "group and year": (
        mark("Utilization by group and year"),
        mark("Share of the places used, by group and year"),
    ),
}


def describe_unused_places(chosen: Choice) -> str:
    """What to do now, and the reasons why places were not in use, the largest first."""
    rows = floors.list_reasons(chosen)
    if rows.empty:
        return ""
    reasons = [
        f"{labels.label('reason', row.reason)} {formats.rate(row.reason_rate)}"
        for row in rows.itertuples()
    ]
    return say(
        "**Do now: {todo}.** Not in use, of all ordinary place-days: {reasons}.",
        reasons=formats.join_list(reasons),
        todo=labels.label("todo", rows["reason"].iloc[0], "capacity"),
    )


def name_use(chosen: Choice, by: str) -> str:
    """The heading of the use of places by month, group …: of all, or the share of some persons."""
    of_all, of_some = HEADINGS[by]
    return say(of_some if chosen.is_limited_to_some_persons else of_all)


def name_unit(chosen: Choice) -> str:
    """The unit of a chart of the use of places."""
    if chosen.is_limited_to_some_persons:
        return figure_names.name_of_persons("utilization_rate", chosen)
    return say("Utilization, of place-days")


def name_reasons(chosen: Choice) -> str:
    """The heading of the reasons why places were not used; they count everybody."""
    if chosen.is_limited_to_some_persons:
        return say("Where the place-days went, with everybody counted")
    return say("Where the place-days went")


def name_free(chosen: Choice) -> str:
    """The heading of the free places of a day; they count everybody."""
    day = formats.day(periods.last_day(chosen))
    if chosen.is_limited_to_some_persons:
        return say("Free places on {day}, with everybody counted", day=day)
    return say("Free places on {day}", day=day)


def compare_with_floor(measure: str, chosen: Choice, by_group: str) -> str:
    """Whether a rate reached the floor of its year, and the groups that did not.

    by_group: the answer with the rate of each group.
    """
    sentence = target_texts.describe(measure, chosen)
    if not sentence:
        return ""
    name = labels.measure_label(measure)
    value = figure_text.value(cache.fetch_figure(measure, chosen))
    head = say("{measure} {share}.", measure=name, share=value)
    return f"{head} {sentence} {describe_groups_below_floor(measure, by_group, chosen)}".strip()


def describe_groups_below_floor(measure: str, name: str, chosen: Choice) -> str:
    """The groups below the floor of their scheme, or of the department, the lowest first.

    name: the answer with the rate of each group. "" without a floor, over several years, or with
    a single group.
    """
    below = floors.list_groups_below(measure, name, chosen)
    if below is None:
        return ""
    if not below:
        return say("No group is below its floor.")
    return say("Groups below their floor: {groups}.", groups=formats.join_list(below))
