"""Gaps in the rows, by how much the figure may move; the rows behind each are folded."""

from functools import partial

import pandas

import queries
from pages.answers import cache
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.components import fold, prose, table
from pages.i18n import formats, labels
from pages.i18n.translate import count, say

LEAST = 0.01  # a smaller range has no number
OF_PARTICIPANTS = {"participants", "under_30", "placed_private"}  # their base is persons, not rows


def show(chosen: Choice) -> None:
    """Shows what loaded rows leave unknown, and the range in which each figure lies."""
    gaps = cache.fetch_rows("data_gaps", chosen)
    if gaps.empty:
        return
    reading = say(
        "The order is by how large the range is beside the figure: the range from the least to the "
        "most that the missing information allows, divided by the figure as it is."
    )
    prose.heading(say("Information that is missing, most important first"), reading)
    rows = [_write_row(gap, chosen) for gap in gaps.itertuples()]
    heads = (
        say("Missing"),
        say("How many"),
        say("Figure it touches"),
        say("Now"),
        say("May be"),
        say("Range in percent of the figure"),
    )
    texts = [[formats.plain(cell) for cell in row] for row in rows]
    table.show_texts(pandas.DataFrame(texts, columns=list(heads)), (heads[3], heads[5]))


def show_rows(chosen: Choice) -> None:
    """Shows the rows behind each gap, folded twice: they are about single persons."""
    gaps = cache.fetch_rows("data_gaps", chosen)
    if not gaps.empty:
        heading = say("The rows that lack something")
        fold.show(heading, "gaps", partial(_show_gaps, gaps, chosen))


def _show_gaps(gaps: pandas.DataFrame, chosen: Choice) -> None:
    for gap in gaps.itertuples():
        name = f"{labels.label('gap', gap.gap)}: {_count_rows(gap, chosen)}"
        show_gap = partial(_show_gap, gap.gap, chosen)
        fold.show(formats.plain(name), f"gap-{gap.gap}", show_gap)


def _show_gap(gap: str, chosen: Choice) -> None:
    table.show_with_downloads(fetch_answer("data_gap_rows", chosen.with_details(gap=gap)))


def _write_row(gap: tuple, chosen: Choice) -> tuple[str, ...]:
    """A gap, how many rows have it, the figure it touches, its value, range and relative range."""
    unit = queries.measures()[gap.measure].unit
    return (
        labels.label("gap", gap.gap),
        _count_rows(gap, chosen),
        _name_figure(gap),
        formats.figure(gap.value_now, unit),
        _describe_range(gap, unit),
        _divide_range(gap),
    )


def _count_rows(gap: tuple, chosen: Choice) -> str:
    """33 of 187; 8 stays of 7 of 382 participants: a gap of persons has another base than stays."""
    if gap.measure in OF_PARTICIPANTS:
        return _count_persons(gap, gap.base)
    if gap.gap == "no_group":
        figure = None if _is_narrowed(chosen) else cache.fetch_figure("participants", chosen)
        return _count_persons(gap, figure and figure.value)
    return _write_share(gap.rows, gap.base)


def _is_narrowed(chosen: Choice) -> bool:
    """Whether a target group is chosen: who is in no group may have been in one of it."""
    return bool(chosen.codes("target_group"))


def _count_persons(gap: tuple, base: float | None) -> str:
    stays = count("{number} stay", "{number} stays", gap.rows)
    if formats.is_unknown(gap.persons):
        return stays
    if base is None or formats.is_unknown(base):
        persons = count("{number} person", "{number} persons", gap.persons)
        return say("{stays}, {persons}", stays=stays, persons=persons)
    persons = _write_share(gap.persons, base)
    return say("{stays}, {persons} participants", stays=stays, persons=persons)


def _write_share(part: int, whole: float | None) -> str:
    if formats.is_unknown(whole):
        return formats.number(part)
    return say("{part} of {whole}", part=formats.number(part), whole=formats.number(whole))


def _name_figure(gap: tuple) -> str:
    """The measure; where the total is known, what it is split by."""
    label = labels.measure_label(gap.measure)
    if gap.measure != "participants":
        return label
    column = labels.filter_label_in_text(gap.gap.removeprefix("no_"))  # office or benefit
    return say("{measure} split by {column}", measure=label, column=column)


def _describe_range(gap: tuple, unit: str) -> str:
    """25,5 % to 33,2 %: the values that the unknown rows allow; above full, with the reason."""
    if pandas.isna(gap.low) or pandas.isna(gap.high):
        return formats.DASH
    ends = {"low": formats.figure(gap.low, unit), "high": formats.figure(gap.high, unit)}
    if gap.measure == "participants":  # the total counts all; by office or benefit some are missing
        return say("only {low} of {high} are shown", **ends)
    if ends["low"] == ends["high"]:
        return say("{low} either way", **ends)
    if gap.gap == "no_group" and gap.high > 1:
        return count(
            "{low} to {high}: had the {number} stay without a group used a place all its days, "
            "there had been more persons than places",
            "{low} to {high}: had all {number} stays without a group used a place all their days, "
            "there had been more persons than places",
            gap.rows,
            **ends,
        )
    return say("{low} to {high}", **ends)


def _divide_range(gap: tuple) -> str:
    """The range divided by the figure: what the rows are ordered by."""
    if pandas.isna(gap.value_now) or pandas.isna(gap.low) or not gap.value_now:
        return formats.DASH
    share = (gap.high - gap.low) / abs(gap.value_now)
    if 0 < share < LEAST:
        return say("below {share}", share=formats.rate(LEAST, 0))
    return formats.rate(share, 0)
