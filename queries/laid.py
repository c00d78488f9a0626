"""The rules over a warehouse's tables, each laid when a statement first names it."""

from collections.abc import Callable
from threading import Lock

from queries.references import references


class Laid:
    """What can be laid, by name, and what of it has been; safe to use from several threads.

    Laying every rule takes ten times as long as laying those of one answer. tables and rules:
    the statement that lays each; execute takes the name and the statement.
    """

    def __init__(self, execute: Callable, tables: dict[str, str], rules: dict[str, str]):
        self._execute, self._tables = execute, frozenset(tables)
        self._waiting = tables | rules
        self._ready: set[str] = set()
        self._laying = Lock()

    def lay_for(self, sql: str) -> None:
        """Lays what a statement names, and first what that builds on."""
        if sql not in self._ready:
            with self._laying:
                self._lay(sql, "")
            self._ready.add(sql)

    def _lay(self, statement: str, own: str) -> None:
        for name in sorted(self._named(statement) & self._waiting.keys() - {own}):
            if name in self._waiting:  # not yet laid for another one of them
                self._lay(self._waiting[name], name)
                self._execute(name, self._waiting[name])
                del self._waiting[name]

    def _named(self, statement: str) -> frozenset[str]:
        """What a statement names: any table, where it takes the name from a value."""
        names = references(statement)
        return names | self._tables if "query_table" in names else names
