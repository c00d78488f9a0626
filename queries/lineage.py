"""What an answer is made from and what it follows: rules, exports and filters, step by step."""

import re
from collections.abc import Iterator
from functools import cache

from queries.catalog import answers, rules
from queries.parameters import SELECTED, SELECTION
from queries.references import references, strip_comments
from warehouse import contract

_CALL = re.compile(r"(?<!macro )\b(\w+)\s*\(")


@cache
def families(answer: str) -> frozenset[str]:
    """The families of exports an answer reads, by itself or through its rules."""
    sql = answers()[answer].sql
    statements = [sql, *(rules()[name].sql for name in rules_under(sql))]
    return frozenset().union(*map(references, statements)) & set(contract.families())


@cache
def rules_under(sql: str) -> list[str]:
    """The rules a statement builds on, and those that they build on, in alphabetical order."""
    names, left = set(), rules_in(sql)
    while left:
        names |= left
        left = frozenset().union(*(rules_in(rules()[name].sql) for name in left)) - names
    return sorted(names)


def rules_in(sql: str) -> frozenset[str]:
    """The rules that a statement itself names."""
    return references(sql) & rules().keys()


def parameter_names(answer: str) -> list[str]:
    """What an answer follows, by name: the filters, until and its other parameters, in order."""
    names: list[str] = []
    for field in answers()[answer].params:
        names += followed_filters(answer) if field.name == SELECTION else [field.name]
    return names


def followed_filters(answer: str) -> list[str]:
    """The filters, and until, that make a difference to an answer; in the order shown."""
    used = _selected(answers()[answer].sql)
    return [name for name in SELECTED if name in used]


@cache
def _selected(sql: str) -> frozenset[str]:
    """The parts of the selection that a statement reads, itself or through the rules it calls.

    What a call replaces, struct_update(selection, years := …), is not followed through it.
    """
    text = strip_comments(sql)
    used = set(re.findall(rf"{SELECTION}\['(\w+)'\]", text))
    for name, arguments in _calls(text):
        if name in rules() and re.search(rf"\b{SELECTION}\b", arguments):
            replaced = re.findall(r"(\w+)\s*:=", arguments)
            used |= _selected(rules()[name].sql) - set(replaced)
    return frozenset(used)


def _calls(text: str) -> Iterator[tuple[str, str]]:
    """Each call in a statement with the text of its arguments."""
    for call in _CALL.finditer(text):
        depth, end = 1, call.end()
        while depth and end < len(text):
            depth += {"(": 1, ")": -1}.get(text[end], 0)
            end += 1
        yield call[1], text[call.end() : end]
