"""The columns that each export must have, from the contract (warehouse/contract.toml)."""

from collections.abc import Sequence
from functools import partial

import pandas

from pages.components import fold, prose, table
from pages.i18n import formats, labels, languages
from pages.i18n.translate import say
from warehouse import contract


def show() -> None:
    """Shows each export with its columns: their names and allowed values."""
    for family in contract.families().values():
        heading = formats.sentence(labels.label("family", family.name))
        fold.show(heading, f"export-{family.name}", partial(_show_family, family))


def _show_family(family: contract.Family) -> None:
    prose.show(f"{family.row[languages.current()]}.")
    table.show_texts(_list_columns(family.columns))


def _list_columns(columns: Sequence[contract.Column]) -> pandas.DataFrame:
    rows = {
        say("Column"): [formats.plain(_name_column(column)) for column in columns],
        say("Must be there"): [say("yes") if column.required else "" for column in columns],
        say("What may stand in it"): [
            formats.plain(_describe_values(column)) for column in columns
        ],
    }
    return pandas.DataFrame(rows)


def _name_column(column: contract.Column) -> str:
    """The headings that exports may give a column, in the language in use."""
    return ", ".join(column.nb) if languages.current() == "nb" else column.name


def _describe_values(column: contract.Column) -> str:
    values = ", ".join(_write_value(code, names) for code, names in column.values.items())
    return labels.label("type", column.type, "contract").format(values=values)


def _write_value(code: str, names: tuple[str, ...]) -> str:
    """A value as exports write it: its Norwegian label, or its code."""
    return names[0] if languages.current() == "nb" and names else code
