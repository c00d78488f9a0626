"""Sentences about approved figures: names, approvers, reasons for changes."""

from datetime import datetime
from decimal import Decimal

import queries
from pages.i18n import formats, labels
from pages.i18n.translate import count, say
from queries.reconciliation.comparison import Comparison, ExplainedRow
from queries.reconciliation.figure_ref import FigureRef

RowPair = tuple[ExplainedRow | None, ExplainedRow | None]  # before and after; None: gone or new


def write_figure(figure: queries.Figure) -> str:
    """The value of a figure; a deviation has its word, never a bare sign."""
    if figure.value is None or "deviation" not in figure.measure:
        return formats.figure(figure.value, figure.unit)
    word = formats.deviation_word(figure.value, figure.measure.partition("_")[0])
    return f"{formats.figure(abs(figure.value), figure.unit)} {word}"


def write_value(comparison: Comparison, value: Decimal | None) -> str:
    """A value of a compared figure, then or now."""
    measure, unit = comparison.ref.measure, comparison.unit
    return write_figure(queries.Figure(measure, value, *[None] * 5, unit=unit))


def name_figure(ref: FigureRef, schemes: dict[str, str]) -> str:
    """Participants, START: the name of a figure, with its scheme where it has one."""
    scheme = schemes.get(ref.scheme, ref.scheme)
    return ", ".join(filter(None, (labels.figure_label(ref.measure), scheme)))


def describe_approver(approval: dict) -> str:
    """approved by Kari Nordmann 3 Mar 2015 at 09:12."""
    at = datetime.fromisoformat(approval["at"]).astimezone()
    name = formats.plain(approval["by"])
    return say("approved by {name} on {moment}", name=name, moment=formats.moment(at))


def describe_reason(comparison: Comparison, rows: list[ExplainedRow]) -> str:
    """Why a figure differs from the published one, as a sentence without its full stop.

    rows: the rows that changed any of the compared figures.
    """
    parts = [labels.label("redefined", kind, "lock") for kind in comparison.redefined]
    if comparison.missing:
        families = formats.join_list(
            [labels.label("family", family) for family in comparison.missing]
        )
        parts.append(say("the export is missing: {families}", families=families))
    pairs = pair_rows([row for row in rows if comparison.ref in row.refs])
    if pairs and not comparison.missing:
        parts.append(_count_changes(pairs))
    reason = formats.join_list(parts)
    return formats.sentence(
        reason or say("the exports are others; the rows behind it are not kept")
    )


def _count_changes(pairs: list[RowPair]) -> str:
    changed = sum(before is not None and after is not None for before, after in pairs)
    gone = sum(after is None for _, after in pairs)
    new = len(pairs) - changed - gone
    texts = [
        count("{number} row gone", "{number} rows gone", gone),
        count("{number} row changed", "{number} rows changed", changed),
        count("{number} row new", "{number} rows new", new),
    ]
    numbers = (gone, changed, new)
    return formats.join_list([text for text, n in zip(texts, numbers, strict=True) if n])


def pair_rows(rows: list[ExplainedRow]) -> list[RowPair]:
    """The rows before and after: the same person or art on the same line is one changed row."""
    new = {_identify(row): row for row in rows if row.row.is_new}
    old = [row for row in rows if not row.row.is_new]
    pairs = [(before, new.pop(_identify(before), None)) for before in old]
    return pairs + [(None, after) for after in new.values()]


def _identify(row: ExplainedRow) -> tuple:
    """File, line, and person, art or group of a row."""
    values = row.row.values
    subject = values.get("participant_id") or values.get("art") or values.get("group_name")
    return values["source_file"], values["source_line"], subject
