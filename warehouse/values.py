"""How the values of one file are read: each column's form as SQL, made from the contract."""

from dataclasses import dataclass, field

from warehouse.contract import Column, Family, plain
from warehouse.header import Header

# type: the form that reads it, and the reason given where it cannot be read
FORMS = {
    "text": ("{raw}", ""),
    "scheme": ("{raw}", ""),
    "date": ("date_form({raw})", "not_a_date"),
    "integer": ("integer_form({raw})", "not_an_integer"),
    "year": ("year_form({raw})", "not_a_year"),
    "period": ("period_form({raw})", "not_a_period"),
    "number": ("number_form({raw}, mark := {mark})", "not_a_number"),
    "amount": ("amount_form({raw}, mark := {mark})", "not_a_number"),
    "share": ("share_form({raw})", "not_a_share"),
    "yes_no": ("yes_no_form({raw})", "not_yes_no"),
}


@dataclass(frozen=True)
class Reading:
    """How one file's values are to be read.

    marks: the decimal mark ("," or ".") of each column that proves it; income_positive: the
    file writes income without a minus.
    """

    family: Family
    header: Header
    marks: dict[str, str] = field(default_factory=dict)
    income_positive: bool = False


def amount(family: Family) -> str | None:
    """The family's column of amounts; None where it has none."""
    return next((name(column) for column in family.columns if column.type == "amount"), None)


def name(column: Column) -> str:
    """The column in the warehouse."""
    return f'"{column.name}"'


def raw_name(column: Column) -> str:
    """The column's text as it stands in the file."""
    return f'"raw_{column.name}"'


def raw_value(column: Column, header: Header) -> str:
    """Where that text is found: a cell, the file's name, or nowhere."""
    if column.name in header.places:
        return f"c{header.places[column.name]}"
    return f"'{header.year}'" if column.from_file_name and header.year else "null::varchar"


def value(column: Column, reading: Reading) -> str:
    """The text as a value, null where it has none of the column's forms."""
    if column.name not in reading.header.places and not column.from_file_name:
        default = f"'{column.default}'" if column.default else "null"
        return f"{default}::{column.sql_type}"
    if column.type == "list":
        form = f"list_form({raw_name(column)}, {_codes(column)})"
    elif column.type == "scheme":
        codes = "getvariable('scheme_codes')"
        known = f"list_form({raw_name(column)}, {codes})"
        form = f"case when {codes} is null then {raw_name(column)} else {known} end"
    else:
        mark = reading.marks.get(column.name)
        told = {"raw": raw_name(column), "mark": f"'{mark}'" if mark else "null"}
        form = FORMS[column.type][0].format(**told)
    if column.default is None:
        return form
    otherwise = f"case when {raw_name(column)} is null then '{column.default}' else {form} end"
    return f"({otherwise})::{column.sql_type}"


def _codes(column: Column) -> str:
    pairs = {}
    for code, words in column.values.items():
        pairs |= {spelling: code for word in (code, *words) for spelling in (word, plain(word))}
    return "map {" + ", ".join(f"'{word}': '{code}'" for word, code in pairs.items()) + "}"
