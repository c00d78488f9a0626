"""Matches each row of attendance with its stay after a load, and sums attendance by year."""

from pathlib import Path

import duckdb

_HERE = Path(__file__).parent


def match_attendance(warehouse: duckdb.DuckDBPyConnection) -> None:
    """Adds the column stay_no to participations and attendance, and the table attendance_years.

    They are derived from loaded rows and are in no export, so two loads are not compared by them.
    """
    for name in ("attendance_stays.sql", "attendance_years.sql"):
        warehouse.execute((_HERE / name).read_text(encoding="utf-8"))
