"""Which exports an answer is made from: its statement and the rules it builds on, followed down."""

import re
from functools import cache

from queries import named_in, questions, rules, statement
from warehouse import contract


@cache
def families(answer: str) -> frozenset[str]:
    """The families of exports an answer reads, by itself or through its rules."""
    read, left, found = set(), {answer}, set()
    while left:
        found |= left
        told = [statement(_sql(name)) for name in left]
        read |= {name for sql in told for name in re.findall(r"\b(?:from|join)\s+(\w+)", sql)}
        left = set().union(*map(named_in, told)) - found
    return frozenset(read & set(contract.families()))


def _sql(name: str) -> str:
    return questions()[name].sql if name in questions() else rules()[name].sql
