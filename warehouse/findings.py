"""Lists the results of a load: its files, and the lines that are left out or warned about."""

from pathlib import Path

import duckdb

_SELECT_FIRST_REJECTS = """
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
_SELECT_REJECTS = "select * from rejects order by family, file, line, column_name"


def list_files(warehouse: duckdb.DuckDBPyConnection) -> list[dict]:
    """Lists the rows of loads."""
    return _fetch_dicts(warehouse, "select * from loads order by family, file")


def list_first_rejects(warehouse: duckdb.DuckDBPyConnection) -> list[dict]:
    """Lists the first five lines of each fault in each file, with the total number of lines.

    Values of persons are left out: the list may be printed to a log.
    """
    return _fetch_dicts(warehouse, _SELECT_FIRST_REJECTS)


def list_rejects(path: Path) -> tuple[list[str], list[tuple]]:
    """Lists every row of rejects in a warehouse file: column names and rows."""
    with duckdb.connect(str(path), read_only=True) as warehouse:
        result = warehouse.execute(_SELECT_REJECTS)
        return [column[0] for column in result.description], result.fetchall()


def _fetch_dicts(warehouse: duckdb.DuckDBPyConnection, statement: str) -> list[dict]:
    result = warehouse.execute(statement)
    names = [column[0] for column in result.description]
    return [dict(zip(names, row, strict=True)) for row in result.fetchall()]
