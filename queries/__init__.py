"""Ask the warehouse: one .sql file per answer, run by DuckDB with bound parameters."""

import re
from functools import cached_property
from graphlib import TopologicalSorter
from pathlib import Path

import duckdb
import pandas
import pyarrow

from queries.figures import Figure, Measure, figure, in_order, measures
from queries.headers import Field, Question, questions, rules

__all__ = [
    "FILTERS",
    "SWITCHES",
    "Field",
    "Figure",
    "Measure",
    "QueryError",
    "Question",
    "Warehouse",
    "connect",
    "measures",
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
SWITCHES = {"until": None, "with_counter_entries": True}
_CLOSED = {"autoinstall_known_extensions": False, "autoload_known_extensions": False}
_VIEW_OF_EACH_TABLE = """
    select format('create view "{0}" as from warehouse."{0}"', table_name)
    from duckdb_tables() where database_name = 'warehouse'
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
            return SWITCHES[param] if value is None else value
        return list(value) if value else self._everything(param)


def connect(path: Path | str) -> Warehouse:
    """Open a warehouse file to be read, with the rules laid over its tables.

    Nothing outside the file can be read afterwards, and nothing can be written.
    """
    if not Path(path).is_file():
        raise QueryError(f"There is no warehouse at {path}: run `python -m warehouse build` first.")
    base = duckdb.connect(":memory:", config=_CLOSED)
    base.execute("attach $path as warehouse (read_only)", {"path": str(path)})
    for (statement,) in base.execute(_VIEW_OF_EACH_TABLE).fetchall():
        base.execute(statement)
    for name in _in_order_of_need():
        base.execute(rules()[name].sql)
    base.execute("set enable_external_access = false")
    base.execute("set lock_configuration = true")
    return Warehouse(base)


def _in_order_of_need() -> list[str]:
    """The rules, each after the rules it builds on."""
    words = {name: set(re.findall(r"\w+", _statement(rule.sql))) for name, rule in rules().items()}
    needs = {name: (words[name] & set(words)) - {name} for name in words}
    return list(TopologicalSorter(needs).static_order())


def _statement(sql: str) -> str:
    return re.sub(r"--.*", "", sql)


def question(name: str) -> Question:
    """One answer's header and statement; QueryError names the answers there are."""
    if name not in questions():
        raise QueryError(f"There is no answer {name}; there are {', '.join(questions())}.")
    return questions()[name]
