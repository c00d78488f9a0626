"""Gives each row of attendance the stay it belongs to, once everything is loaded, and sums them."""

from pathlib import Path

import duckdb

_HERE = Path(__file__).parent


def match(warehouse: duckdb.DuckDBPyConnection) -> None:
    """Adds the column stay_no to participations and attendance, and the table attendance_years.

    They are made of what was loaded and stand in no export: of two loads they are not compared.
    """
    for name in ("matching.sql", "summing.sql"):
        warehouse.execute((_HERE / name).read_text(encoding="utf-8"))
