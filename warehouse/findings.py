"""Reads back what a load found: files, and the lines left out or warned about."""

from pathlib import Path

import duckdb

_FEW = """
select
    file, family, line, column_name, reason, severity,
    case
        when reason in ('too_few_values', 'surplus_values', 'repeated_key') then value
    end as value,
    count(*) over (partition by file, reason, column_name) as count
from rejects
where severity <> 'skipped'
qualify row_number() over (partition by file, reason, column_name order by line) <= 5
order by file, reason, column_name, line"""
_ALL = "select * from rejects order by family, file, line, column_name"


def files(warehouse: duckdb.DuckDBPyConnection) -> list[dict]:
    """The rows of loads."""
    return _dicts(warehouse, "select * from loads order by family, file")


def few(warehouse: duckdb.DuckDBPyConnection) -> list[dict]:
    """The first five lines of each fault in each file, with how many there are.

    Values of persons are left out: what is printed may end in a log.
    """
    return _dicts(warehouse, _FEW)


def lines_left_out(path: Path) -> tuple[list[str], list[tuple]]:
    """Every row of rejects in a warehouse file: column names and rows."""
    with duckdb.connect(str(path), read_only=True) as warehouse:
        found = warehouse.execute(_ALL)
        return [column[0] for column in found.description], found.fetchall()


def _dicts(warehouse: duckdb.DuckDBPyConnection, statement: str) -> list[dict]:
    found = warehouse.execute(statement)
    names = [column[0] for column in found.description]
    return [dict(zip(names, row, strict=True)) for row in found.fetchall()]
