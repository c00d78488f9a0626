"""Writes large invented exports for timings, the same in every run; by DuckDB, for speed."""

from pathlib import Path

import duckdb

_HERE = Path(__file__).parent


def write(folder: Path, stays: int, attended: int) -> Path:
    """Writes so many stays and attendance rows, with schemes and groups; returns the folder.

    Attendance is written as in real exports: a file a year, with all its days by person.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings.toml").write_text("extract_date = 2017-12-31\n", encoding="utf-8")
    with duckdb.connect() as base:
        params = {"stays": stays, "days": -(-attended // stays), "attended": attended}
        for statement in (_HERE / "rows.sql").read_text(encoding="utf-8").split(";\n"):
            used = {name: value for name, value in params.items() if f"${name}" in statement}
            base.execute(statement, used)
        _copy(base, "schemes", folder / "tiltak.csv")
        _copy(base, "places", folder / "grupper.csv")
        _copy(base, "participations", folder / "deltakelser.csv")
        for (year,) in base.execute("select distinct year from attendance order by 1").fetchall():
            _copy(base, f"attendance_of({year})", folder / f"oppmøte_{year}.csv")
    return folder


def _copy(base: duckdb.DuckDBPyConnection, rows: str, path: Path) -> None:
    base.execute(f"copy (from {rows}) to '{path}' (format csv, delimiter ';', header)")
