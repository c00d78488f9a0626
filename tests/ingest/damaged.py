"""A folder with one export, written byte by byte, and what became of each of its lines."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import duckdb

from warehouse.build import Report, build

LATE = 25_000  # DuckDB looks at 20 480 lines to guess what a file is; faults hide behind them
HEADER = "deltaker_id;tiltak;gruppe;startdato;sluttdato;plassandel"
GOOD = "p{number};AIG;Kjøkken;01.02.2014;28.02.2014;0,5"


@dataclass(frozen=True)
class Outcome:
    """rows: what was loaded, in the file's order; left_out: (line, reason, severity)."""

    report: Report
    rows: list[tuple]
    left_out: list[tuple]

    @property
    def refused(self) -> str | None:
        """Why the file was refused."""
        return self.report.messages[0].reason if self.report.messages else None


def late(*lines: str, newline: str = "\n") -> str:
    """A file of participations in which these lines come after 25 000 good ones."""
    good = [GOOD.format(number=number) for number in range(LATE)]
    return newline.join([HEADER, *good, *lines]) + newline


def reader(folder: Path) -> Callable[..., Outcome]:
    """read(content, columns, name, settings): builds the folder with that one export in it."""

    def read(
        content: str | bytes,
        columns: str = "participant_id, source_line",
        name: str = "deltakelser.csv",
        settings: str = "",
    ) -> Outcome:
        data = folder / "data"
        data.mkdir(exist_ok=True)
        (data / name).write_bytes(content.encode() if isinstance(content, str) else content)
        (data / "settings.toml").write_text(settings, encoding="utf-8")
        report = build(data, folder / "out")
        if report.warehouse is None or report.messages:
            return Outcome(report, [], [])
        return Outcome(report, *_read_lines(report, columns))

    return read


def _read_lines(report: Report, columns: str) -> tuple[list[tuple], list[tuple]]:
    family = report.files[0]["family"]
    with duckdb.connect(str(report.warehouse), read_only=True) as warehouse:
        rows = warehouse.execute(f"select {columns} from {family} order by source_line").fetchall()
        left_out = warehouse.execute(
            "select line, reason, severity from rejects order by all"
        ).fetchall()
    return rows, left_out
