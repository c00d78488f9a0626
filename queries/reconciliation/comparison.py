"""The comparison of an approved report with the rows as they are now: which figures changed."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from queries import Figure, Warehouse
from queries.reconciliation import snapshot
from queries.reconciliation.approval import list_files, read_runs
from queries.reconciliation.figure_ref import (
    FigureRef,
    describe_definition,
    fetch_figures,
    is_known,
    rows_answer,
)
from queries.reconciliation.snapshot import ChangedRow, Snapshot, as_text, take_snapshot
from warehouse.validate.impact import list_touches

_NOISE = Decimal("1e-9")  # sums of fractions differ in the last digits with the order of adding


@dataclass(frozen=True)
class Comparison:
    """One approved figure before (when approved) and now; None where it cannot be computed.

    redefined: words (definition or base) or question (the SQL) where that has changed;
    missing: the exports behind the figure that were loaded then and are not now.
    """

    ref: FigureRef
    unit: str
    before: Decimal | None
    now: Decimal | None
    is_used: bool
    redefined: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def is_same(self) -> bool:
        """Whether the value is what it was."""
        if self.before is None or self.now is None:
            return self.before is self.now
        return abs(self.before - self.now) <= _NOISE * max(abs(self.before), abs(self.now))


class FileComparison(NamedTuple):
    """A file of the exports then and now: same, changed, gone or new."""

    family: str
    file: str
    state: str


class ExplainedRow(NamedTuple):
    """A row that was added or removed, and the figures that it changed."""

    row: ChangedRow
    refs: tuple[FigureRef, ...]


class Approval:
    """The content of an approval's file, ready to be compared with a warehouse."""

    def __init__(self, content: dict):
        self.content = content

    @property
    def year(self) -> int:
        """The year approved."""
        return self.content["year"]

    @cached_property
    def used(self) -> frozenset[FigureRef]:
        """The figures in the text."""
        return frozenset(FigureRef(*ref) for ref in self.content["used"])

    @cached_property
    def figures(self) -> dict[FigureRef, dict]:
        """Each approved figure: value, numerator, denominator, unit, numbers of its rows."""
        columns = self.content["figures"]["columns"][3:]
        rows = self.content["figures"]["rows"]
        return {FigureRef(*row[:3]): dict(zip(columns, row[3:], strict=True)) for row in rows}

    def figure(self, ref: FigureRef) -> Figure | None:
        """An approved figure as it was; None where the approval has no such figure."""
        entry = self.figures.get(ref)
        if entry is None:
            return None
        values = (_as_number(entry[name]) for name in ("value", "numerator", "denominator"))
        return Figure(ref.measure, *values, None, None, None, entry["unit"])

    def snapshot(self, ref: FigureRef) -> Snapshot | None:
        """An approved figure with its rows; None where the approval does not have the rows."""
        entry = self.figures[ref]
        if entry["rows"] is None or rows_answer(ref.measure) not in self.content["rows"]:
            return None
        table = self.content["rows"][rows_answer(ref.measure)]
        rows_by_number = {row[0]: tuple(row[1:]) for row in table["rows"]}
        rows = tuple(rows_by_number[number] for number in read_runs(entry["rows"]))
        values = (entry[name] for name in ("value", "numerator", "denominator", "unit"))
        return Snapshot(ref.measure, *values, tuple(table["columns"][1:]), rows)


def compare(approval: Approval, warehouse: Warehouse) -> list[Comparison]:
    """Every approved figure compared with a warehouse, the figures of the text first."""
    figures = fetch_figures(warehouse, approval.figures)
    missing = list_missing_families(approval, warehouse)
    measures = {ref.measure for ref in approval.figures}
    redefined = {measure: list_redefined(approval, measure) for measure in measures}
    comparisons = [
        Comparison(
            ref,
            entry["unit"],
            _as_number(entry["value"]),
            _as_number(as_text(figures[ref].value)) if ref in figures else None,
            is_used=ref in approval.used,
            redefined=redefined[ref.measure],
            missing=tuple(family for family in missing if family in _families_of(ref.measure)),
        )
        for ref, entry in approval.figures.items()
    ]
    return sorted(comparisons, key=lambda comparison: not comparison.is_used)


def list_redefined(approval: Approval, measure: str) -> tuple[str, ...]:
    """The changed parts of a definition: words, question; none of a measure that is gone."""
    before = approval.content["definitions"].get(measure)
    if before is None or not is_known(measure):
        return ()
    now = describe_definition(measure)
    has_new_words = any(before[name] != now[name] for name in ("definition", "base"))
    words = ("words",) if has_new_words else ()
    return (*words, "question") if before["question"] != now["question"] else words


def list_missing_families(approval: Approval, warehouse: Warehouse) -> list[str]:
    """The exports that were loaded then, and of which no file is loaded now."""
    families = {file["family"] for file in list_files(warehouse)}
    return sorted({file["family"] for file in approval.content["files"]} - families)


def _families_of(measure: str) -> set[str]:
    """The exports that a measure is computed from."""
    return {family for family, _, _, touched in list_touches() if touched == measure}


def compare_files(approval: Approval, warehouse: Warehouse) -> list[FileComparison]:
    """The files then and now; the same bytes under another name are the same file."""
    before = {_file_key(file): file for file in approval.content["files"]}
    now = {_file_key(file): file for file in list_files(warehouse)}
    hashes_before, hashes_now = (
        {file["sha256"] for file in files.values()} for files in (before, now)
    )
    comparisons = []
    for key, file in before.items():
        state = "changed" if key in now else "gone"
        state = "same" if file["sha256"] in hashes_now else state
        comparisons.append(FileComparison(*key, state))
    for key, file in now.items():
        if key not in before and file["sha256"] not in hashes_before:
            comparisons.append(FileComparison(*key, "new"))
    return comparisons


def _file_key(file: dict) -> tuple[str, str]:
    return file["family"], file["file"]


def find_changed_rows(
    approval: Approval, warehouse: Warehouse, ref: FigureRef
) -> list[ChangedRow] | None:
    """The rows removed from a figure or added to it; None where the approval has no rows."""
    before = approval.snapshot(ref) if rows_answer(ref.measure) else None
    if before is None:
        return None
    now = take_snapshot(warehouse, ref.measure, **ref.chosen)
    common = [name for name in before.columns if name in now.columns]
    return snapshot.find_changed_rows(_with_columns(before, common), _with_columns(now, common))


def _with_columns(figure: Snapshot, names: list[str]) -> Snapshot:
    """The snapshot with only these columns: a later version may list more of them, or fewer."""
    places = [figure.columns.index(name) for name in names]
    rows = tuple(tuple(row[place] for place in places) for row in figure.rows)
    return replace(figure, columns=tuple(names), rows=rows)


def explain_changes(
    approval: Approval, warehouse: Warehouse, refs: Collection[FigureRef]
) -> list[ExplainedRow]:
    """The rows that changed any of these figures, each once with the figures it changed."""
    changes: dict[tuple, list[tuple[ChangedRow, FigureRef]]] = {}
    for ref in refs:
        for row in find_changed_rows(approval, warehouse, ref) or ():
            key = (row.is_new, row.values["source_file"], row.values["source_line"])
            changes.setdefault(key, []).append((row, ref))
    return [ExplainedRow(pairs[0][0], tuple(ref for _, ref in pairs)) for pairs in changes.values()]


def _as_number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
