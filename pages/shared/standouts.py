"""The rows of an answer that stand out, in a sentence each: what its chart is read for."""

import pandas

from pages.shared import columns, data, formats, marks
from pages.shared.choice import NONE, Choice
from pages.shared.words import say

TO_WORK = ("ordinary_work", "subsidised_work")
MOST = 3  # more than these are read from the chart


def below_floor(measure: str, name: str, chosen: Choice) -> str:
    """The groups below the floor of the year, the lowest first; nothing where none is set,
    or where there is but one group."""
    floors = marks.floors(measure, chosen)
    if len(floors) != 1:
        return ""
    [floor] = floors.values()
    told = data.table(name, chosen)
    groups = told[told["group_name"] != NONE]
    if len(groups) < 2:
        return ""
    below = groups[groups[measure].astype("float64") < floor].sort_values(measure)
    if below.empty:
        return say("No group is below it.")
    listed = [
        f"{columns.label('group_name', each.group_name, chosen)} "
        f"({formats.rate(getattr(each, measure))})"  # a name may end in a number
        for each in below.itertuples()
    ]
    return say("Groups below it: {groups}.", groups=formats.listed(listed))


def most_wait(chosen: Choice) -> str:
    """The scheme and the office with the longest list; nothing where there is but one."""
    of_scheme = _longest("waiting_by_scheme", "scheme", chosen)
    of_office = _longest("waiting_by_office", "nav_office", chosen)
    told = (
        of_scheme and say("Most wait for {schemes}.", schemes=of_scheme),
        of_office and say("Most are referred by {offices}.", offices=of_office),
    )
    return " ".join(filter(None, told))


def _longest(name: str, of: str, chosen: Choice) -> str:
    """Those with the most that wait, each with how many; several where they have as many."""
    told = data.table(name, chosen)
    told = told[(told[of] != NONE) & (told["waiting"].fillna(0) > 0)]
    if len(told) < 2:
        return ""
    most = told[told["waiting"] == told["waiting"].max()]
    return _with_numbers(most, of, "waiting", chosen)


def others_went(chosen: Choice) -> str:
    """Where those went who left for anything but work: the largest, of all who left."""
    told = data.table("destinations", chosen)
    exits, known = data.figure("exits", chosen).value, told["destination"] != "unknown"
    others = told[known & ~told["destination"].isin(TO_WORK) & (told["exits_count"] > 0)]
    if not exits or others.empty:
        return ""
    most = others.sort_values("exits_count", ascending=False, kind="stable").head(MOST)
    return say(
        "The most common destinations of the others, of the {exits} who left: {destinations}.",
        exits=formats.number(exits),
        destinations=_with_numbers(most, "destination", "exits_count", chosen),
    )


def _with_numbers(rows: pandas.DataFrame, of: str, counted: str, chosen: Choice) -> str:
    """Jobbverksted (13) og START (13)."""
    pairs = zip(rows[of], rows[counted], strict=True)
    return formats.listed(
        [f"{columns.label(of, code, chosen)} ({formats.number(number)})" for code, number in pairs]
    )
