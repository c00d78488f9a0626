"""Sentences about outcomes: the pathway to work and the destinations of the others."""

from pages.answers import cache, cells
from pages.answers.choice import NONE, Choice
from pages.i18n import formats
from pages.i18n.figure_text import SMALL_BASE
from pages.i18n.translate import say
from pages.text import comparisons
from queries import chance
from queries.chance import Difference


def describe_best_pathway(chosen: Choice) -> str:
    """The pathway that led to work most often, and whether that may be chance."""
    ways = cache.fetch_rows("ways_to_work", chosen)
    known = ways[(ways["way"] != NONE) & ~ways["is_small_base"].astype(bool)]
    if len(known) < 2:
        return say("Too few took each way to compare them; choose several years.")
    by_rate = sorted(known.itertuples(), key=lambda way: way.to_work_rate, reverse=True)
    best, rest = by_rate[0], by_rate[1:]
    values = {
        "way": cells.label("way", best.way, chosen),
        "part": formats.number(best.to_work_count),
        "whole": formats.number(best.exits_count),
        "rate": formats.rate(best.to_work_rate),
    }
    texts = {
        way.way: comparisons.write_difference(difference)
        for way in rest
        if not (difference := _compare_ways(best, way)).may_be_chance
    }
    if not texts:
        sentence = say(
            "{way} led to work most often, {part} of {whole} ({rate}), but the difference from the "
            "other ways may be chance.",
            **values,
        )
    else:
        names = [f"{cells.label('way', way, chosen)}: {text}" for way, text in texts.items()]
        sentence = say(
            "{way} led to work most often, {part} of {whole} ({rate}): more often, by more than "
            "what may be chance, than {than}.",
            than="; ".join(names),
            **values,
        )
    return f"{sentence} {comparisons.describe_number(len(rest))}".strip()


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
            "Of the {whole} who left for work at least 12 months ago, {half} were in work after 6 "
            "months and {year} after 12: {difference}, which may be chance.",
            **values,
        )
    return say(
        "Of the {whole} who left for work at least 12 months ago, {half} were in work after 6 "
        "months and {year} after 12: {difference}.",
        **values,
    )


def describe_working(chosen: Choice) -> str:
    """How many of those who left were in work after 12 months, else after 6, if any is due."""
    for months in (12, 6):
        figure = cache.fetch_figure(f"working_{months}m_rate", chosen)
        if figure.denominator:
            return say(
                "Of the {whole} who left at least {months} months ago, {part} were in work after "
                "{months} months.",
                whole=formats.number(figure.denominator),
                part=formats.number(figure.numerator),
                months=months,
            )
    return say("Nobody left so long ago that it can be said whether they are in work.")


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
