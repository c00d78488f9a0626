"""Ask the warehouse: one .sql file per answer, run by DuckDB with bound parameters."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

import duckdb
import pandas
import pyarrow

from queries.figures import Figure, Measure, MovedFigure, figure, in_order, measures, moved
from queries.headers import Field, Question, questions, rules
from queries.laid import Laid
from queries.references import references

__all__ = [
    "FILTERS",
    "SWITCHES",
    "WORDS",
    "Field",
    "Figure",
    "Measure",
    "MovedFigure",
    "QueryError",
    "Question",
    "Warehouse",
    "connect",
    "measures",
    "named_in",
    "question",
    "questions",
    "rules",
]

# parameter: the filter in `choices` whose values stand in for an empty choice
FILTERS = {
    "years": "year",
    "schemes": "scheme",
    "offices": "office",
    "benefits": "benefit",
    "ages": "age",
}
PERSON_FILTERS = ("offices", "benefits", "ages")
# parameters that are not filters, and what they are when nobody says
SWITCHES = {
    "until": None,
    "with_counter_entries": True,
    "family": None,
    "column_name": None,
    "reason": None,
    "gap": None,
    "measure": None,
    "group_name": None,
    "destination": None,
    "month": None,
    "step": None,
    "line_no": None,
    **dict.fromkeys(("units", "figures", "missing", "since")),
}
# the switches that are words: the command line takes them as --family, --column-name, …
WORDS = (
    *("family", "column_name", "reason", "gap", "measure", "group_name", "destination", "step"),
    "line_no",
)
_CLOSED = {"autoinstall_known_extensions": False, "autoload_known_extensions": False}
# of the earlier load the same columns, whatever it was built by; no row without one, or where it
# lacks the table
_VIEWS_OF_EACH_TABLE = """
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
_NULLABLE = {
    pyarrow.int32(): pandas.Int32Dtype(),
    pyarrow.int64(): pandas.Int64Dtype(),
    pyarrow.bool_(): pandas.BooleanDtype(),
}


class QueryError(Exception):
    """A question that cannot be asked or answered; the message says what is wrong, and where."""


@contextmanager
def _naming(file: str) -> Iterator[None]:
    """An error of DuckDB's is told with the file it comes from, and by its first line."""
    try:
        yield
    except duckdb.Error as error:
        raise QueryError(f"{file}: {str(error).partition(chr(10))[0]}") from error


class Warehouse:
    """One warehouse file, opened to be read; safe to ask from several threads at once."""

    def __init__(self, base: duckdb.DuckDBPyConnection, views: dict[str, str]):
        """views: of each table in the file or files, the statement that lays its view."""
        self._base = base
        laid = {name: rule.sql for name, rule in rules().items()}
        self._laid = Laid(self._lay, views, laid)

    @contextmanager
    def asking(self, sql: str) -> Iterator[duckdb.DuckDBPyConnection]:
        """A cursor for a statement, where the tables and rules that it names are laid."""
        self._laid.lay_for(sql)
        with self._base.cursor() as cursor:
            yield cursor

    def _lay(self, name: str, sql: str) -> None:
        with _naming(rules()[name].file if name in rules() else f"the table {name}"):
            self._base.execute(sql)

    @contextmanager
    def _asking(self, name: str, chosen: dict) -> Iterator[tuple]:
        """A cursor for an answer, its statement and its parameters; QueryError names its file."""
        told = question(name)
        params = self._parameters(name, chosen)
        with _naming(told.file), self.asking(told.sql) as cursor:
            yield cursor, told.sql, params

    def ask(self, name: str, **chosen) -> pandas.DataFrame:
        """An answer as a frame: dates are dates, amounts Decimals, whole numbers nullable."""
        with self._asking(name, chosen) as (cursor, sql, params):
            found = cursor.sql(sql, params=params)
            return found.to_arrow_table().to_pandas(types_mapper=_NULLABLE.get)

    def rows(self, name: str, **chosen) -> list[tuple]:
        """An answer as a list of tuples, in the answer's own order."""
        with self._asking(name, chosen) as (cursor, sql, params):
            return cursor.execute(sql, params).fetchall()

    def types(self, name: str) -> dict[str, str]:
        """The column names and types an answer really has, as DuckDB names them."""
        with self._asking(name, {}) as (cursor, sql, params):
            found = cursor.sql(sql, params=params)
            types = [str(kind).lower() for kind in found.types]
            return dict(zip(found.columns, types, strict=True))

    def figures(self, **chosen) -> tuple[Figure, ...]:
        """Every measure for one choice, in the order of measures.toml."""
        answers = [name for name in questions() if name.startswith("figures_")]
        return in_order([figure(row) for name in answers for row in self.rows(name, **chosen)])

    def moved_figures(self, previous: "Warehouse", **chosen) -> list[MovedFigure]:
        """The measures that an earlier load gave another value, for one choice, as (measure,
        before, after, unit); None is unknown."""
        return moved(previous.figures(**chosen), self.figures(**chosen))

    @cached_property
    def choices(self) -> dict[str, list]:
        """All values of each list parameter: years as numbers, the rest as text."""
        rows = self.rows("choices")
        found = {name: [row[1] for row in rows if row[0] == kept] for name, kept in FILTERS.items()}
        return found | {"years": [int(year) for year in found["years"]]}

    def _everything(self, param: str) -> list:
        """All values; for what may be unknown of a person also NONE, so that nobody is lost."""
        unknown = ["NONE"] if param in PERSON_FILTERS else []
        return [*dict.fromkeys([*self.choices[param], *unknown])]

    def _parameters(self, name: str, chosen: dict) -> dict:
        """What the answer's header names: as chosen, or all values where nothing is chosen."""
        surplus = sorted(set(chosen) - {*FILTERS, *SWITCHES})
        if surplus:
            known = ", ".join([*FILTERS, *SWITCHES])
            raise QueryError(f"There is no parameter {', '.join(surplus)}; there are {known}.")
        wanted = [param.name for param in question(name).params]
        return {param: self._value(param, chosen.get(param)) for param in wanted}

    def _value(self, param: str, value):
        if param in SWITCHES:
            value = SWITCHES[param] if value is None else value
            return list(value) if isinstance(value, tuple) else value
        return list(value) if value else self._everything(param)


def connect(path: Path | str, previous: Path | str | None = None) -> Warehouse:
    """Open a warehouse file to be read; each rule is laid over its tables when it is first needed.

    previous: the file of an earlier load, to say what has changed since; its tables are the
    views previous_<table>, which have no rows without one. Nothing outside the files can be
    read afterwards, and nothing in them can be written; a rule that is a table is worked out in
    memory, once.
    """
    base = duckdb.connect(":memory:", config=_CLOSED)
    _attach(base, "warehouse", path)
    if previous is not None:
        _attach(base, "previous", previous)
    views = dict(base.execute(_VIEWS_OF_EACH_TABLE).fetchall())
    base.execute("set enable_external_access = false")
    base.execute("set lock_configuration = true")
    return Warehouse(base, views)


def _attach(base: duckdb.DuckDBPyConnection, name: str, path: Path | str) -> None:
    if not Path(path).is_file():
        raise QueryError(f"There is no warehouse at {path}: run `python -m warehouse build` first.")
    base.execute(f"attach $path as {name} (read_only)", {"path": str(path)})


def named_in(sql: str) -> frozenset[str]:
    """The rules that a statement names."""
    return references(sql) & rules().keys()


def question(name: str) -> Question:
    """One answer's header and statement; QueryError names the answers there are."""
    if name not in questions():
        raise QueryError(f"There is no answer {name}; there are {', '.join(questions())}.")
    return questions()[name]
