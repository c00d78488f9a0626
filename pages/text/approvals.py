"""Sentences about approved figures: what they are called, who approved them, why they changed."""

from datetime import datetime
from decimal import Decimal

import queries
from pages.i18n import formats, labels
from pages.i18n.translate import count, say
from queries.reconciliation.comparison import Comparison, ExplainedRow
from queries.reconciliation.figure_ref import FigureRef


def write_figure(figure: queries.Figure) -> str:
    """A figure's value; a deviation with its word, never with a bare sign."""
    if figure.value is None or "deviation" not in figure.measure:
        return formats.figure(figure.value, figure.unit)
    word = formats.deviation_word(figure.value, figure.measure.partition("_")[0])
    return f"{formats.figure(abs(figure.value), figure.unit)} {word}"


def write_value(one: Comparison, amount: Decimal | None) -> str:
    """A locked figure's value, then or now."""
    return write_figure(queries.Figure(one.point.measure, amount, *[None] * 5, unit=one.unit))


def name_figure(point: FigureRef, schemes: dict[str, str]) -> str:
    """What a figure is called, with its scheme where it is of one: Participants, START."""
    scheme = schemes.get(point.scheme, point.scheme)
    return ", ".join(filter(None, (labels.figure_label(point.measure), scheme)))


def describe_approver(approved: dict) -> str:
    """approved by Kari Nordmann 3 Mar 2015 at 09:12."""
    at = datetime.fromisoformat(approved["at"]).astimezone()
    by = formats.plain(approved["by"])
    return say("approved by {name} on {moment}", name=by, moment=formats.moment(at))


def describe_reason(one: Comparison, rows: list[ExplainedRow]) -> str:
    """Why a figure is another one than was published, in a sentence without its full stop."""
    parts = [labels.label("redefined", kind, "lock") for kind in one.redefined]
    if one.missing:
        families = formats.listed([labels.label("family", family) for family in one.missing])
        parts.append(say("the export is missing: {families}", families=families))
    moved = pair_rows([each for each in rows if one.point in each.points])
    if moved and not one.missing:
        parts.append(_count_changes(moved))
    told = formats.listed(parts) or say("the exports are others; the rows behind it are not kept")
    return formats.sentence(told)


def _count_changes(moved: list[tuple[ExplainedRow | None, ExplainedRow | None]]) -> str:
    changed = sum(before is not None and after is not None for before, after in moved)
    gone = sum(after is None for _, after in moved)
    new = len(moved) - changed - gone
    told = [
        count("{number} row gone", "{number} rows gone", gone),
        count("{number} row changed", "{number} rows changed", changed),
        count("{number} row new", "{number} rows new", new),
    ]
    return formats.listed([text for text, n in zip(told, (gone, changed, new), strict=True) if n])


def pair_rows(rows: list[ExplainedRow]) -> list[tuple[ExplainedRow | None, ExplainedRow | None]]:
    """Each row as it was and as it is: the same person or art on the same line has changed."""
    new = {_line_of(one): one for one in rows if one.row.is_new}
    found = []
    for before in (one for one in rows if not one.row.is_new):
        found.append((before, new.pop(_line_of(before), None)))
    return found + [(None, after) for after in new.values()]


def _line_of(one: ExplainedRow) -> tuple:
    told = one.row.told
    about = told.get("participant_id") or told.get("art") or told.get("group_name")
    return told["source_file"], told["source_line"], about
