"""What an export is to contain, made from the contract that reads it (warehouse/contract.toml)."""

import pandas
import streamlit as st

from pages.shared import formats, labels, words
from pages.shared.words import mark, say
from warehouse import contract

FORMS = {
    "text": mark("text"),
    "scheme": mark("code or name of a scheme"),
    "list": mark("one of: {values}"),
    "date": mark("date: dd.mm.yyyy or yyyy-mm-dd"),
    "integer": mark("whole number"),
    "year": mark("year, four digits"),
    "period": mark("1–13, or year and period"),
    "number": mark("number"),
    "share": mark("above 0 and at most 1, or a percent"),
    "amount": mark("kroner, at most two decimals"),
    "yes_no": mark("yes or no"),
}


def show() -> None:
    """Every export with its columns: what they are called and what may stand in them."""
    for family in contract.families().values():
        with st.expander(labels.of("family", family.name)):
            st.markdown(f"{family.row[words.language()]}.")
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
    return ", ".join(column.nb) if words.language() == "nb" else column.name


def _form(column: contract.Column) -> str:
    return say(
        FORMS[column.type], values=", ".join(_value(*each) for each in column.values.items())
    )


def _value(code: str, labelled: tuple[str, ...]) -> str:
    """A value as exports write it: its Norwegian label, or its code."""
    return labelled[0] if words.language() == "nb" and labelled else code
