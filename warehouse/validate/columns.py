"""Builds the SQL that reads and checks single values: each column's form, from the contract."""

from dataclasses import dataclass, field

from warehouse.contract import Column, Family, normalize_name
from warehouse.read.header import Header

# type: the form that reads it, and the reason for a value that the form cannot read
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
class FileLayout:
    """The layout of one file: its header, and the forms of its values.

    decimal_marks: the mark ("," or ".") of each column that proves one; income_positive: whether
    the file writes income without a minus.
    """

    family: Family
    header: Header
    decimal_marks: dict[str, str] = field(default_factory=dict)
    income_positive: bool = False


def quote_amount(family: Family) -> str | None:
    """Quotes the name of the family's column of amounts; None where it has none."""
    return next((quote_name(column) for column in family.columns if column.type == "amount"), None)


def quote_name(column: Column) -> str:
    """Quotes the name of the column in the warehouse."""
    return f'"{column.name}"'


def quote_raw_name(column: Column) -> str:
    """Quotes the name under which SQL has the column's raw text."""
    return f'"raw_{column.name}"'


def build_raw_value(column: Column, header: Header) -> str:
    """Builds the SQL for the column's raw text: a cell, the year in the file name, or null."""
    if column.name in header.positions:
        return f"c{header.positions[column.name]}"
    return f"'{header.year}'" if column.from_file_name and header.year else "null::varchar"


def build_value(column: Column, layout: FileLayout) -> str:
    """Builds the SQL for the column's value: null where the text has none of the type's forms."""
    if column.name not in layout.header.positions and not column.from_file_name:
        default = f"'{column.default}'" if column.default else "null"
        return f"{default}::{column.sql_type}"
    form = _build_form(column, layout)
    if column.default is None:
        return form
    with_default = (
        f"case when {quote_raw_name(column)} is null then '{column.default}' else {form} end"
    )
    return f"({with_default})::{column.sql_type}"


def _build_form(column: Column, layout: FileLayout) -> str:
    raw = quote_raw_name(column)
    if column.type == "list":
        return f"list_form({raw}, {_build_code_map(column)})"
    if column.type == "scheme":
        codes = "getvariable('scheme_codes')"
        return f"case when {codes} is null then {raw} else list_form({raw}, {codes}) end"
    decimal_mark = layout.decimal_marks.get(column.name)
    mark = f"'{decimal_mark}'" if decimal_mark else "null"
    return FORMS[column.type][0].format(raw=raw, mark=mark)


def _build_code_map(column: Column) -> str:
    pairs = {}
    for code, words in column.values.items():
        pairs |= {
            spelling: code for word in (code, *words) for spelling in (word, normalize_name(word))
        }
    return "map {" + ", ".join(f"'{word}': '{code}'" for word, code in pairs.items()) + "}"


def list_conditions(column: Column) -> list[tuple[str, str]]:
    """Lists the conditions (SQL) under which a value is rejected, each with its reason."""
    raw = quote_raw_name(column)
    conditions = [(f"{raw} is null", "missing_value")] if column.required else []
    return [*conditions, *_list_form_conditions(column), *_list_range_conditions(column)]


def _list_form_conditions(column: Column) -> list[tuple[str, str]]:
    """Lists the conditions on the form of a value, each with its reason."""
    raw, typed = quote_raw_name(column), quote_name(column)
    reason = {"list": "not_in_list", "scheme": "unknown_scheme"}.get(column.type)
    reason = reason or FORMS[column.type][1]
    conditions = []
    unread = f"{raw} is not null and {typed} is null"
    if column.type == "scheme":  # a name is looked up only where no code was found
        shared = f"list_contains(getvariable('shared_scheme_names'), plain({raw}))"
        is_shared = f"case when {unread} then coalesce({shared}, false) end"
        conditions.append((is_shared, "ambiguous_scheme"))
        unread = f"not ({is_shared})"
    if reason:
        conditions.append((unread, reason))
    return conditions


def _list_range_conditions(column: Column) -> list[tuple[str, str]]:
    """Lists the conditions on a value that has its form, each with its reason."""
    raw, typed = quote_raw_name(column), quote_name(column)
    conditions = []
    if column.type == "share":
        conditions.append((f"{typed} <= 0 or {typed} > 1", "not_a_share"))
    if column.type == "period":
        other_year = f"length({raw}) = 6 and {raw}[1:4] <> year::varchar"
        conditions.append((f"{typed} is not null and {other_year}", "not_a_period"))
    if column.code and column.required:
        conditions.append((f"not regexp_matches({raw}, '[0-9]')", "not_a_code"))
    if column.minimum is not None:
        conditions.append((f"{typed} < {column.minimum}", "too_small"))
    if column.earliest is not None:
        first = f"date '{column.earliest}-01-01'" if column.type == "date" else column.earliest
        conditions.append((f"{typed} < {first}", "too_early"))
    return conditions
