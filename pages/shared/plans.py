"""A plan's table as it is printed: a line for each change, a column for each year."""

import pandas
import streamlit as st

from pages.shared import data, downloads, formats, labels, tables
from pages.shared.choice import Choice
from pages.shared.words import say

TEXTS = 2  # the columns before the years: line number and text


def show(name: str, chosen: Choice) -> None:
    """One table for each plan, in thousand kroner, and all of them in one download."""
    rows = data.table(name, chosen)
    if rows.empty:
        st.markdown(say("There is no plan in the exports."))
        return
    for plan in dict.fromkeys(rows["plan"]):
        st.subheader(say("Plan {plan}, thousand NOK", plan=plan), anchor=False)
        printed = _printed(rows[rows["plan"] == plan])
        st.table(tables.right(printed, list(printed.columns[TEXTS:])), hide_index=True)
    downloads.button(name, chosen)


def _printed(rows: pandas.DataFrame) -> pandas.DataFrame:
    """The lines of one plan under each other, its years beside each other."""
    lines = rows.drop_duplicates("place")
    written = {
        say("Line no."): [_or_nothing(code) for code in lines["line_no"]],
        say("Text"): [_named(line) for line in lines.itertuples()],
    }
    for year in dict.fromkeys(rows["year"]):
        amounts = rows[rows["year"] == year].set_index("place")["amount_thousand_nok"]
        written[str(year)] = [
            formats.number(amounts[place]) if place in amounts.index else ""
            for place in lines["place"]
        ]
    return pandas.DataFrame(written)


def _named(line: tuple) -> str:
    if formats.is_unknown(line.text):
        return formats.sentence(labels.of("kind", line.kind, "plan_table"))
    return formats.plain(line.text)


def _or_nothing(code: object) -> str:
    return "" if formats.is_unknown(code) else formats.plain(code)
