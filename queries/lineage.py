"""The lineage of an answer: the rules and exports it reads and the filters it follows."""

import re
from collections.abc import Iterator
from functools import cache

from queries.catalog import answers, rules
from queries.parameters import SELECTED, SELECTION
from queries.references import references, strip_comments
from warehouse import contract

_FOR_A_FILTER = frozenset({"stay_target_groups"})
_CALL = re.compile(r"(?<!macro )\b(\w+)\s*\(")


@cache
def families(answer: str) -> frozenset[str]:
    """The families of exports an answer reads, by itself or through its rules.

    The groups that a stay's target group is of are not among them where the answer has no such
    column: it is as well known without them.
    """
    sql = answers()[answer].sql
    left_out = frozenset() if "target_group" in sql else _FOR_A_FILTER
    statements = [sql, *(rules()[name].sql for name in rules_under(sql, left_out))]
    return frozenset().union(*map(references, statements)) & set(contract.families())


@cache
def rules_under(sql: str, left_out: frozenset[str] = frozenset()) -> list[str]:
    """The rules that a statement uses, directly or through other rules, in alphabetical order."""
    names, new_names = set(), rules_in(sql) - left_out
    while new_names:
        names |= new_names
        used = frozenset().union(*(rules_in(rules()[name].sql) for name in new_names))
        new_names = used - names - left_out
    return sorted(names)


def rules_in(sql: str) -> frozenset[str]:
    """The rules that a statement uses directly."""
    return references(sql) & rules().keys()


def parameter_names(answer: str) -> list[str]:
    """The parameters that an answer follows: the filters, until and its others, in order."""
    names: list[str] = []
    for field in answers()[answer].params:
        names += followed_filters(answer) if field.name == SELECTION else [field.name]
    return names


def followed_filters(answer: str) -> list[str]:
    """The filters, and until, that make a difference to an answer; in the order shown."""
    used = _find_selected(answers()[answer].sql)
    return [name for name in SELECTED if name in used]


@cache
def _find_selected(sql: str) -> frozenset[str]:
    """The parts of the selection that a statement reads, itself or through the rules it calls.

    What a call replaces, struct_update(selection, years := …), is not followed through it.
    """
    text = strip_comments(sql)
    used = set(re.findall(rf"{SELECTION}\['(\w+)'\]", text))
    for name, arguments in _find_calls(text):
        if name in rules() and re.search(rf"\b{SELECTION}\b", arguments):
            replaced = re.findall(r"(\w+)\s*:=", arguments)
            used |= _find_selected(rules()[name].sql) - set(replaced)
    return frozenset(used)


def _find_calls(text: str) -> Iterator[tuple[str, str]]:
    """Each call in a statement with the text of its arguments."""
    for call in _CALL.finditer(text):
        depth, end = 1, call.end()
        while depth and end < len(text):
            depth += {"(": 1, ")": -1}.get(text[end], 0)
            end += 1
        yield call[1], text[call.end() : end]
