"""A figure with the rows behind it, kept so that another load can be compared with it."""

from collections import Counter
from dataclasses import asdict, dataclass
from datetime import date
from decimal import Decimal

from queries import Figure, Warehouse, find_answer, measures
from queries.measures import read_figure

# the columns with the place of a row in the exports: the next exports may have it elsewhere
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
    """A row that was added to a figure (is_new) or removed from it, by column."""

    is_new: bool
    values: dict[str, str | None]


def take_snapshot(warehouse: Warehouse, measure: str, **chosen) -> Snapshot:
    """The snapshot of one measure for one choice."""
    rows = warehouse.rows(measures()[measure].answer, **chosen)
    figures = {row[0]: read_figure(row) for row in rows}
    return snapshot_figure(warehouse, figures[measure], **chosen)


def snapshot_figure(warehouse: Warehouse, figure: Figure, **chosen) -> Snapshot:
    """The snapshot of a figure that is already fetched for this choice."""
    answer = measures()[figure.measure].rows
    rows = warehouse.rows(answer, **chosen, measure=figure.measure) if answer else []
    return Snapshot(
        figure.measure,
        *map(as_text, (figure.value, figure.numerator, figure.denominator)),
        unit=figure.unit,
        columns=tuple(column.name for column in find_answer(answer).columns) if answer else (),
        rows=tuple(tuple(map(as_text, row)) for row in rows),
    )


def find_changed_rows(before: Snapshot, after: Snapshot) -> list[ChangedRow]:
    """The rows that only one of the two has, whatever their place: first the removed ones."""
    removed = [ChangedRow(False, row) for row in _find_rows_missing_in(after, before)]
    added = [ChangedRow(True, row) for row in _find_rows_missing_in(before, after)]
    return removed + added


def _find_rows_missing_in(other: Snapshot, snapshot: Snapshot) -> list[dict[str, str | None]]:
    """The rows of the snapshot that the other lacks; the same row twice needs two there."""
    unmatched, rows = Counter(map(_without_place, _rows_by_column(other))), []
    for row in _rows_by_column(snapshot):
        if unmatched[_without_place(row)] > 0:
            unmatched[_without_place(row)] -= 1
        else:
            rows.append(row)
    return rows


def _rows_by_column(snapshot: Snapshot) -> list[dict[str, str | None]]:
    return [dict(zip(snapshot.columns, row, strict=True)) for row in snapshot.rows]


def _without_place(row: dict[str, str | None]) -> frozenset:
    """The values of a row without its place; an empty column counts as no column."""
    return frozenset((name, value) for name, value in row.items() if value and name not in PLACE)


def to_json(snapshot: Snapshot) -> dict:
    """The snapshot as the object of a JSON file."""
    return asdict(snapshot)


def from_json(content: dict) -> Snapshot:
    """The snapshot of a JSON file; KeyError or TypeError where it holds something else."""
    columns, rows = tuple(content["columns"]), tuple(map(tuple, content["rows"]))
    return Snapshot(**{**content, "columns": columns, "rows": rows})


def as_text(value) -> str | None:
    """The same value always gives the same text: numbers without trailing zeros, days as ISO."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float | Decimal):
        return f"{Decimal(str(value)).normalize():f}"
    return value.isoformat() if isinstance(value, date) else str(value)
