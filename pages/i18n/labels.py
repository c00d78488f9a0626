"""Labels of codes, measures and columns in the language in use."""

import queries
from pages.i18n import languages
from pages.i18n.translate import say
from queries import dictionary
from queries.reconciliation.published import split_measure
from warehouse import contract, errors


def label(column: str, code: object, answer: str = "") -> str:
    """The label of a code in a column; an answer may have labels of its own."""
    if column == "reason" and code in errors.list_reasons():
        return errors.format_sentence(str(code), languages.current(), value="…")
    if column == "measure":
        return measure_label(str(code))
    if column in ("column_name", "missing"):
        return _export_heading(str(code))
    return dictionary.code_label(column, code, languages.current(), answer)


def heading(column: str, answer: str = "") -> str:
    """The heading of a column of an answer."""
    return dictionary.heading(column, languages.current(), answer)


def definition(column: str, answer: str = "") -> str:
    """The definition of a column of an answer; "" without one."""
    return dictionary.definition(column, languages.current(), answer)


def base(column: str, answer: str = "") -> str:
    """The denominator or population of a column that is a measure; "" for other columns."""
    return dictionary.base(column, languages.current(), answer)


def unit(field: queries.Field) -> str:
    """The unit of a column, or the kind of its cells; "" where neither is known."""
    return dictionary.unit(field, languages.current())


def reading(answer: str) -> str:
    """The text on how to read an answer; "" without one."""
    return dictionary.reading(answer, languages.current())


def measure_label(name: str) -> str:
    """The name of a measure, with the line number where it is about a line of the plan."""
    measure, line_no = split_measure(name)
    if measure not in queries.measures():
        return name
    label = dictionary.measure_name(measure, languages.current())
    return say("{measure}, line {number}", measure=label, number=line_no) if line_no else label


def figure_label(name: str) -> str:
    """The name of a figure: a measure, or a column of an answer (answer.column)."""
    answer, _, column = name.rpartition(".")
    return heading(column, answer) if answer else measure_label(name)


def filter_label(code: str) -> str:
    """The label of a filter, by its code."""
    return _filter(code).label[languages.current()]


def filter_label_in_text(code: str) -> str:
    """The label of a filter in the middle of a sentence, by its code."""
    return _filter(code).label_in_text[languages.current()]


def _filter(code: str) -> queries.Filter:
    return next(entry for entry in queries.FILTERS.values() if entry.code == code)


def _export_heading(name: str) -> str:
    """The heading of a column in the exports, in the language in use."""
    columns = (column for family in contract.families().values() for column in family.columns)
    headings = {column.name: column.nb[0] for column in columns}
    return headings.get(name, name) if languages.current() == "nb" else name
