"""What a figure stands on: its value and the rows behind it, to hold another load against."""

from collections import Counter
from dataclasses import asdict, dataclass
from datetime import date
from decimal import Decimal

from queries import Figure, Warehouse, find_answer, measures
from queries.measures import read_figure

# where a row stands in the exports: the same row may stand elsewhere in the next one
PLACE = ("source_file", "source_line", "file_sha", "loaded_at")


@dataclass(frozen=True)
class Snapshot:
    """One measure for one choice and its rows, all values as text; None is unknown.

    rows: as the measure's rows answer gives them; none where no answer lists them.
    """

    measure: str
    value: str | None
    numerator: str | None
    denominator: str | None
    unit: str
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str | None, ...], ...] = ()


@dataclass(frozen=True)
class ChangedRow:
    """A row that came into a figure (is_new) or went out of it, with its place in its export."""

    is_new: bool
    told: dict[str, str | None]


def take_snapshot(warehouse: Warehouse, measure: str, **chosen) -> Snapshot:
    """What one measure stands on, for one choice."""
    answer = measures()[measure].answer
    found = {row[0]: read_figure(row) for row in warehouse.rows(answer, **chosen)}[measure]
    return snapshot_figure(warehouse, found, **chosen)


def snapshot_figure(warehouse: Warehouse, found: Figure, **chosen) -> Snapshot:
    """What a figure stands on that is known already for this choice."""
    listed = measures()[found.measure].rows
    rows = warehouse.rows(listed, **chosen, measure=found.measure) if listed else []
    return Snapshot(
        found.measure,
        *map(as_text, (found.value, found.numerator, found.denominator)),
        unit=found.unit,
        columns=tuple(column.name for column in find_answer(listed).columns) if listed else (),
        rows=tuple(tuple(map(as_text, row)) for row in rows),
    )


def find_changed_rows(before: Snapshot, after: Snapshot) -> list[ChangedRow]:
    """The rows that only one of the two has, wherever they stand: first those that went out."""
    gone = _without(before, after)
    return [ChangedRow(False, row) for row in gone] + [
        ChangedRow(True, row) for row in _without(after, before)
    ]


def _without(these: Snapshot, those: Snapshot) -> list[dict[str, str | None]]:
    """The rows of these that those lack; the same row twice needs two."""
    left, found = Counter(map(_said, _told(those))), []
    for row in _told(these):
        if left[_said(row)] > 0:
            left[_said(row)] -= 1
        else:
            found.append(row)
    return found


def _told(footing: Snapshot) -> list[dict[str, str | None]]:
    return [dict(zip(footing.columns, row, strict=True)) for row in footing.rows]


def _said(row: dict[str, str | None]) -> frozenset:
    """What a row says, without where it stands; a column of no value is as good as none."""
    return frozenset((name, value) for name, value in row.items() if value and name not in PLACE)


def to_json(footing: Snapshot) -> dict:
    """A footing as a JSON file keeps it."""
    return asdict(footing)


def from_json(told: dict) -> Snapshot:
    """A footing read back; TypeError where the file holds something else."""
    columns, rows = tuple(told["columns"]), tuple(map(tuple, told["rows"]))
    return Snapshot(**{**told, "columns": columns, "rows": rows})


def as_text(value) -> str | None:
    """The same value always gives the same text: numbers without trailing zeros, days as ISO."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float | Decimal):
        return f"{Decimal(str(value)).normalize():f}"
    return value.isoformat() if isinstance(value, date) else str(value)
