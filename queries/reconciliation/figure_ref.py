"""The reference to one figure of a year, what the figure is now, and what it means."""

import hashlib
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from queries import Figure, Warehouse, answers, find_answer, measures, rules
from queries.lineage import followed_filters, rules_under
from queries.references import strip_comments


class FigureRef(NamedTuple):
    """One figure of a year: of a scheme, or of the whole department where scheme is None.

    measure: of measures.toml; or answer.column, the first row of an answer as a text has it.
    """

    measure: str
    scheme: str | None
    year: int

    @property
    def chosen(self) -> dict[str, list]:
        """The parameters of the answers that give the figure."""
        return {"years": [self.year]} | ({"schemes": [self.scheme]} if self.scheme else {})


def list_figures(
    warehouse: Warehouse, year: int, used: Iterable[FigureRef] = ()
) -> list[FigureRef]:
    """The figures that are approved with a year.

    These are the figures in the text, and every measure for the department and by scheme.
    """
    refs = [
        FigureRef(measure, scheme, year)
        for scheme in (None, *warehouse.choices["schemes"])
        for measure in measures()
        if scheme is None or _is_by_scheme(measure)
    ]
    return list(dict.fromkeys([*used, *refs]))


def _is_by_scheme(measure: str) -> bool:
    """Whether a scheme makes a difference: money follows the year alone."""
    return "schemes" in followed_filters(measures()[measure].answer)


def fetch_figures(warehouse: Warehouse, refs: Iterable[FigureRef]) -> dict[FigureRef, Figure]:
    """The figures as they are now; those of the same scheme and year are fetched together."""
    refs, figures = list(refs), {}
    for _, scheme, year in {ref._replace(measure=""): None for ref in refs}:
        for figure in warehouse.figures(**FigureRef("", scheme, year).chosen):
            figures[FigureRef(figure.measure, scheme, year)] = figure
    cells = [ref for ref in refs if ref.measure not in measures() and is_known(ref.measure)]
    return figures | {ref: _fetch_cell(warehouse, ref) for ref in cells}


def _fetch_cell(warehouse: Warehouse, ref: FigureRef) -> Figure:
    answer, _, name = ref.measure.partition(".")
    columns = find_answer(answer).columns
    position = next(number for number, column in enumerate(columns) if column.name == name)
    value = next((row[position] for row in warehouse.rows(answer, **ref.chosen)), None)
    return Figure(ref.measure, value, None, None, None, None, None, columns[position].unit)


def describe_definition(measure: str) -> dict:
    """The definition and base of a measure by language, and the hash of its SQL as question."""
    if measure not in measures():
        return {"definition": {}, "base": {}, "question": _hash_sql(measure.partition(".")[0])}
    entry = measures()[measure]
    words = {"definition": entry.definition, "base": entry.base}
    return {**words, "question": _hash_sql(entry.answer)}


def is_known(measure: str) -> bool:
    """Whether this version has the measure, or the column of the answer, of this name."""
    answer, _, name = measure.partition(".")
    columns = answers()[answer].columns if answer in answers() else ()
    return measure in measures() or any(column.name == name for column in columns)


def rows_answer(measure: str) -> str:
    """The answer that lists the rows behind a measure; empty where none does."""
    return measures()[measure].rows if measure in measures() else ""


@cache
def _hash_sql(answer: str) -> str:
    """The hash of an answer's statement and of its rules; comments and spaces do not count."""
    sql = find_answer(answer).sql
    digest = hashlib.sha256()
    for statement in [sql, *(rules()[name].sql for name in rules_under(sql))]:
        digest.update(f"{' '.join(strip_comments(statement).split())}\n".encode())
    return digest.hexdigest()
