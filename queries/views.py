"""The rules as views over a warehouse's tables, each created when a statement first names it."""

from collections.abc import Callable
from threading import Lock

from queries.references import references


class LazyViews:
    """The views of a warehouse, created on demand; safe to use from several threads.

    Creating all rules takes ten times as long as creating the rules of one answer. tables, rules:
    the statement that creates each view, by name; execute takes the name and the statement.
    """

    def __init__(self, execute: Callable, tables: dict[str, str], rules: dict[str, str]):
        self._execute, self._tables = execute, frozenset(tables)
        self._missing = tables | rules
        self._prepared: set[str] = set()  # statements whose views all exist
        self._lock = Lock()

    def create_for(self, sql: str) -> None:
        """Creates the views that a statement reads, and first the views that those read."""
        if sql not in self._prepared:
            with self._lock:
                self._create(sql, "")
            self._prepared.add(sql)

    def _create(self, sql: str, own_name: str) -> None:
        for name in sorted(self._names_in(sql) & self._missing.keys() - {own_name}):
            if name in self._missing:  # another view of this statement may have created it
                self._create(self._missing[name], name)
                self._execute(name, self._missing[name])
                del self._missing[name]

    def _names_in(self, sql: str) -> frozenset[str]:
        """The names a statement reads; every table where it takes a name from a value."""
        names = references(sql)
        return names | self._tables if "query_table" in names else names
