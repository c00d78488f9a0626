"""Sentences about capacity: unused places, headings, groups below their floor."""

import queries
from pages.answers import baseline, cache, periods
from pages.answers.choice import Choice
from pages.i18n import figure_text, formats, labels
from pages.i18n.translate import count, mark, say
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


def describe_number_of_places(chosen: Choice) -> str:
    """How many places there were, where that is another number than it was; "" else.

    A change of the places explains a change of their use.
    """
    now, before = baseline.fetch_pair(chosen, "places")
    is_known = before is not None and None not in (now.value, before.value)
    if chosen.is_limited_to_some_persons or not is_known:
        return ""
    texts = [figure_text.value(figure) for figure in (now, before)]
    if texts[0] == texts[1]:
        return ""
    return say(
        "There were {now} places on average, against {before} in {years}.",
        now=texts[0],
        before=texts[1],
        years=baseline.name(chosen),
    )


def describe_attendance(measure: str, chosen: Choice, by_group: str) -> str:
    """The attendance beside that of the period before, and the groups below their floor.

    by_group: the answer with the rate of each group.
    """
    now, before = baseline.fetch_pair(chosen, measure)
    if now.value is None:
        return say("How many attended is not known.")
    sentence = say(
        "**Attendance was {rate}**{compared}.",
        rate=figure_text.value(now),
        compared=_compare(now, before, chosen),
    )
    parts = (
        sentence,
        target_texts.describe(measure, chosen),
        describe_groups_below_floor(measure, by_group, chosen),
    )
    return " ".join(filter(None, parts))


def _compare(now: queries.Figure, before: queries.Figure | None, chosen: Choice) -> str:
    if before is None or before.value is None:
        return ""
    values = {"before": figure_text.value(before), "years": baseline.name(chosen)}
    if figure_text.value(now) == values["before"]:
        return say(", the same as in {years}", **values)
    if now.value < before.value:
        return say(", lower than in {years} ({before})", **values)
    return say(", higher than in {years} ({before})", **values)


def describe_attendance_step(measure: str, chosen: Choice, by_group: str) -> str:
    """What to do: the days that are not reported, and the group furthest below its floor."""
    unreported = cache.fetch_figure("attendance_unreported", chosen).value
    group = floors.name_lowest_group(measure, by_group, chosen)
    steps = [
        unreported
        and count(
            "have the {number} day without a report reported",
            "have the {number} days without a report reported",
            unreported,
        ),
        group and say("take up the absence in {group} first", group=group),
    ]
    known = list(filter(None, steps))
    if not known:
        return ""
    return say("**Do now:** {steps}.", steps=formats.sentence(formats.join_list(known)))


def describe_order(measure: str, name: str, chosen: Choice) -> str:
    """How the bars of the groups are sorted, where they have floors."""
    if floors.list_groups_below(measure, name, chosen) is None:
        return ""
    return say("Furthest below its floor on top.")


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
    groups = formats.join_list(below)
    return say("Groups below the floor, their own or the department's: {groups}.", groups=groups)
