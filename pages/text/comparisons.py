"""Comparisons: by how much shares differ, and whether the difference may be chance."""

import queries
from pages.answers.answer import Answer
from pages.answers.choice import Choice
from pages.i18n import figure_text, formats, numbers
from pages.i18n.figure_text import SMALL_BASE, is_small
from pages.i18n.translate import count, say
from pages.text import figure_names
from queries import chance
from queries.chance import Difference

# Below it a difference rounds to nothing: half a percentage point of a share, else half a unit.
LEAST_CHANGE = {"rate": 0.005, "percent": 0.5, "places": 0.05, "ratio": 0.005, "nok": 1}

Pairs = list[tuple[queries.Figure, queries.Figure]]  # now, and what it is compared with


def compare_figures(now: queries.Figure, before: queries.Figure) -> Difference | None:
    """The difference of two shares of persons; None for other figures, which chance is not about.

    Their persons are taken to be different ones: each exit is in one year, scheme and office.
    """
    if now.low is None or before.low is None:
        return None
    return chance.compare_shares(
        now.numerator, now.denominator, before.numerator, before.denominator
    )


def is_change(now: queries.Figure, before: queries.Figure) -> bool:
    """Whether two values differ by something that can be shown, and by more than may be chance.

    A share of fewer than 20 is too small to say so.
    """
    difference = compare_figures(now, before)
    if is_small(now) or is_small(before):
        return False
    if difference is not None:
        return not difference.may_be_chance
    return not is_alike(now, before)


def is_alike(now: queries.Figure, before: queries.Figure) -> bool:
    """Whether the difference of two values rounds to nothing."""
    return abs(now.value - before.value) < LEAST_CHANGE.get(now.unit, 0.5)


def write_difference(difference: Difference) -> str:
    """+23 percentage points (from +1 to +45)."""
    points, low, high = (numbers.signed(100 * bound) for bound in difference)
    return say(
        "{points} percentage points (from {low} to {high})", points=points, low=low, high=high
    )


def describe_chance(pairs: Pairs, chosen: Choice) -> str:
    """The shares that differ by what may be chance."""
    texts = [
        say(
            "{measure} {now} against {before}, {difference}",
            measure=figure_names.name_figure(now, chosen),
            now=figure_text.value(now),
            before=figure_text.value(before),
            difference=write_difference(difference),
        )
        for now, before in pairs
        if (difference := compare_figures(now, before)) and not is_alike(now, before)
    ]
    return say("This may be chance: {changes}.", changes="; ".join(texts)) if texts else ""


def describe_same(pairs: Pairs, chosen: Choice) -> str:
    """The figures whose difference rounds to nothing."""
    texts = [
        f"{figure_names.name_figure(now, chosen)} ({_write_same(now, before)})"
        for now, before in pairs
        if is_alike(now, before)
    ]
    return say("About the same: {changes}.", changes="; ".join(texts)) if texts else ""


def describe_small(pairs: Pairs, chosen: Choice) -> str:
    """The shares of so few that they are not compared, as counts."""
    texts = [
        say(
            "{measure} ({now} against {before})",
            measure=figure_names.name_figure(now, chosen),
            now=_write_part(now),
            before=_write_part(before),
        )
        for now, before in pairs
    ]
    return say("Too few to compare: {measures}.", measures="; ".join(texts)) if texts else ""


def _write_part(figure: queries.Figure) -> str:
    part, whole = (formats.number(number) for number in (figure.numerator, figure.denominator))
    return say("{part} of {whole}", part=part, whole=whole)


def _write_same(now: queries.Figure, before: queries.Figure) -> str:
    """84,1 %; 84,1 % against 84,2 % where the digits shown differ."""
    texts = {"now": figure_text.value(now), "before": figure_text.value(before)}
    is_one_text = texts["now"] == texts["before"]
    return texts["now"] if is_one_text else say("{now} against {before}", **texts)


def describe_parts(answer: Answer, column: str, hits: str, base: str) -> str:
    """Which rows of a breakdown differ from all its other rows together; "" where none can.

    hits, base: the columns with the numerator and denominator of the share. Rows on fewer than 20
    are not compared, but are among the others; rows that are too young for their share are neither.
    """
    answer = answer.with_rows(answer.rows[~answer.flags("is_young")])
    parts = _list_shares(answer, hits, base)
    all_hits, all_base = (sum(part[place] for part in parts) for place in (0, 1))
    pairs = [
        (label, part, (all_hits - part[0], all_base - part[1]))
        for label, part in zip(answer.labels(column), parts, strict=True)
    ]
    if len(parts) == 2:  # the second would say the same again
        pairs = pairs[:1]
    return _describe_pairs(
        pairs,
        say("Differs from all the others together by more than what may be chance"),
        say("No row differs from all the others together by more than what may be chance."),
    )


def describe_years(answer: Answer, hits: str, base: str) -> str:
    """Which years differ from the year before; "" where none can be compared."""
    years = [int(year) for year in answer.rows["year"]]
    labels = dict(zip(years, answer.labels("year"), strict=True))
    shares = dict(zip(years, _list_shares(answer, hits, base), strict=True))
    return _describe_pairs(
        [(labels[year], shares[year], shares[year - 1]) for year in years if year - 1 in shares],
        say("Differs from the year before by more than what may be chance"),
        say("No year differs from the year before by more than what may be chance."),
    )


def _list_shares(answer: Answer, hits: str, base: str) -> list[tuple[float, float]]:
    """Numerator and denominator of each row; an unknown one counts nobody."""
    numbers = answer.rows[[hits, base]].astype("float64")
    return list(numbers.where(numbers.notna().all(axis=1), 0).itertuples(index=False, name=None))


def _describe_pairs(
    pairs: list[tuple[str, tuple[float, float], tuple[float, float]]], differs: str, none: str
) -> str:
    """The rows that differ from what they are compared with."""
    compared = {
        label: chance.compare_shares(*share, *other)
        for label, share, other in pairs
        if min(share[1], other[1]) >= SMALL_BASE
    }
    if not compared:
        return ""
    rows = [
        f"{formats.plain(label)} {write_difference(difference)}"
        for label, difference in compared.items()
        if not difference.may_be_chance
    ]
    return f"{differs}: {'; '.join(rows)}." if rows else none


def describe_months(may_be_chance: dict[int, bool], years: str) -> str:
    """After how many months what differs from other years is no chance; "" for no months."""
    if not may_be_chance:
        return ""
    if real := [str(months) for months, is_chance in may_be_chance.items() if not is_chance]:
        return say(
            "After {months} months the difference from {years} is too large to be chance.",
            months=formats.join_list(real),
            years=years,
        )
    return count(
        "The difference from {years} may be chance.",
        "The differences from {years} may be chance.",
        len(may_be_chance),
        years=years,
    )


def describe_many() -> str:
    """How to read a sentence on several differences: some of many are there by chance alone."""
    return say(
        "Of 20 comparisons side by side about one differs by chance alone, so look whether a "
        "difference is there in other years too."
    )
