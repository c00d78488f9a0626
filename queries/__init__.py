"""Ask the warehouse: one .sql file per answer, run by DuckDB with bound parameters."""

import re
from functools import cached_property
from graphlib import TopologicalSorter
from pathlib import Path

import duckdb
import pandas
import pyarrow

from queries.figures import Figure, Measure, MovedFigure, figure, in_order, measures, moved
from queries.headers import Field, Question, questions, rules

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
    "statement",
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
    "line_no": None,
    **dict.fromkeys(("units", "figures", "missing", "since")),
}
# the switches that are words: the command line takes them as --family, --column-name, …
WORDS = (
    *("family", "column_name", "reason", "gap", "measure", "group_name", "destination"),
    "line_no",
)
_CLOSED = {"autoinstall_known_extensions": False, "autoload_known_extensions": False}
_VIEW_OF_EACH_TABLE = """
    select format('create view "{0}" as from warehouse."{0}"', table_name)
    from duckdb_tables() where database_name = 'warehouse'
"""
# the same columns whatever the earlier load was built by; without one, or where it lacks the
# table, no row
_VIEW_OF_EACH_PREVIOUS_TABLE = """
    select format(
        'create view "previous_{0}" as from warehouse."{0}" where false{1}', table_name,
        if(
            exists (
                from duckdb_tables() as earlier
                where database_name = 'previous' and earlier.table_name = tables.table_name
            ),
            format(' union all by name from previous."{0}"', table_name), ''
        )
    )
    from duckdb_tables() as tables where database_name = 'warehouse'
"""
_NULLABLE = {
    pyarrow.int32(): pandas.Int32Dtype(),
    pyarrow.int64(): pandas.Int64Dtype(),
    pyarrow.bool_(): pandas.BooleanDtype(),
}


class QueryError(Exception):
    """A question that cannot be asked; the message is a sentence for the reader."""


class Warehouse:
    """One warehouse file, opened to be read; safe to ask from several threads at once."""

    def __init__(self, base: duckdb.DuckDBPyConnection):
        self._base = base

    def ask(self, name: str, **chosen) -> pandas.DataFrame:
        """An answer as a frame: dates are dates, amounts Decimals, whole numbers nullable."""
        with self._base.cursor() as cursor:
            found = cursor.sql(question(name).sql, params=self._parameters(name, chosen))
            return found.to_arrow_table().to_pandas(types_mapper=_NULLABLE.get)

    def rows(self, name: str, **chosen) -> list[tuple]:
        """An answer as a list of tuples, in the answer's own order."""
        with self._base.cursor() as cursor:
            return cursor.execute(question(name).sql, self._parameters(name, chosen)).fetchall()

    def types(self, name: str) -> dict[str, str]:
        """The column names and types an answer really has, as DuckDB names them."""
        with self._base.cursor() as cursor:
            found = cursor.sql(question(name).sql, params=self._parameters(name, {}))
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
    """Open a warehouse file to be read, with the rules laid over its tables.

    previous: the file of an earlier load, to say what has changed since; its tables are the
    views previous_<table>, which have no rows without one. Nothing outside the files can be
    read afterwards, and nothing in them can be written; a rule that is a table is worked out here,
    in memory.
    """
    base = duckdb.connect(":memory:", config=_CLOSED)
    _attach(base, "warehouse", path)
    if previous is not None:
        _attach(base, "previous", previous)
    for laid in (_VIEW_OF_EACH_TABLE, _VIEW_OF_EACH_PREVIOUS_TABLE):
        for (statement,) in base.execute(laid).fetchall():
            base.execute(statement)
    for name in _in_order_of_need():
        base.execute(rules()[name].sql)
    base.execute("set enable_external_access = false")
    base.execute("set lock_configuration = true")
    return Warehouse(base)


def _attach(base: duckdb.DuckDBPyConnection, name: str, path: Path | str) -> None:
    if not Path(path).is_file():
        raise QueryError(f"There is no warehouse at {path}: run `python -m warehouse build` first.")
    base.execute(f"attach $path as {name} (read_only)", {"path": str(path)})


def _in_order_of_need() -> list[str]:
    """The rules, each after the rules it builds on."""
    needs = {name: named_in(rule.sql) - {name} for name, rule in rules().items()}
    return list(TopologicalSorter(needs).static_order())


def named_in(sql: str) -> set[str]:
    """The rules that a statement names."""
    return set(re.findall(r"\w+", statement(sql))) & set(rules())


def statement(sql: str) -> str:
    """A statement without its comments."""
    return re.sub(r"--.*", "", sql)


def question(name: str) -> Question:
    """One answer's header and statement; QueryError names the answers there are."""
    if name not in questions():
        raise QueryError(f"There is no answer {name}; there are {', '.join(questions())}.")
    return questions()[name]
