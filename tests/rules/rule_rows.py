"""Reads a rule directly, for the tests of the rules.

chosen(years, schemes := ['AIG']) in the SQL is a selection; of persons it is NONE where nothing
else is said, so that a new filter concerns no test but its own.
"""

from queries import FILTERS, Warehouse

_DEFAULTS = {
    name: "['NONE']" if filter_.is_of_persons else "[]" for name, filter_ in FILTERS.items()
}
_CHOSEN = (
    "create temp macro chosen({}, months := null, until := null) as "
    "{{{}, 'months': months, 'until': until}}"
).format(
    ", ".join(f"{name} := {values}" for name, values in _DEFAULTS.items()),
    ", ".join(f"'{name}': {name}" for name in _DEFAULTS),
)


def rule_rows(house: Warehouse, sql: str, **params) -> list[tuple]:
    """What a select over the rules gives in one warehouse."""
    with house.open_cursor(sql) as cursor:
        cursor.execute(_CHOSEN)
        return cursor.execute(sql, params).fetchall()
