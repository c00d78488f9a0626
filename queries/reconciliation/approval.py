"""The content of an approval: a report's figures, their definitions and rows, and the files.

All values are text as in a snapshot, so that a JSON file keeps them. warehouse/storage/approvals.py
writes the file; comparison.py compares it with the rows of another load.
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

# An approval keeps the rows of every figure in the text, and of the figures of these answers:
# planned days are too many, and of one scheme readers ask about the people. Of a figure with more
# rows than MOST_ROWS it keeps none.
_ROWS_OF_A_SCHEME = ("rows_people", "rows_events", "rows_exits", "rows_waiting")
_ROWS_OF_ALL = (*_ROWS_OF_A_SCHEME, "rows_capacity", "rows_postings")
MOST_ROWS = 2000
_COLUMNS = ("measure", "scheme", "year", "value", "numerator", "denominator", "unit", "rows")
# columns that the list of files has already
_FILE_COLUMNS = ("file_sha", "loaded_at")


def compose_approval(
    warehouse: Warehouse,
    year: int,
    by: tuple[str, str],
    used: Iterable[tuple] = (),
    texts: dict[str, str] | None = None,
) -> dict:
    """The content of an approval's file.

    by: the name and e-mail of who approves; used: the figures in the text, as (measure, scheme or
    None, year); texts: the report by language.
    """
    used = [FigureRef(*ref) for ref in dict.fromkeys(used) if is_known(ref[0])]
    refs = list_figures(warehouse, year, used)
    figures, rows = _list_figures_and_rows(warehouse, refs, used)
    at = datetime.now(UTC).isoformat(timespec="seconds")
    return {
        "approved": {"by": by[0], "email": by[1], "at": at},
        "load": describe_load(warehouse),
        "files": list_files(warehouse),
        "texts": {language: text.splitlines() for language, text in (texts or {}).items()},
        "used": [list(ref) for ref in used],
        "figures": {"columns": list(_COLUMNS), "rows": figures},
        "definitions": {
            measure: describe_definition(measure)
            for measure in dict.fromkeys(ref.measure for ref in refs)
        },
        "rows": rows,
    }


def describe_load(warehouse: Warehouse) -> dict[str, str | None]:
    """The load_sha, extract_date and loaded_at of the load; empty where no file is loaded."""
    files = _list_files(warehouse, "load_sha", "extract_date", "loaded_at")
    return files[0] if files else {}


def list_files(warehouse: Warehouse) -> list[dict[str, str | None]]:
    """The family, name, bytes and sha256 of each file of the load."""
    return _list_files(warehouse, "family", "file", "bytes", "sha256")


def _list_files(warehouse: Warehouse, *names: str) -> list[dict[str, str | None]]:
    columns = [column.name for column in find_answer("files_of_load").columns]
    rows = [dict(zip(columns, row, strict=True)) for row in warehouse.rows("files_of_load")]
    return [{name: as_text(row[name]) for name in names} for row in rows]


def _list_figures_and_rows(
    warehouse: Warehouse, refs: list[FigureRef], used: list[FigureRef]
) -> tuple[list[list], dict[str, dict]]:
    """A row for each figure; and by answer a table with the rows behind them, each row once."""
    figures, rows = fetch_figures(warehouse, refs), []
    tables: dict[str, _RowTable] = {}
    for ref in refs:
        figure, numbers = figures[ref], None
        answer = rows_answer(ref.measure)
        if answer and (ref in used or _keeps_rows(ref)):
            table = tables.setdefault(answer, _RowTable(answer))
            numbers = "" if _counts_nothing(figure) else table.add(warehouse, figure, ref)
        values = map(as_text, (figure.value, figure.numerator, figure.denominator))
        rows.append([*ref, *values, figure.unit, numbers])
    return rows, {answer: table.content for answer, table in tables.items()}


def _keeps_rows(ref: FigureRef) -> bool:
    return rows_answer(ref.measure) in (_ROWS_OF_A_SCHEME if ref.scheme else _ROWS_OF_ALL)


def _counts_nothing(figure: Figure) -> bool:
    """Whether the figure is a count of nobody, which has no rows; 0 kroner may have many."""
    is_money = figure.unit in ("nok", "percent")
    return not (is_money or figure.value or figure.denominator)


class _RowTable:
    """The rows of one answer, each with a number that the figures refer to."""

    def __init__(self, answer: str):
        names = (column.name for column in find_answer(answer).columns)
        self._columns = tuple(name for name in names if name not in _FILE_COLUMNS)
        self._numbers: dict[tuple, int] = {}

    def add(self, warehouse: Warehouse, figure: Figure, ref: FigureRef) -> str | None:
        """Adds the rows of a figure; returns their numbers, as 1-74, 80, or None: too many."""
        snapshot = snapshot_figure(warehouse, figure, **ref.chosen)
        return self._add_rows(snapshot) if len(snapshot.rows) <= MOST_ROWS else None

    def _add_rows(self, snapshot: Snapshot) -> str:
        places = [at for at, name in enumerate(snapshot.columns) if name in self._columns]
        rows = [tuple(row[place] for place in places) for row in snapshot.rows]
        return write_runs(self._numbers.setdefault(row, len(self._numbers) + 1) for row in rows)

    @property
    def content(self) -> dict[str, list]:
        """The table as the file has it."""
        rows = [[number, *row] for row, number in self._numbers.items()]
        return {"columns": ["number", *self._columns], "rows": rows}


def write_runs(numbers: Iterable[int]) -> str:
    """1-3, 7 for 1, 2, 3 and 7."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in runs)


def read_runs(text: str) -> list[int]:
    """1, 2, 3 and 7 for 1-3, 7."""
    runs = [part.split("-") for part in text.split(", ") if part]
    return [number for run in runs for number in range(int(run[0]), int(run[-1]) + 1)]
