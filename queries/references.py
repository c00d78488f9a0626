"""Finds the tables and rules that a statement reads: after from or join, in a from list, as X(…).

A column, an alias or a common table expression of the same name is no reference.
"""

import re
from functools import cache

_TOKEN = re.compile(
    r"""--[^\n]*|/\*.*?\*/         # comments
    |'(?:[^']|'')*'               # text
    |"(?P<quoted>(?:[^"]|"")*)"
    |(?P<word>[$]?\w+)
    |(?P<sign>[^\s\w])""",
    re.VERBOSE | re.DOTALL,
)
_COMMENT_OR_TEXT = re.compile(r"(--[^\n]*|/\*.*?\*/)|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"", re.DOTALL)
# the words that end a from list, so that a comma after them separates something else
_ENDS_LIST = {
    *("where", "select", "group", "order", "having", "qualify", "window", "limit", "offset"),
    *("union", "except", "intersect", "returning", "set", "values"),
}
# inside these calls the word from is part of the call: extract(year from held_on)
_OWN_FROM = {"extract", "trim", "substring", "overlay"}


@cache
def references(sql: str) -> frozenset[str]:
    """The names in lower case: of tables, rules and any function called."""
    return frozenset(_Reader(_tokens(sql)).read())


def strip_comments(sql: str) -> str:
    """A statement without its comments."""
    return _COMMENT_OR_TEXT.sub(lambda match: "" if match[1] else match[0], sql)


def _tokens(sql: str) -> list[tuple[str, str]]:
    """Kind (quoted, word, sign) and text of each token; comments and texts give no token."""
    matches = [match for match in _TOKEN.finditer(sql) if match.lastgroup]
    return [(match.lastgroup, match[match.lastgroup].lower()) for match in matches]


class _Level:
    """The state of the reader inside one pair of parentheses."""

    def __init__(self, caller: str):
        self.caller = caller  # the word before the parenthesis
        self.in_list = False  # between from and the clause after it
        self.in_with = False  # between with and the statement it belongs to
        self.expression = ""  # the common table expression being read
        self.expressions: set[str] = set()  # those read before, which hide tables


class _Reader:
    """Reads the tokens of one statement once, from left to right."""

    def __init__(self, tokens: list[tuple[str, str]]):
        self._tokens = [*tokens, ("sign", "")]
        self._levels = [_Level("")]
        self._names: set[str] = set()

    def read(self) -> set[str]:
        """Returns the names of tables, rules and functions."""
        for place, (kind, text) in enumerate(self._tokens[:-1]):
            if kind == "sign":
                self._read_sign(place, text)
            elif self._text(place - 1) != "." and kind == "word":
                self._read_word(place, text)
        return self._names

    def _text(self, place: int) -> str:
        return self._tokens[place][1] if place >= 0 else ""

    def _read_sign(self, place: int, sign: str) -> None:
        level = self._levels[-1]
        if sign == "(":
            self._open(place)
        elif sign == ")" and len(self._levels) > 1:
            self._close(place)
        elif sign == "," and level.in_with:
            self._begin_expression(place + 1)
        elif sign == "," and level.in_list:
            self._add_table(place + 1)

    def _open(self, place: int) -> None:
        caller = "" if self._tokens[place - 1][0] == "sign" else self._text(place - 1)
        if caller and self._is_call(place - 1):
            self._names.add(caller)
        self._levels.append(_Level(caller))

    def _is_call(self, place: int) -> bool:
        """No call: the rule being created, an alias, or an expression with its columns."""
        level, before = self._levels[-1], self._text(place - 1)
        is_alias = level.in_list and before == "as"
        is_expression = level.in_with and self._text(place) == level.expression
        return before != "macro" and not is_alias and not is_expression

    def _close(self, place: int) -> None:
        self._levels.pop()
        level = self._levels[-1]
        if level.in_with and self._text(place + 1) != "as":
            level.expressions.add(level.expression)
            level.in_with = self._text(place + 1) == ","

    def _read_word(self, place: int, word: str) -> None:
        level = self._levels[-1]
        if word == "with" and self._text(place + 1) not in ("ordinality", "ties", "("):
            level.in_with = True
            self._begin_expression(place + 1)
        elif word in ("from", "join") and not self._is_operator(place, word):
            level.in_list = True
            self._add_table(place + 1)
        elif word in _ENDS_LIST:
            level.in_list = False

    def _begin_expression(self, place: int) -> None:
        level = self._levels[-1]
        is_recursive = self._text(place) == "recursive"
        level.expression = self._text(place + is_recursive)
        if is_recursive:
            level.expressions.add(level.expression)

    def _is_operator(self, place: int, word: str) -> bool:
        """is [not] distinct from; extract(year from day)."""
        is_comparison = self._text(place - 1) == "distinct"
        return word == "from" and (is_comparison or self._levels[-1].caller in _OWN_FROM)

    def _add_table(self, place: int) -> None:
        """Adds a plain name; not a name of another database, a call or a subquery."""
        kind, name = self._tokens[place]
        is_alone = kind != "sign" and self._text(place + 1) not in (".", "(")
        if is_alone and not any(name in level.expressions for level in self._levels):
            self._names.add(name)
