"""One figure of a year, in all or of a scheme: what it is now, and what it means."""

import hashlib
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from queries import Figure, Warehouse, answers, find_answer, measures, rules
from queries.lineage import followed_filters, rules_under
from queries.references import strip_comments


class FigureRef(NamedTuple):
    """One figure: of a scheme, or of the whole department where scheme is None.

    measure: of measures.toml; or answer.column, the first row of an answer as a text has it.
    """

    measure: str
    scheme: str | None
    year: int

    @property
    def chosen(self) -> dict[str, list]:
        """What the answers are asked for it."""
        return {"years": [self.year]} | ({"schemes": [self.scheme]} if self.scheme else {})


def list_figures(
    warehouse: Warehouse, year: int, used: Iterable[FigureRef] = ()
) -> list[FigureRef]:
    """What is locked of a year: what the text uses, and every measure in all and by scheme."""
    every = [
        FigureRef(name, scheme, year)
        for scheme in (None, *warehouse.choices["schemes"])
        for name in measures()
        if scheme is None or _is_by_scheme(name)
    ]
    return list(dict.fromkeys([*used, *every]))


def _is_by_scheme(measure: str) -> bool:
    """Whether a scheme makes a difference: money follows the year alone."""
    return "schemes" in followed_filters(measures()[measure].answer)


def fetch_figures(warehouse: Warehouse, wanted: Iterable[FigureRef]) -> dict[FigureRef, Figure]:
    """The figures as they are; those of one choice are asked for together."""
    wanted, found = list(wanted), {}
    for _, scheme, year in {point._replace(measure=""): None for point in wanted}:
        for one in warehouse.figures(**FigureRef("", scheme, year).chosen):
            found[FigureRef(one.measure, scheme, year)] = one
    cells = [point for point in wanted if point.measure not in measures()]
    return found | {point: _cell(warehouse, point) for point in cells if is_known(point.measure)}


def _cell(warehouse: Warehouse, point: FigureRef) -> Figure:
    answer, _, name = point.measure.partition(".")
    column = next(one for one in find_answer(answer).columns if one.name == name)
    at = find_answer(answer).columns.index(column)
    value = next((row[at] for row in warehouse.rows(answer, **point.chosen)), None)
    return Figure(point.measure, value, None, None, None, None, None, column.unit)


def describe_definition(measure: str) -> dict:
    """What a measure means, in words and by the hash of what it is worked out by."""
    if measure not in measures():
        return {"definition": {}, "base": {}, "question": _hash_of(measure.partition(".")[0])}
    told = measures()[measure]
    words = {"definition": told.definition, "base": told.base}
    return {**words, "question": _hash_of(told.answer)}


def is_known(measure: str) -> bool:
    """Whether this version can work out what was locked under this name."""
    answer, _, column = measure.partition(".")
    columns = answers()[answer].columns if answer in answers() else ()
    return measure in measures() or any(one.name == column for one in columns)


def rows_answer(measure: str) -> str:
    """The answer that lists the rows behind a measure; nothing where none does."""
    return measures()[measure].rows if measure in measures() else ""


@cache
def _hash_of(answer: str) -> str:
    """Changes with the statement of an answer or of a rule it builds on, not with comments."""
    sql = find_answer(answer).sql
    digest = hashlib.sha256()
    for each in [sql, *(rules()[name].sql for name in rules_under(sql))]:
        digest.update(f"{' '.join(strip_comments(each).split())}\n".encode())
    return digest.hexdigest()
