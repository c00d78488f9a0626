"""An approved report held against the rows as they are now: what still stands, and what moved."""

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
    """One locked figure: then and now, None where it cannot be computed.

    redefined: words (of definition or base) or question (how it is worked out) where that is
    another than then; missing: the exports it rests on that were there then and are not now.
    """

    point: FigureRef
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
    """A row that went out or came in, and the figures that it moved."""

    row: ChangedRow
    points: tuple[FigureRef, ...]


class Approval:
    """What a file of an approval says, ready to be held against a warehouse."""

    def __init__(self, told: dict):
        self.told = told

    @property
    def year(self) -> int:
        """The year approved."""
        return self.told["year"]

    @cached_property
    def used(self) -> frozenset[FigureRef]:
        """The figures in the text."""
        return frozenset(FigureRef(*one) for one in self.told["used"])

    @cached_property
    def figures(self) -> dict[FigureRef, dict]:
        """Each locked figure: value, numerator, denominator, unit, rows (which were kept)."""
        columns = self.told["figures"]["columns"][3:]
        rows = self.told["figures"]["rows"]
        return {FigureRef(*row[:3]): dict(zip(columns, row[3:], strict=True)) for row in rows}

    def figure(self, point: FigureRef) -> Figure | None:
        """A locked figure as it was; None where it was not locked."""
        kept = self.figures.get(point)
        if kept is None:
            return None
        values = (_number(kept[name]) for name in ("value", "numerator", "denominator"))
        return Figure(point.measure, *values, None, None, None, kept["unit"])

    def footing(self, point: FigureRef) -> Snapshot | None:
        """A locked figure with its rows; None where those were not kept."""
        kept = self.figures[point]
        if kept["rows"] is None or rows_answer(point.measure) not in self.told["rows"]:
            return None
        table = self.told["rows"][rows_answer(point.measure)]
        numbers = {row[0]: tuple(row[1:]) for row in table["rows"]}
        rows = tuple(numbers[number] for number in read_runs(kept["rows"]))
        values = (kept[name] for name in ("value", "numerator", "denominator", "unit"))
        return Snapshot(point.measure, *values, tuple(table["columns"][1:]), rows)


def compare(lock: Approval, warehouse: Warehouse) -> list[Comparison]:
    """Every locked figure against a warehouse, those of the text first."""
    known = fetch_figures(warehouse, lock.figures)
    missing = list_missing_families(lock, warehouse)
    others = {
        name: list_redefined(lock, name) for name in {point.measure for point in lock.figures}
    }
    found = [
        Comparison(
            point,
            kept["unit"],
            _number(kept["value"]),
            _number(as_text(known[point].value)) if point in known else None,
            is_used=point in lock.used,
            redefined=others[point.measure],
            missing=tuple(family for family in missing if family in _rests_on(point.measure)),
        )
        for point, kept in lock.figures.items()
    ]
    return sorted(found, key=lambda one: not one.is_used)


def list_redefined(lock: Approval, measure: str) -> tuple[str, ...]:
    """What is another than then: words, question; a measure there is no more has none."""
    before = lock.told["definitions"].get(measure)
    if before is None or not is_known(measure):
        return ()
    now = describe_definition(measure)
    said = ("definition", "base")
    words = ("words",) if any(before[name] != now[name] for name in said) else ()
    return (*words, "question") if before["question"] != now["question"] else words


def list_missing_families(lock: Approval, warehouse: Warehouse) -> list[str]:
    """The exports that were there then, and of which no file is loaded now."""
    now = {file["family"] for file in list_files(warehouse)}
    return sorted({file["family"] for file in lock.told["files"]} - now)


def _rests_on(measure: str) -> set[str]:
    """The exports that a measure is worked out from."""
    return {family for family, _, _, touched in list_touches() if touched == measure}


def compare_files(lock: Approval, warehouse: Warehouse) -> list[FileComparison]:
    """The files then and now; the same bytes under another name are the same file."""
    then, now = (
        {_key(file): file for file in told} for told in (lock.told["files"], list_files(warehouse))
    )
    bytes_then, bytes_now = ({file["sha256"] for file in told.values()} for told in (then, now))
    found = []
    for key, file in then.items():
        is_same = file["sha256"] in bytes_now
        found.append(
            FileComparison(*key, "same" if is_same else "changed" if key in now else "gone")
        )
    new = [key for key, file in now.items() if key not in then and file["sha256"] not in bytes_then]
    return found + [FileComparison(*key, "new") for key in new]


def _key(file: dict) -> tuple[str, str]:
    return file["family"], file["file"]


def find_changed_rows(
    lock: Approval, warehouse: Warehouse, point: FigureRef
) -> list[ChangedRow] | None:
    """The rows that went out of a figure or came into it; None where they were not kept."""
    before = lock.footing(point) if rows_answer(point.measure) else None
    if before is None:
        return None
    now = take_snapshot(warehouse, point.measure, **point.chosen)
    both = [name for name in before.columns if name in now.columns]
    return snapshot.find_changed_rows(_only(before, both), _only(now, both))


def _only(one: Snapshot, names: list[str]) -> Snapshot:
    """The rows in these columns: a later version may list more of each, or less."""
    places = [one.columns.index(name) for name in names]
    rows = tuple(tuple(row[place] for place in places) for row in one.rows)
    return replace(one, columns=tuple(names), rows=rows)


def explain(
    lock: Approval, warehouse: Warehouse, points: Collection[FigureRef]
) -> list[ExplainedRow]:
    """The rows that moved any of these figures, each once with the figures it moved."""
    found: dict[tuple, list[tuple[ChangedRow, FigureRef]]] = {}
    for point in points:
        for row in find_changed_rows(lock, warehouse, point) or ():
            key = (row.is_new, row.told["source_file"], row.told["source_line"])
            found.setdefault(key, []).append((row, point))
    return [ExplainedRow(told[0][0], tuple(point for _, point in told)) for told in found.values()]


def _number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
