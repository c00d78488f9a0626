"""Which way through the schemes led to work most often, and whether that may be chance."""

from pages.shared import columns, data, formats
from pages.shared.choice import NONE, Choice
from pages.shared.words import say


def way(chosen: Choice) -> str:
    """The way that led to work most often, and whether it may be by chance."""
    ways = data.table("ways_to_work", chosen)
    known = ways[(ways["way"] != NONE) & ~ways["is_small_base"].astype(bool)]
    if len(known) < 2:
        return say("Too few took each way to compare them; choose several years.")
    by_rate = sorted(known.itertuples(), key=lambda each: each.to_work_rate, reverse=True)
    best, rest = by_rate[0], by_rate[1:]
    told = {
        "way": columns.label("way", best.way, chosen),
        "part": formats.number(best.to_work_count),
        "whole": formats.number(best.exits_count),
        "rate": formats.rate(best.to_work_rate),
    }
    below = [each for each in rest if each.to_work_high_rate < best.to_work_low_rate]
    if not below:
        return say(
            "{way} led to work most often, {part} of {whole} ({rate}), but the difference from the "
            "other ways may be chance.",
            **told,
        )
    than = formats.listed([columns.label("way", each.way, chosen) for each in below])
    return say(
        "{way} led to work most often, {part} of {whole} ({rate}): more often than {than} by more "
        "than chance.",
        than=than,
        **told,
    )
