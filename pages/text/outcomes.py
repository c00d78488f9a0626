"""Sentences about outcomes: the pathway to work and the destinations of the others."""

from pages.answers import cache, cells
from pages.answers.choice import NONE, Choice
from pages.i18n import formats
from pages.i18n.translate import say


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
    below = [way for way in rest if way.to_work_high_rate < best.to_work_low_rate]
    if not below:
        return say(
            "{way} led to work most often, {part} of {whole} ({rate}), but the difference from the "
            "other ways may be chance.",
            **values,
        )
    names = formats.join_list([cells.label("way", way.way, chosen) for way in below])
    return say(
        "{way} led to work most often, {part} of {whole} ({rate}): more often than {than} by more "
        "than chance.",
        than=names,
        **values,
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
    most = others.sort_values("exits_count", ascending=False, kind="stable").head(MOST_DESTINATIONS)
    return say(
        "The most common destinations of the others, of the {exits} who left: {destinations}.",
        exits=formats.number(exits),
        destinations=cells.list_with_counts(most, "destination", "exits_count", chosen),
    )
