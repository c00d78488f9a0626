"""Sentences about capacity: unused places, the waiting list, groups below their floor."""

from pages.answers import cache, cells, targets
from pages.answers.choice import NONE, Choice
from pages.i18n import figure_text, formats, labels
from pages.i18n.translate import count, say

NOT_IN_USE = ("waiting", "no_one_referred", "part_time", "closed")
OVER_A_YEAR = "366-"
LEAST = 0.0005  # less is 0.0 percent


def describe_unused_places(chosen: Choice) -> str:
    """The reasons why places were not in use, the largest first, and what to do about that one."""
    told = cache.fetch_rows("capacity_reasons_in_all", chosen)
    told = told[told["reason"].isin(NOT_IN_USE) & (told["reason_rate"] >= LEAST)]
    if told.empty:
        return ""
    largest = told.sort_values("reason_rate", ascending=False)
    listed = [
        f"{labels.label('reason', each.reason)} {formats.rate(each.reason_rate)}"
        for each in largest.itertuples()
    ]
    return say(
        "Not in use, of all ordinary place-days: {reasons}. First: {todo}.",
        reasons=formats.listed(listed),
        todo=labels.label("todo", largest["reason"].iloc[0], "capacity"),
    )


def describe_waiting_list(chosen: Choice) -> str:
    """How many wait and how long, and the places that would take."""
    waiting, so_far = (
        cache.fetch_figure(name, chosen) for name in ("waiting", "waiting_so_far_days")
    )
    if waiting.value is None:
        return say("Who waits is not known.")
    if not waiting.value:
        return say("Nobody was waiting.")
    told = count(
        "**{number} was waiting**, for {days}.",
        "**{number} were waiting**, half of them for more than {days}.",
        waiting.value,
        days=figure_text.value(so_far),
    )
    who, short = describe_longest_waits(chosen), _places_short(chosen)
    return " ".join(filter(None, (told, who, _forgotten(chosen), short)))


def _forgotten(chosen: Choice) -> str:
    """How many have waited so long that the referral may be forgotten."""
    ages = cache.fetch_rows("waiting_by_age", chosen)
    longest = ages.loc[ages["wait_length"] == OVER_A_YEAR, "waiting"].sum()
    if not longest:
        return ""
    return count(
        "{number} has waited for over a year: confirm or withdraw that one first.",
        "{number} have waited for over a year: confirm or withdraw those first.",
        longest,
    )


def _places_short(chosen: Choice) -> str:
    """Of all persons: others may be ahead in the queue."""
    told = cache.fetch_rows("places_short", chosen)
    known = told[told["places_short"].notna()]
    if chosen.is_of_some_persons or known.empty:
        return ""
    lacking = known[known["places_short"] > 0]
    if lacking.empty:
        return say("There are free places for all who wait for a scheme with places.")
    listed = [
        f"{cells.label('scheme', each.scheme, chosen)}: {_number(each.places_short)}"
        for each in lacking.itertuples()
    ]
    return say(
        "For all in schemes with places to start at once, places are lacking: **{all}** in all "
        "({places}).",
        all=_number(known["short_in_all"].iloc[0]),
        places="; ".join(listed),  # a name may end in a number: Jobbverksted 1
    )


def compare_with_floor(measure: str, chosen: Choice, by_group: str) -> str:
    """Whether a share reached the floor set for the year, and the groups that did not.

    by_group: the answer that tells the share of each group. Of several years nothing is said.
    """
    now, floors = cache.fetch_figure(measure, chosen), targets.floors(measure, chosen)
    if now.value is None or len(floors) != 1:
        return ""
    [floor] = floors.values()
    told = {
        "measure": labels.measure_label(measure),
        "share": figure_text.value(now),
        "floor": formats.rate(floor, 0),
    }
    if now.value < floor:
        said = say("**{measure} {share}: below the floor of {floor}.**", **told)
    else:
        said = say("**{measure} {share}: the floor of {floor} is reached.**", **told)
    return f"{said} {describe_groups_below_floor(measure, by_group, chosen)}"


def _number(value: float) -> str:
    return formats.number(value, 0 if float(value).is_integer() else 1)


def describe_groups_below_floor(measure: str, name: str, chosen: Choice) -> str:
    """The groups below the floor of the year, the lowest first; nothing where none is set,
    or where there is but one group."""
    floors = targets.floors(measure, chosen)
    if len(floors) != 1:
        return ""
    [floor] = floors.values()
    told = cache.fetch_rows(name, chosen)
    groups = told[told["group_name"] != NONE]
    if len(groups) < 2:
        return ""
    below = groups[groups[measure].astype("float64") < floor].sort_values(measure)
    if below.empty:
        return say("No group is below it.")
    listed = [
        f"{cells.label('group_name', each.group_name, chosen)} "
        f"({formats.rate(getattr(each, measure))})"  # a name may end in a number
        for each in below.itertuples()
    ]
    return say("Groups below it: {groups}.", groups=formats.listed(listed))


def describe_longest_waits(chosen: Choice) -> str:
    """The scheme and the office with the longest list; nothing where there is but one."""
    of_scheme = _longest_waits("waiting_by_scheme", "scheme", chosen)
    of_office = _longest_waits("waiting_by_office", "nav_office", chosen)
    told = (
        of_scheme and say("Most wait for {schemes}.", schemes=of_scheme),
        of_office and say("Most are referred by {offices}.", offices=of_office),
    )
    return " ".join(filter(None, told))


def _longest_waits(name: str, of: str, chosen: Choice) -> str:
    """Those with the most that wait, each with how many; several where they have as many."""
    told = cache.fetch_rows(name, chosen)
    told = told[(told[of] != NONE) & (told["waiting"].fillna(0) > 0)]
    if len(told) < 2:
        return ""
    most = told[told["waiting"] == told["waiting"].max()]
    return cells.list_with_counts(most, of, "waiting", chosen)
