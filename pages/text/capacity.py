"""Sentences about capacity: unused places, the waiting list, groups below their floor."""

import pandas

import queries
from pages.answers import cache, cells, periods
from pages.answers.choice import NONE, Choice
from pages.i18n import figure_text, formats, labels
from pages.i18n.translate import count, mark, say
from pages.text import figure_names, floors, lengths
from pages.text import targets as target_texts

WAITING = ("waiting", "waiting_so_far_days", "waiting_so_far_mean_days")
OVER_A_YEAR = "366-"
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


def list_waiting(chosen: Choice) -> list[str]:
    """How many wait and how long, for what and from where, and what to do now: a line each."""
    waiting, length, mean = (cache.fetch_figure(name, chosen) for name in WAITING)
    if waiting.value is None:
        return [say("Who waits is not known.")]
    if not waiting.value:
        return [say("Nobody was waiting.")]
    sentence = count(
        "**{number} was waiting**, for {days}.",
        "**{number} were waiting**, half of them for {days} or more, on average for {mean}.",
        waiting.value,
        days=figure_text.value(length),
        mean=figure_text.value(mean),
    )
    lines = [
        f"{sentence} {lengths.describe_difference('waiting_so_far', chosen)}".strip(),
        describe_longest_waits(chosen),
        _describe_old_referrals(chosen),
    ]
    return [line for line in lines if line]


def _describe_old_referrals(chosen: Choice) -> str:
    """How many have waited so long that their referral may be forgotten."""
    ages = cache.fetch_rows("waiting_by_age", chosen)
    number = ages.loc[ages["wait_length"] == OVER_A_YEAR, "waiting"].sum()
    if not number:
        return ""
    return count(
        "**Do now:** {number} has waited for over a year: confirm or withdraw that one first.",
        "**Do now:** {number} have waited for over a year: confirm or withdraw those first.",
        number,
    )


def describe_missing_places(chosen: Choice) -> str:
    """The places that those who wait need, also without the forgotten; "" for some of them.

    Other persons may be ahead in the queue, and most who wait name no group.
    """
    rows = cache.fetch_rows("places_short", chosen)
    known = rows[rows["places_short"].notna()]
    is_limited = chosen.is_limited_to_some_persons or chosen.is_limited_to_some_groups
    if is_limited or known.empty:
        return ""
    lacking = known[known["places_short"] > 0]
    if lacking.empty:
        return say("There are free places for all who wait for a scheme with places.")
    places = [
        f"{cells.label('scheme', row.scheme, chosen)}: {_write_number(row.places_short)}"
        for row in lacking.itertuples()
    ]
    return say(
        "For all in schemes with places to start at once, places are lacking: **{all}** in all "
        "({places}). {without}",
        all=_write_number(known["short_in_all"].iloc[0]),
        places="; ".join(places),  # a name may end in a number: Jobbverksted 1
        without=_describe_recent_need(known),
    ).strip()


def _describe_recent_need(schemes: pandas.DataFrame) -> str:
    """The places lacking without those whose referral may be forgotten; "" where that is none."""
    long, lacking = schemes["waiting_over_year"].sum(), schemes["recent_in_all"].iloc[0]
    if not long:
        return ""
    return count(
        "Without the {number} who has waited for a scheme with places "
        "for over a year, {lacking} would be lacking.",
        "Without the {number} who have waited for schemes with places "
        "for over a year, {lacking} would be lacking.",
        long,
        lacking=_write_number(lacking),
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
    if later.denominator == soon.denominator:
        return say(
            "{sentence} and {part} within 60 days{rate}.", sentence=sentence, **_write_share(later)
        )
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


def _write_number(value: float) -> str:
    return formats.number(value, 0 if float(value).is_integer() else 1)


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
