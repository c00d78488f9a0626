"""Reads a rule directly, for the tests of the rules."""

from queries import Warehouse


def rule_rows(house: Warehouse, sql: str, **params) -> list[tuple]:
    """What a select over the rules gives in one warehouse."""
    with house.asking(sql) as cursor:
        return cursor.execute(sql, params).fetchall()
