"""Sentences about capacity: unused places, the waiting list, groups below their floor."""

import queries
from pages.answers import cache, cells, targets
from pages.answers.choice import NONE, Choice
from pages.i18n import figure_text, formats, labels
from pages.i18n.translate import count, say
from pages.text import lengths

NOT_IN_USE = ("waiting", "no_one_referred", "part_time", "closed")
WAITING = ("waiting", "waiting_so_far_days", "waiting_so_far_mean_days")
OVER_A_YEAR = "366-"
LEAST_RATE = 0.0005  # less is 0.0 percent


def describe_unused_places(chosen: Choice) -> str:
    """The reasons why places were not in use, the largest first, and what to do about it."""
    rows = cache.fetch_rows("capacity_reasons_in_all", chosen)
    rows = rows[rows["reason"].isin(NOT_IN_USE) & (rows["reason_rate"] >= LEAST_RATE)]
    if rows.empty:
        return ""
    rows = rows.sort_values("reason_rate", ascending=False)
    reasons = [
        f"{labels.label('reason', row.reason)} {formats.rate(row.reason_rate)}"
        for row in rows.itertuples()
    ]
    return say(
        "Not in use, of all ordinary place-days: {reasons}. First: {todo}.",
        reasons=formats.join_list(reasons),
        todo=labels.label("todo", rows["reason"].iloc[0], "capacity"),
    )


def describe_waiting_list(chosen: Choice) -> str:
    """How many wait and how long, who waits longest, and how many places they need."""
    waiting, length, mean = (cache.fetch_figure(name, chosen) for name in WAITING)
    if waiting.value is None:
        return say("Who waits is not known.")
    if not waiting.value:
        return say("Nobody was waiting.")
    sentence = count(
        "**{number} was waiting**, for {days}.",
        "**{number} were waiting**, half of them for more than {days}, on average for {mean}.",
        waiting.value,
        days=figure_text.value(length),
        mean=figure_text.value(mean),
    )
    parts = [
        sentence,
        lengths.describe_difference("waiting_so_far", chosen),
        describe_longest_waits(chosen),
        _describe_old_referrals(chosen),
        _describe_missing_places(chosen),
    ]
    return " ".join(filter(None, parts))


def _describe_old_referrals(chosen: Choice) -> str:
    """How many have waited so long that their referral may be forgotten."""
    ages = cache.fetch_rows("waiting_by_age", chosen)
    number = ages.loc[ages["wait_length"] == OVER_A_YEAR, "waiting"].sum()
    if not number:
        return ""
    return count(
        "{number} has waited for over a year: confirm or withdraw that one first.",
        "{number} have waited for over a year: confirm or withdraw those first.",
        number,
    )


def _describe_missing_places(chosen: Choice) -> str:
    """The places that those who wait need; "" where persons are left out, who may be ahead."""
    rows = cache.fetch_rows("places_short", chosen)
    known = rows[rows["places_short"].notna()]
    if chosen.is_limited_to_some_persons or known.empty:
        return ""
    left_out = _describe_left_out(known["long_waiting"].sum())
    lacking = known[known["places_short"] > 0]
    if lacking.empty:
        sentence = say("There are free places for all who wait for a scheme with places.")
        return f"{sentence} {left_out}".strip()
    places = [
        f"{cells.label('scheme', row.scheme, chosen)}: {_write_number(row.places_short)}"
        for row in lacking.itertuples()
    ]
    return say(
        "For all in schemes with places to start at once, places are lacking: **{all}** in all "
        "({places}). {left_out}",
        all=_write_number(known["short_in_all"].iloc[0]),
        places="; ".join(places),  # a name may end in a number: Jobbverksted 1
        left_out=left_out,
    ).strip()


def _describe_left_out(number: int) -> str:
    """How many of the queue the places are not for: their referral may be forgotten."""
    if not number:
        return ""
    return count(
        "{number} who has waited for over a year is left out of this.",
        "{number} who have waited for over a year are left out of this.",
        number,
    )


def describe_starts(chosen: Choice) -> str:
    """What share of the referrals led to a start within 30 and within 60 days."""
    soon, later = (cache.fetch_figure(f"started_within_{days}_rate", chosen) for days in (30, 60))
    if not soon.denominator:
        return ""
    sentence = say(
        "Of {whole} referrals, {part} led to a start within 30 days{rate}",
        **_write_share(soon),
    )
    if not later.denominator:
        return f"{sentence}."
    return say(
        "{sentence}; of the {whole} that are 60 days old, {part} did within 60 days{rate}.",
        sentence=sentence,
        **_write_share(later),
    )


def _write_share(figure: queries.Figure) -> dict[str, str]:
    """Numerator, denominator and rate as text; a small base has no rate."""
    return {
        "whole": formats.number(figure.denominator),
        "part": formats.number(figure.numerator),
        "rate": "" if figure_text.is_small(figure) else f" ({figure_text.value(figure)})",
    }


def compare_with_floor(measure: str, chosen: Choice, by_group: str) -> str:
    """Whether a rate reached the floor of the year, and the groups that did not.

    by_group: the answer with the rate of each group. Several years give "".
    """
    now, floors = cache.fetch_figure(measure, chosen), targets.floors(measure, chosen)
    if now.value is None or len(floors) != 1:
        return ""
    [floor] = floors.values()
    values = {
        "measure": labels.measure_label(measure),
        "share": figure_text.value(now),
        "floor": formats.rate(floor, 0),
    }
    if now.value < floor:
        sentence = say("**{measure} {share}: below the floor of {floor}.**", **values)
    else:
        sentence = say("**{measure} {share}: the floor of {floor} is reached.**", **values)
    return f"{sentence} {describe_groups_below_floor(measure, by_group, chosen)}"


def _write_number(value: float) -> str:
    return formats.number(value, 0 if float(value).is_integer() else 1)


def describe_groups_below_floor(measure: str, name: str, chosen: Choice) -> str:
    """The groups below the floor of the year, the lowest first.

    name: the answer with the rate of each group. "" without a floor, or with a single group.
    """
    floors = targets.floors(measure, chosen)
    if len(floors) != 1:
        return ""
    [floor] = floors.values()
    rows = cache.fetch_rows(name, chosen)
    groups = rows[rows["group_name"] != NONE]
    if len(groups) < 2:
        return ""
    below = groups[groups[measure].astype("float64") < floor].sort_values(measure)
    if below.empty:
        return say("No group is below it.")
    names = [
        f"{cells.label('group_name', row.group_name, chosen)} "
        f"({formats.rate(getattr(row, measure))})"  # a name may end in a number
        for row in below.itertuples()
    ]
    return say("Groups below it: {groups}.", groups=formats.join_list(names))


def describe_longest_waits(chosen: Choice) -> str:
    """The scheme and the office with the longest list; nothing where there is a single one."""
    schemes = _list_longest_waits("waiting_by_scheme", "scheme", chosen)
    offices = _list_longest_waits("waiting_by_office", "nav_office", chosen)
    sentences = (
        schemes and say("Most wait for {schemes}.", schemes=schemes),
        offices and say("Most are referred by {offices}.", offices=offices),
    )
    return " ".join(filter(None, sentences))


def _list_longest_waits(name: str, column: str, chosen: Choice) -> str:
    """The schemes or offices for which most are waiting, with their numbers; several if equal."""
    rows = cache.fetch_rows(name, chosen)
    rows = rows[(rows[column] != NONE) & (rows["waiting"].fillna(0) > 0)]
    if len(rows) < 2:
        return ""
    most = rows[rows["waiting"] == rows["waiting"].max()]
    return cells.list_with_counts(most, column, "waiting", chosen)
