"""The rules as views over a warehouse's tables, each created when a statement first names it."""

from collections.abc import Callable
from threading import Lock

from queries.references import references


class LazyViews:
    """What can be created, by name, and what of it has been; safe to use from several threads.

    Creating every rule takes ten times as long as creating those of one answer. tables and rules:
    the statement that creates each; execute takes the name and the statement.
    """

    def __init__(self, execute: Callable, tables: dict[str, str], rules: dict[str, str]):
        self._execute, self._tables = execute, frozenset(tables)
        self._missing = tables | rules
        self._prepared: set[str] = set()  # statements whose views all exist
        self._lock = Lock()

    def create_for(self, sql: str) -> None:
        """Creates what a statement names, and first what that builds on."""
        if sql not in self._prepared:
            with self._lock:
                self._create(sql, "")
            self._prepared.add(sql)

    def _create(self, sql: str, own_name: str) -> None:
        for name in sorted(self._names_in(sql) & self._missing.keys() - {own_name}):
            if name in self._missing:  # not yet created for another one of them
                self._create(self._missing[name], name)
                self._execute(name, self._missing[name])
                del self._missing[name]

    def _names_in(self, sql: str) -> frozenset[str]:
        """What a statement names: any table, where it takes the name from a value."""
        names = references(sql)
        return names | self._tables if "query_table" in names else names
