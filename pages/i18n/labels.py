"""Labels of codes, measures and columns in the language in use."""

import queries
from pages.i18n import languages
from pages.i18n.translate import say
from queries import dictionary
from queries.reconciliation.published import split_measure
from warehouse import contract, errors


def label(column: str, code: object, answer: str = "") -> str:
    """The word for a code in the column of that name, where need be of that answer."""
    if column == "reason" and code in errors.list_reasons():
        return errors.format_sentence(str(code), languages.current(), value="…")
    if column == "measure":
        return measure_label(str(code))
    if column in ("column_name", "missing"):
        return _export_heading(str(code))
    return dictionary.code_label(column, code, languages.current(), answer)


def heading(column: str, answer: str = "") -> str:
    """What a column of an answer is called above a table."""
    return dictionary.heading(column, languages.current(), answer)


def definition(column: str, answer: str = "") -> str:
    """What a column of an answer counts; empty where nothing says so."""
    return dictionary.definition(column, languages.current(), answer)


def base(column: str, answer: str = "") -> str:
    """What a column that is a measure is a share of, or counts among; otherwise empty."""
    return dictionary.base(column, languages.current(), answer)


def unit(field: queries.Field) -> str:
    """What a column is counted in, or what its cells are; empty where neither is known."""
    return dictionary.unit(field, languages.current())


def reading(answer: str) -> str:
    """How an answer is read; empty where nothing is said of it."""
    return dictionary.reading(answer, languages.current())


def measure_label(name: str) -> str:
    """What a measure is called, with the number of the plan's line where it is of one."""
    known, line_no = split_measure(name)
    if known not in queries.measures():
        return name
    label = dictionary.measure_name(known, languages.current())
    return say("{measure}, line {number}", measure=label, number=line_no) if line_no else label


def figure_label(name: str) -> str:
    """What a figure is called: a measure, or a column of an answer (answer.column)."""
    answer, _, column = name.rpartition(".")
    return heading(column, answer) if answer else measure_label(name)


def filter_label(code: str) -> str:
    """The label of a filter, by its code."""
    filters = {kind.code: kind for kind in queries.FILTERS.values()}
    return filters[code].label[languages.current()]


def _export_heading(name: str) -> str:
    """What exports call a column, in the language in use."""
    columns = (column for family in contract.families().values() for column in family.columns)
    headings = {column.name: column.nb[0] for column in columns}
    return headings.get(name, name) if languages.current() == "nb" else name
