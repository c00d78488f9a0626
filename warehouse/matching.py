"""Gives each row of attendance the stay it belongs to, once everything is loaded."""

from pathlib import Path

import duckdb

_SQL = Path(__file__).with_name("matching.sql")


def match(warehouse: duckdb.DuckDBPyConnection) -> None:
    """Adds the column stay_no to participations and attendance.

    It is made of what was loaded and stands in no export: of two loads it is not compared.
    """
    warehouse.execute(_SQL.read_text(encoding="utf-8"))
