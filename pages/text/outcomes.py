"""Sentences about outcomes: the pathway to work and the destinations of the others."""

import queries
from pages.answers import baseline, cache, cells
from pages.answers.choice import NONE, Choice
from pages.i18n import figure_text, formats
from pages.i18n.figure_text import SMALL_BASE, is_small
from pages.i18n.translate import count, say
from pages.text import comparisons, headlines
from queries import chance
from queries.chance import Difference

MONTHS_LATER = (6, 12)


def describe_best_pathway(chosen: Choice) -> str:
    """The pathway that led to work most often, and whether that may be chance."""
    ways = list_ways_to_compare(chosen)
    if len(ways) < 2:
        return say("Too few took each way to compare them; choose several years.")
    best, *rest = ways
    values = {
        "way": cells.label("way", best.way, chosen),
        "part": formats.number(best.to_work_count),
        "whole": formats.number(best.exits_count),
        "rate": formats.rate(best.to_work_rate),
    }
    lower = [way for way in rest if not _compare_ways(best, way).may_be_chance]
    if not lower:
        return say(
            "{way} led to work most often, {part} of {whole} ({rate}), but the difference from the "
            "other ways may be chance.",
            **values,
        )
    return _describe_lower_ways(best, lower, chosen)


def _describe_lower_ways(best: tuple, lower: list[tuple], chosen: Choice) -> str:
    """More went to work by Jobbverksted 1 than by START (31,1 against 5,0 %)."""
    names = [cells.label("way", way.way, chosen) for way in lower]
    way = cells.label("way", best.way, chosen)
    if len(lower) == 1:
        return say(
            "More went to work by {way} than by {other} ({higher} against {lower}). The "
            "difference is too large to be chance, but the participants may differ.",
            way=way,
            other=names[0],
            higher=formats.number(100 * best.to_work_rate, 1),
            lower=formats.rate(lower[0].to_work_rate),
        )
    rates = [formats.rate(other.to_work_rate) for other in lower]
    return say(
        "More went to work by {way} ({rate}) than by {others}. The differences are too large to "
        "be chance, but the participants may differ.",
        way=way,
        rate=formats.rate(best.to_work_rate),
        others=formats.join_list(
            [f"{name} ({rate})" for name, rate in zip(names, rates, strict=True)]
        ),
    )


def list_ways_to_compare(chosen: Choice) -> list[tuple]:
    """The ways that at least 20 took, those that led to work most often first."""
    ways = cache.fetch_rows("ways_to_work", chosen)
    known = ways[(ways["way"] != NONE) & ~ways["is_small_base"].astype(bool)]
    return sorted(known.itertuples(), key=lambda way: way.to_work_rate, reverse=True)


def _compare_ways(best: tuple, way: tuple) -> Difference:
    return chance.compare_shares(
        best.to_work_count, best.exits_count, way.to_work_count, way.exits_count
    )


def describe_later_work(chosen: Choice) -> str:
    """Whether those who left for work were there after 6 and after 12 months: the same persons."""
    rows = cache.fetch_rows("work_lasted_pairs", chosen)
    if rows.empty or rows.iloc[0].isna().any():
        return ""
    [pair] = rows.itertuples(index=False)
    if sum(pair) < SMALL_BASE:
        return ""
    difference = chance.compare_paired_shares(*pair)
    values = {
        "whole": formats.number(sum(pair)),
        "half": formats.number(pair.both_count + pair.only_6m_count),
        "year": formats.number(pair.both_count + pair.only_12m_count),
        "difference": comparisons.write_difference(difference),
    }
    if difference.may_be_chance:
        return say(
            "Another group: of the {whole} who left for work at least 12 months ago, {half} were "
            "in work after 6 months and {year} after 12. The difference, {difference}, may be "
            "chance.",
            **values,
        )
    return say(
        "Another group: of the {whole} who left for work at least 12 months ago, {half} were in "
        "work after 6 months and {year} after 12. The difference, {difference}, is too large to "
        "be chance.",
        **values,
    )


def describe_moves(chosen: Choice) -> str:
    """How many of the ended stays led on to another scheme, and how many last year."""
    now, before = baseline.fetch_pair(chosen, "moves")
    if not now.value:
        return ""
    values = {"part": _write_part(now)}
    if before is None or before.value is None:
        return say("{part} ended stays led on to another scheme.", **values)
    values |= {"before": _write_part(before), "years": baseline.name(chosen)}
    return say(
        "{part} ended stays led on to another scheme, against {before} in {years}.", **values
    )


def _write_part(figure: queries.Figure) -> str:
    """84 of 308; what is counted stands beside it."""
    part, whole = (formats.number(number) for number in (figure.numerator, figure.denominator))
    return say("{part} of {whole}", part=part, whole=whole)


def describe_working(chosen: Choice) -> str:
    """How many of those who left were in work after 6 and after 12 months, with last year's."""
    pairs = {
        months: baseline.fetch_pair(chosen, f"working_{months}m_rate")
        for months in MONTHS_LATER
        if cache.fetch_figure(f"working_{months}m_rate", chosen).denominator
    }
    if not pairs:
        return say("Nobody left so long ago that it can be said whether they are in work.")
    sentences = [_describe_working_after(months, *pairs[months], chosen) for months in pairs]
    most = [_write_most(now) for now, _ in pairs.values() if now.unknown and not is_small(now)]
    texts = (*sentences, _describe_changes(pairs, chosen), _describe_all_unknown(most))
    return " ".join(filter(None, texts))


def _describe_working_after(
    months: int, now: queries.Figure, before: queries.Figure | None, chosen: Choice
) -> str:
    values = {
        "whole": formats.number(now.denominator),
        "part": formats.number(now.numerator),
        "months": months,
    }
    if is_small(now):
        return say(
            "Of the {whole} who left at least {months} months ago, {part} were in work after "
            "{months} months.",
            **values,
        )
    return say(
        "Of the {whole} who left at least {months} months ago, {part} were in work after "
        "{months} months: {rate}{compared}.",
        rate=formats.rate(now.value),
        compared=headlines.compare(now, before, chosen),
        **values,
    )


def _describe_changes(pairs: dict[int, tuple], chosen: Choice) -> str:
    """Whether the differences from last year may be chance; "" where nothing is compared."""
    differences = {
        months: comparisons.compare_figures(now, before)
        for months, (now, before) in pairs.items()
        if before and before.value is not None and not (is_small(now) or is_small(before))
    }
    seen = {months: each.may_be_chance for months, each in differences.items()}
    return comparisons.describe_months(seen, baseline.name(chosen)) if seen else ""


def _write_most(now: queries.Figure) -> str:
    return formats.rate((now.numerator + now.unknown) / now.denominator)


def _describe_all_unknown(most: list[str]) -> str:
    """How high the shares may be, as those not known count as not in work."""
    if not most:
        return ""
    return count(
        "Those not known count as not in work: the share may be up to {most} once they are known.",
        "Those not known count as not in work: the shares may be up to {most} once they are known.",
        len(most),
        most=formats.join_list(most),
    )


def describe_stays(chosen: Choice) -> str:
    """How many stays are behind the figures, whose they are, and what their list is for."""
    now, before = baseline.fetch_pair(chosen, "stays")
    if not now.value:
        return headlines.describe_participation(chosen)
    values = {
        "stays": figure_text.value(now),
        "when": chosen.period_words,
        "compared": headlines.compare(now, before, chosen),
        "persons": formats.number(cache.fetch_figure("participants", chosen).value),
    }
    return " ".join(
        (
            say(
                "Behind the figures {when} are {stays} stays{compared}, of {persons} persons.",
                **values,
            ),
            say(
                "The list below is for finding a stay that looks wrong, so that it can be mended "
                "where it is kept."
            ),
        )
    )


TO_WORK = ("ordinary_work", "subsidised_work")
MOST_DESTINATIONS = 3  # the chart has the others


def describe_other_destinations(chosen: Choice) -> str:
    """The most common destinations other than work, as numbers of all who left."""
    rows, exits = (
        cache.fetch_rows("destinations", chosen),
        cache.fetch_figure("exits", chosen).value,
    )
    is_other = ~rows["destination"].isin([*TO_WORK, "unknown"])
    others = rows[is_other & (rows["exits_count"] > 0)]
    if not exits or others.empty:
        return ""
    # as many as the last of the three have, are not left out
    most = others.nlargest(MOST_DESTINATIONS, "exits_count", keep="all")
    return say(
        "The most common destinations of the others, of the {exits} who left: {destinations}.",
        exits=formats.number(exits),
        destinations=cells.list_with_counts(most, "destination", "exits_count", chosen),
    )
