"""Which rules and exports an answer is made from: what its statement names, followed down."""

from functools import cache

from queries import named_in, question, rules
from queries.references import references
from warehouse import contract


@cache
def families(answer: str) -> frozenset[str]:
    """The families of exports an answer reads, by itself or through its rules."""
    sql = question(answer).sql
    statements = [sql, *(rules()[name].sql for name in rules_under(sql))]
    return frozenset().union(*map(references, statements)) & set(contract.families())


@cache
def rules_under(sql: str) -> list[str]:
    """The rules a statement builds on, and those that they build on, in alphabetical order."""
    names, left = set(), named_in(sql)
    while left:
        names |= left
        left = set().union(*(named_in(rules()[name].sql) for name in left)) - names
    return sorted(names)
