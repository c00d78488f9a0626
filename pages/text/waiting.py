"""Sentences about the waiting list: are more places needed, who waits, how soon they start."""

import pandas

import queries
from pages.answers import baseline, cache, cells, periods
from pages.answers.choice import NONE, Choice
from pages.i18n import figure_text, formats
from pages.i18n.translate import count, mark, say
from pages.text import lengths

OVER_A_YEAR = "366-"  # the code of the longest waits
LEAST = 0.05  # places: fewer are written as 0
# what to do first: where places are free, and where referrals may be forgotten
STEPS = {
    (True, True): mark("Fill the free places, and have {old} confirmed or withdrawn{before}."),
    (True, False): mark("Offer the free places to those who wait{before}."),
    (False, True): mark("Have {old} confirmed or withdrawn{before}."),
}


def list_waiting(chosen: Choice) -> list[str]:
    """Whether more places are needed, what to do before, and where most wait: a line each."""
    waiting = cache.fetch_figure("waiting", chosen).value
    if waiting is None:
        return [say("Who waits is not known.")]
    if not waiting:
        return [say("Nobody was waiting.")]
    schemes = _fetch_schemes(chosen)
    lines = [
        _count_waiting(schemes, chosen),
        _describe_need(schemes, chosen),
        describe_longest_waits(chosen),
    ]
    return [line for line in lines if line]


def _fetch_schemes(chosen: Choice) -> pandas.DataFrame:
    """The schemes with places and the need of each; none for some persons or groups.

    Other persons may be ahead in the queue, and most who wait name no group.
    """
    rows = cache.fetch_rows("places_short", chosen)
    is_limited = chosen.is_limited_to_some_persons or chosen.is_limited_to_some_groups
    is_known = not is_limited and rows["short_in_all"].notna().all()
    return rows if is_known else rows.iloc[:0]


def _count_waiting(schemes: pandas.DataFrame, chosen: Choice) -> str:
    """How many wait, and the places that are free; how many of them wait for such places."""
    waiting, before = baseline.fetch_pair(chosen, "waiting")
    values = {"day": formats.day(periods.last_day(chosen)), "before": ""}
    if before is not None and before.value is not None:
        number = formats.number(before.value)
        values["before"] = say(" ({years}: {text})", years=baseline.name(chosen), text=number)
    if schemes.empty:
        return count(
            "**On {day}, {number} was waiting**{before}.",
            "**On {day}, {number} were waiting**{before}.",
            waiting.value,
            **values,
        )
    number = int(schemes["waiting"].sum())
    return count(
        "**On {day}, {free}, and {number} was waiting**{before}{part}.",
        "**On {day}, {free}, and {number} were waiting**{before}{part}.",
        waiting.value,
        free=_count_free(float(schemes["free"].sum())),
        part=_count_part(number) if number < waiting.value else "",
        **values,
    )


def _count_free(places: float) -> str:
    if places < LEAST:
        return say("no place was free")
    digits = 0 if places.is_integer() else 1
    return count("{number} place was free", "{number} places were free", places, digits)


def _count_part(number: int) -> str:
    return say(", {number} of them for schemes with places", number=formats.number(number))


def _describe_need(schemes: pandas.DataFrame, chosen: Choice) -> str:
    """What to do before more places are asked for, and what is lacking when that is done."""
    old = int(cache.fetch_figure("waiting_over_year", chosen).value or 0)
    queue = schemes["waiting"].sum()
    is_short = bool(queue) and schemes["recent_in_all"].iloc[0] >= LEAST
    need = _describe_lacking(schemes, chosen) if queue else ""
    step = STEPS.get((bool(queue) and schemes["free"].sum() >= LEAST, old > 0))
    if not step:
        return need
    before = say(" before you ask for more places") if is_short else ""
    todo = say(step, old=_name_old(old), before=before)
    return say("**Do now:** {todo} {need}", todo=todo, need=need).strip()


def _name_old(number: int) -> str:
    return count(
        "the {number} referral that has waited for over a year",
        "the {number} referrals that have waited for over a year",
        number,
    )


def _describe_lacking(schemes: pandas.DataFrame, chosen: Choice) -> str:
    """Whether those who wait then have places; else how many are lacking, and where most."""
    if schemes["short_in_all"].iloc[0] < LEAST:
        return say("**No more places are needed:** there are free places for all in the queue.")
    lacking = schemes["recent_in_all"].iloc[0]
    if lacking < LEAST:
        return say("**No more places are needed** when they are withdrawn.")
    return count(
        "**Then {number} place is lacking**{most}.",
        "**Then {number} places are lacking**{most}.",
        round(lacking, 1),
        _count_digits(lacking),
        most=_name_most_lacking(schemes, chosen),
    )


def _name_most_lacking(schemes: pandas.DataFrame, chosen: Choice) -> str:
    """The scheme that lacks most places, with their number; "" for a single scheme."""
    if len(schemes) < 2:
        return ""
    row = schemes.loc[schemes["places_short_recent"].idxmax()]
    return say(
        ", most in {scheme} ({number})",
        scheme=formats.plain(cells.label("scheme", row["scheme"], chosen)),
        number=_write_number(row["places_short_recent"]),
    )


def _count_digits(value: float) -> int:
    return 0 if round(float(value), 1).is_integer() else 1


def _write_number(value: float) -> str:
    return formats.number(value, _count_digits(value))


def describe_missing_places(chosen: Choice) -> str:
    """The places that those who wait need, also without the forgotten; "" for some of them."""
    schemes = _fetch_schemes(chosen)
    if schemes.empty:
        return ""
    if schemes["short_in_all"].iloc[0] < LEAST:
        return say("There are free places for all who wait for a scheme with places.")
    lacking = schemes["short_in_all"].iloc[0]
    return count(
        "For all of them to start at once, **{number}** place is lacking. {without}",
        "For all of them to start at once, **{number}** places are lacking. {without}",
        round(lacking, 1),
        _count_digits(lacking),
        without=_describe_recent_need(schemes),
    ).strip()


def _describe_recent_need(schemes: pandas.DataFrame) -> str:
    """The places lacking without those whose referral may be forgotten; "" where that is none."""
    long = schemes["waiting_over_year"].sum()
    if not long:
        return ""
    return count(
        "Without the {number} that has waited for over a year, {lacking}.",
        "Without the {number} that have waited for over a year, {lacking}.",
        long,
        lacking=_write_number(schemes["recent_in_all"].iloc[0]),
    )


def describe_lengths(chosen: Choice) -> str:
    """How long those who wait have waited: the median, the mean and what their difference means."""
    names = ("waiting_so_far_days", "waiting_so_far_mean_days")
    median, mean = (cache.fetch_figure(name, chosen) for name in names)
    if median.value is None:
        return ""
    sentence = say(
        "Half of those who wait have waited for {median} or more; on average {mean}.",
        median=figure_text.value(median),
        mean=figure_text.value(mean),
    )
    return f"{sentence} {lengths.describe_difference('waiting_so_far', chosen)}".strip()


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
