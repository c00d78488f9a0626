"""Why the places were not full, who waits and what the courses led to, in one sentence each."""

from pages.shared import columns, data, formats, labels, marks, standouts, valued
from pages.shared.choice import Choice
from pages.shared.words import count, say

NOT_IN_USE = ("waiting", "no_one_referred", "part_time", "closed")
OVER_A_YEAR = "366-"
LEAST = 0.0005  # less is 0.0 percent


def why_not_full(chosen: Choice) -> str:
    """The reasons why places were not in use, the largest first, and what to do about that one."""
    told = data.table("capacity_reasons_in_all", chosen)
    told = told[told["reason"].isin(NOT_IN_USE) & (told["reason_rate"] >= LEAST)]
    if told.empty:
        return ""
    largest = told.sort_values("reason_rate", ascending=False)
    listed = [
        f"{labels.of('reason', each.reason)} {formats.rate(each.reason_rate)}"
        for each in largest.itertuples()
    ]
    return say(
        "Not in use, of all ordinary place-days: {reasons}. First: {todo}.",
        reasons=formats.listed(listed),
        todo=labels.of("todo", largest["reason"].iloc[0], "capacity"),
    )


def who_waits(chosen: Choice) -> str:
    """How many wait and how long, and the places that would take."""
    waiting, so_far = (data.figure(name, chosen) for name in ("waiting", "waiting_so_far_days"))
    if waiting.value is None:
        return say("Who waits is not known.")
    if not waiting.value:
        return say("Nobody was waiting.")
    told = count(
        "**{number} was waiting**, for {days}.",
        "**{number} were waiting**, half of them for more than {days}.",
        waiting.value,
        days=valued.value(so_far),
    )
    who, short = standouts.most_wait(chosen), _places_short(chosen)
    return " ".join(filter(None, (told, who, _forgotten(chosen), short)))


def _forgotten(chosen: Choice) -> str:
    """How many have waited so long that the referral may be forgotten."""
    ages = data.table("waiting_by_age", chosen)
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
    told = data.table("places_short", chosen)
    known = told[told["places_short"].notna()]
    if chosen.is_of_some_persons or known.empty:
        return ""
    lacking = known[known["places_short"] > 0]
    if lacking.empty:
        return say("There are free places for all who wait for a scheme with places.")
    listed = [
        f"{columns.label('scheme', each.scheme, chosen)}: {_number(each.places_short)}"
        for each in lacking.itertuples()
    ]
    return say(
        "For all in schemes with places to start at once, places are lacking: **{all}** in all "
        "({places}).",
        all=_number(known["short_in_all"].iloc[0]),
        places="; ".join(listed),  # a name may end in a number: Jobbverksted 1
    )


def against_floor(measure: str, chosen: Choice, by_group: str) -> str:
    """Whether a share reached the floor set for the year, and the groups that did not.

    by_group: the answer that tells the share of each group. Of several years nothing is said.
    """
    now, floors = data.figure(measure, chosen), marks.floors(measure, chosen)
    if now.value is None or len(floors) != 1:
        return ""
    [floor] = floors.values()
    told = {
        "measure": labels.measure(measure),
        "share": valued.value(now),
        "floor": formats.rate(floor, 0),
    }
    if now.value < floor:
        said = say("**{measure} {share}: below the floor of {floor}.**", **told)
    else:
        said = say("**{measure} {share}: the floor of {floor} is reached.**", **told)
    return f"{said} {standouts.below_floor(measure, by_group, chosen)}"


def course(row: tuple) -> str:
    """How many a course took in, whether it kept to its first period, and where they went."""
    told = say(
        "{referred} were referred and {started} started. {ended} ended",
        referred=formats.number(row.referred),
        started=formats.number(row.started),
        ended=formats.number(row.ended),
    )
    parts = [told, _lengths(row), _median(row)]
    return f"{', '.join(filter(None, parts))}. {_went(row)}".strip()


def _lengths(row: tuple) -> str:
    """Within the first period and after it, each with its share of both."""
    if not row.within_count + row.extended_count:
        return ""
    told = {
        "within": _share(row.within_count, row.within_rate, row.is_small_base),
        "extended": _share(row.extended_count, row.extended_rate, row.is_small_base),
    }
    if formats.is_unknown(row.standard_weeks):
        return say("{within} within the first period and {extended} later", **told)
    weeks = count(
        "the first period of {number} week",
        "the first period of {number} weeks",
        row.standard_weeks,
    )
    return say("{within} within {period} and {extended} later", period=weeks, **told)


def _share(number: int, rate: float, is_small: bool) -> str:
    written = formats.number(number)
    return written if is_small else f"{written} ({formats.rate(rate, 0)})"


def _median(row: tuple) -> str:
    if formats.is_unknown(row.duration_days):
        return ""
    return count(
        "half of them within {number} day",
        "half of them within {number} days",
        row.duration_days,
    )


def _went(row: tuple) -> str:
    if not row.ended or formats.is_unknown(row.work_count):
        return ""
    return say(
        "Of the {ended}, {work} went to work, {education} to education and {other} to another "
        "scheme; of {unknown} it is not known.",
        ended=formats.number(row.ended),
        work=formats.number(row.work_count),
        education=formats.number(row.education_count),
        other=formats.number(row.other_scheme_count),
        unknown=formats.number(row.unknown_count),
    )


def _number(value: float) -> str:
    return formats.number(value, 0 if float(value).is_integer() else 1)
