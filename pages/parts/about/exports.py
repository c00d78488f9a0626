"""What an export is to contain, made from the contract that reads it (warehouse/contract.toml)."""

import pandas
import streamlit as st

from pages.i18n import formats, labels, languages
from pages.i18n.translate import say
from warehouse import contract


def show() -> None:
    """Every export with its columns: what they are called and what may stand in them."""
    for family in contract.families().values():
        with st.expander(labels.label("family", family.name)):
            st.markdown(f"{family.row[languages.current()]}.")
            st.table(_columns(family), hide_index=True)


def _columns(family: contract.Family) -> pandas.DataFrame:
    told = {
        say("Column"): [formats.plain(heading(each)) for each in family.columns],
        say("Must be there"): [say("yes") if each.required else "" for each in family.columns],
        say("What may stand in it"): [formats.plain(_form(each)) for each in family.columns],
    }
    return pandas.DataFrame(told)


def heading(column: contract.Column) -> str:
    """What exports may call a column in the language in use."""
    return ", ".join(column.nb) if languages.current() == "nb" else column.name


def _form(column: contract.Column) -> str:
    values = ", ".join(_value(*each) for each in column.values.items())
    return labels.label("type", column.type, "contract").format(values=values)


def _value(code: str, labelled: tuple[str, ...]) -> str:
    """A value as exports write it: its Norwegian label, or its code."""
    return labelled[0] if languages.current() == "nb" and labelled else code
