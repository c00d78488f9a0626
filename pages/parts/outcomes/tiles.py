"""Tiles of figures that are no measures: the unknown, the ways, the share to work by then."""

from pages.answers import baseline, cache, cells
from pages.answers.choice import Choice
from pages.i18n import formats
from pages.i18n.translate import count, say
from pages.paper import Tile
from pages.text import lengths, outcomes
from pages.text.lengths import SMALL_BASE, ShareToWork


def make_unknown(chosen: Choice) -> tuple[Tile, ...]:
    """A tile of those who left without it being known where to."""
    now, before = baseline.fetch_pair(chosen, "to_work_rate")
    if now.unknown is None or now.denominator is None:
        return ()
    lines = [say("of {whole} who left", whole=formats.number(now.denominator))]
    if before is not None and before.unknown is not None:
        lines.append(f"{baseline.name(chosen)}: {formats.number(before.unknown)}")
    name = say("Unknown where they went")
    return (Tile(name, formats.number(now.unknown), "", tuple(lines)),)


def make_ways(chosen: Choice) -> tuple[Tile, ...]:
    """A tile of the way that led to work most often, and of the one that did least."""
    ways = outcomes.list_ways_to_compare(chosen)
    earlier = baseline.find(chosen)
    rows = cache.fetch_rows("ways_to_work", earlier).itertuples() if earlier else ()
    before = {way.way: way for way in rows}
    shown = [ways[0], ways[-1]] if len(ways) > 1 else ways
    return tuple(_make_way_tile(way, before.get(way.way), chosen) for way in shown)


def _make_way_tile(way: tuple, before: tuple | None, chosen: Choice) -> Tile:
    lines = [_count_to_work(way)]
    if before is not None:
        rate = formats.rate(before.to_work_rate)
        text = _count_to_work(before) if before.is_small_base else rate
        lines.append(f"{baseline.name(chosen)}: {text}")
    name = say("To work: {way}", way=cells.label("way", way.way, chosen))
    return Tile(name, formats.rate(way.to_work_rate), "", tuple(lines))


def _count_to_work(way: tuple) -> str:
    """28 of 90."""
    part, whole = formats.number(way.to_work_count), formats.number(way.exits_count)
    return say("{part} of {whole}", part=part, whole=whole)


def make_shares_to_work(chosen: Choice) -> tuple[Tile, ...]:
    """A tile for each share, with its base and last year's."""
    now, before = (
        lengths.list_shares_to_work(chosen),
        lengths.list_shares_to_work(baseline.find(chosen)),
    )
    if not now or now[0].whole < SMALL_BASE:
        return ()
    earlier = before if before and before[0].whole >= SMALL_BASE else [None] * len(now)
    years = baseline.name(chosen) if before else ""
    return tuple(_make_tile(*pair, years) for pair in zip(now, earlier, strict=True))


def _make_tile(share: ShareToWork, before: ShareToWork | None, years: str) -> Tile:
    name = say("To work within {months} months", months=share.months)
    if share.running:
        counted = count(
            "estimated: {number} not seen so long",
            "estimated: {number} not seen so long",
            share.running,
        )
    else:
        counted = say(
            "{part} of {whole} stays that started",
            part=formats.number(share.hits),
            whole=formats.number(share.whole),
        )
    earlier = "" if before is None else f"{years}: {formats.rate(before.rate)}"
    return Tile(name, formats.rate(share.rate), "", tuple(filter(None, (counted, earlier))))
