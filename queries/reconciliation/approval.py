"""What is locked when a report is approved: its figures, their definitions, rows and files.

All values are text as a footing has them, so that a JSON file keeps them. Where that file lies is
in warehouse/locks.py; how it holds against the rows of another load in queries/held.py.
"""

from collections.abc import Iterable
from datetime import UTC, datetime

from queries import Figure, Warehouse, find_answer
from queries.reconciliation.figure_ref import (
    FigureRef,
    describe_definition,
    fetch_figures,
    is_known,
    list_figures,
    rows_answer,
)
from queries.reconciliation.snapshot import Snapshot, as_text, snapshot_figure

# Rows are kept of every figure in the text and of these: planned days are too many, and of one
# scheme it is the people one asks about. Of a figure with more rows than this none are kept.
KEPT_OF_ALL = ("rows_people", "rows_events", "rows_exits", "rows_waiting", "rows_capacity")
KEPT_OF_ALL += ("rows_postings",)
KEPT_OF_A_SCHEME = ("rows_people", "rows_events", "rows_exits", "rows_waiting")
MOST_ROWS = 2000
FIGURE = ("measure", "scheme", "year", "value", "numerator", "denominator", "unit", "rows")
_SAID_BY_THE_FILES = ("file_sha", "loaded_at")


def approval_record(
    warehouse: Warehouse,
    year: int,
    by: tuple[str, str],
    used: Iterable[tuple] = (),
    texts: dict[str, str] | None = None,
) -> dict:
    """What the file of an approval says.

    by: the name and e-mail of who approves; used: the figures in the text, as (measure, scheme or
    None, year); texts: the report by language.
    """
    used = [FigureRef(*one) for one in dict.fromkeys(used) if is_known(one[0])]
    wanted = list_figures(warehouse, year, used)
    found, rows = _figures(warehouse, wanted, used)
    at = datetime.now(UTC).isoformat(timespec="seconds")
    return {
        "approved": {"by": by[0], "email": by[1], "at": at},
        "load": describe_load(warehouse),
        "files": list_files(warehouse),
        "texts": {language: text.splitlines() for language, text in (texts or {}).items()},
        "used": [list(one) for one in used],
        "figures": {"columns": list(FIGURE), "rows": found},
        "definitions": {
            name: describe_definition(name) for name in {point.measure: 0 for point in wanted}
        },
        "rows": rows,
    }


def describe_load(warehouse: Warehouse) -> dict[str, str | None]:
    """Which load it is: load_sha, extract_date, loaded_at; empty where no file is loaded."""
    found = _of_files(warehouse, "load_sha", "extract_date", "loaded_at")
    return found[0] if found else {}


def list_files(warehouse: Warehouse) -> list[dict[str, str | None]]:
    """Each file of the load."""
    return _of_files(warehouse, "family", "file", "bytes", "sha256")


def _of_files(warehouse: Warehouse, *names: str) -> list[dict[str, str | None]]:
    columns = [column.name for column in find_answer("files_of_load").columns]
    rows = [dict(zip(columns, row, strict=True)) for row in warehouse.rows("files_of_load")]
    return [{name: as_text(row[name]) for name in names} for row in rows]


def _figures(
    warehouse: Warehouse, wanted: list[FigureRef], used: list[FigureRef]
) -> tuple[list[list], dict[str, dict]]:
    """The figures, a row each; and the rows behind them, each once, by the answer listing them."""
    known, told = fetch_figures(warehouse, wanted), []
    shelves: dict[str, _Shelf] = {}
    for point in wanted:
        found = known[point]
        places = None
        if rows_answer(point.measure) and (point in used or _is_kept(point)):
            columns = tuple(
                column.name for column in find_answer(rows_answer(point.measure)).columns
            )
            shelf = shelves.setdefault(rows_answer(point.measure), _Shelf(columns))
            places = "" if _counts_nothing(found) else shelf.places_of(warehouse, found, point)
        values = map(as_text, (found.value, found.numerator, found.denominator))
        told.append([*point, *values, found.unit, places])
    return told, {name: shelf.kept() for name, shelf in shelves.items()}


def _is_kept(point: FigureRef) -> bool:
    kept = KEPT_OF_A_SCHEME if point.scheme else KEPT_OF_ALL
    return rows_answer(point.measure) in kept


def _counts_nothing(found: Figure) -> bool:
    """Whether it is a count of nobody, so that there are no rows to ask for; kroner may be 0 and
    have many."""
    is_money = found.unit in ("nok", "percent")
    return not (is_money or found.value or found.denominator)


class _Shelf:
    """The rows of one answer, each with the number that figures name it by."""

    def __init__(self, columns: tuple[str, ...]):
        self._columns = tuple(name for name in columns if name not in _SAID_BY_THE_FILES)
        self._numbers: dict[tuple, int] = {}

    def places_of(self, warehouse: Warehouse, found: Figure, point: FigureRef) -> str | None:
        """The numbers of a figure's rows: 1-74, 80; None where there are too many to keep."""
        footing = snapshot_figure(warehouse, found, **point.chosen)
        return self._places(footing) if len(footing.rows) <= MOST_ROWS else None

    def _places(self, footing: Snapshot) -> str:
        kept = [at for at, name in enumerate(footing.columns) if name in self._columns]
        rows = [tuple(row[at] for at in kept) for row in footing.rows]
        return write_runs(self._numbers.setdefault(row, len(self._numbers) + 1) for row in rows)

    def kept(self) -> dict[str, list]:
        """The table of them."""
        rows = [[number, *row] for row, number in self._numbers.items()]
        return {"columns": ["number", *self._columns], "rows": rows}


def write_runs(numbers: Iterable[int]) -> str:
    """1-3, 7 of 1, 2, 3 and 7."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in runs)


def read_runs(written: str) -> list[int]:
    """1, 2, 3 and 7 of 1-3, 7."""
    ends = [part.split("-") for part in written.split(", ") if part]
    return [number for end in ends for number in range(int(end[0]), int(end[-1]) + 1)]
