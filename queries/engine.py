"""Runs answers on a warehouse file with DuckDB: one .sql file per answer, with parameters."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

import duckdb
import pandas
import pyarrow

from queries import parameters
from queries.catalog import SqlFile, answers, rules
from queries.measures import ChangedFigure, Figure, compare_figures, read_figure, sort_figures
from queries.views import LazyViews

_CLOSED = {"autoinstall_known_extensions": False, "autoload_known_extensions": False}
# A view of each table, and one with the same columns of the earlier load, whatever version built
# it; without an earlier load, or where that lacks the table, the view has no rows.
_SELECT_TABLE_VIEWS = """
    select
        unnest([table_name, 'previous_' || table_name]),
        format(
            unnest([
                'create view "{0}" as from warehouse."{0}"',
                'create view "previous_{0}" as from warehouse."{0}" where false' || if(
                    bool_or(database_name = 'previous'),
                    ' union all by name from previous."{0}"', ''
                )
            ]),
            table_name
        )
    from duckdb_tables()
    group by table_name
    having bool_or(database_name = 'warehouse')
"""
# cursor.sql(…), which has no such copy, binds each answer twice: up to a third of the time of a
# small answer; the copy takes a sixth of that of a list of 300 000 rows
warnings.filterwarnings("ignore", message="Arrow output on a DB-API result")
_NULLABLE = {
    pyarrow.int32(): pandas.Int32Dtype(),
    pyarrow.int64(): pandas.Int64Dtype(),
    pyarrow.bool_(): pandas.BooleanDtype(),
}


class QueryError(Exception):
    """An answer that cannot be fetched; the message says what is wrong, and where."""


class Warehouse:
    """One warehouse file, open for reading; safe to use from several threads at once."""

    def __init__(self, base: duckdb.DuckDBPyConnection, tables: dict[str, str]):
        """tables: the statement that creates the view of each table in the file or files."""
        self._base = base
        statements = {name: rule.sql for name, rule in rules().items()}
        self._views = LazyViews(self._create, tables, statements)

    def _create(self, name: str, sql: str) -> None:
        with _name_in_errors(rules()[name].path if name in rules() else f"the table {name}"):
            self._base.execute(sql)

    @contextmanager
    def open_cursor(self, sql: str) -> Iterator[duckdb.DuckDBPyConnection]:
        """A cursor for a statement, after the tables and rules that it names are created."""
        self._views.create_for(sql)
        with self._base.cursor() as cursor:
            yield cursor

    @contextmanager
    def _open(self, name: str, params: dict) -> Iterator[tuple]:
        """A cursor for an answer, its statement and its parameters; errors name its file."""
        answer, values = find_answer(name), self._parameters(name, params)
        with _name_in_errors(answer.path), self.open_cursor(answer.sql) as cursor:
            yield cursor, answer.sql, values

    def fetch(self, name: str, **params) -> pandas.DataFrame:
        """An answer as a frame: dates are dates, amounts Decimals, whole numbers nullable."""
        with self._open(name, params) as (cursor, sql, values):
            table = cursor.execute(sql, values).to_arrow_table()
            return table.to_pandas(types_mapper=_NULLABLE.get)

    def rows(self, name: str, **params) -> list[tuple]:
        """An answer as a list of tuples, in the answer's own order."""
        with self._open(name, params) as (cursor, sql, values):
            return cursor.execute(sql, values).fetchall()

    def types(self, name: str) -> dict[str, str]:
        """The columns that the statement of an answer returns, with their DuckDB types."""
        with self._open(name, {}) as (cursor, sql, values):
            relation = cursor.sql(sql, params=values)
            types = [str(kind).lower() for kind in relation.types]
            return dict(zip(relation.columns, types, strict=True))

    def figures(self, **params) -> tuple[Figure, ...]:
        """Every measure for one choice, in the order of measures.toml."""
        names = [name for name in answers() if name.startswith("figures_")]
        return sort_figures(
            [read_figure(row) for name in names for row in self.rows(name, **params)]
        )

    def changed_figures(self, previous: "Warehouse", **params) -> list[ChangedFigure]:
        """The measures that have another value in an earlier load, for one choice."""
        return compare_figures(previous.figures(**params), self.figures(**params))

    @cached_property
    def choices(self) -> dict[str, list]:
        """All values of each filter: years as numbers, the rest as text."""
        rows = self.rows("choices")
        values = {
            name: [row[1] for row in rows if row[0] == filter_.code]
            for name, filter_ in parameters.FILTERS.items()
        }
        return values | {"years": [int(year) for year in values["years"]]}

    def _parameters(self, name: str, params: dict) -> dict:
        """The parameters of the answer's header: the selection, and the rest as given."""
        unknown = sorted(set(params) - set(parameters.KNOWN))
        if unknown:
            known = ", ".join(parameters.KNOWN)
            raise QueryError(f"There is no parameter {', '.join(unknown)}; there are {known}.")
        return {field.name: self._value(field.name, params) for field in find_answer(name).params}

    def _value(self, name: str, params: dict):
        if name == parameters.SELECTION:
            return parameters.select(params, self.choices)
        return parameters.value(name, params)


def connect(path: Path | str, previous: Path | str | None = None) -> Warehouse:
    """Opens a warehouse file for reading; each rule is created when it is first needed.

    previous: the file of an earlier load, to compare with; its tables are the views
    previous_<table>, which have no rows without it. Nothing outside the files can be read
    afterwards, and nothing in them can be written; a rule that is a table is computed in
    memory, once.
    """
    base = duckdb.connect(":memory:", config=_CLOSED)
    _attach(base, "attach $path as warehouse (read_only)", path)
    if previous is not None:
        _attach(base, "attach $path as previous (read_only)", previous)
    tables = dict(base.execute(_SELECT_TABLE_VIEWS).fetchall())
    base.execute("set enable_external_access = false")
    base.execute("set lock_configuration = true")
    return Warehouse(base, tables)


def find_answer(name: str) -> SqlFile:
    """The header and statement of one answer; QueryError lists the answers where it is none."""
    if name not in answers():
        raise QueryError(f"There is no answer {name}; there are {', '.join(answers())}.")
    return answers()[name]


def _attach(base: duckdb.DuckDBPyConnection, statement: str, path: Path | str) -> None:
    if not Path(path).is_file():
        raise QueryError(f"There is no warehouse at {path}: run `python -m warehouse build` first.")
    base.execute(statement, {"path": str(path)})


@contextmanager
def _name_in_errors(place: str) -> Iterator[None]:
    """Turns a DuckDB error into a QueryError with the file it comes from and its first line."""
    try:
        yield
    except duckdb.Error as error:
        raise QueryError(f"{place}: {str(error).partition(chr(10))[0]}") from error
