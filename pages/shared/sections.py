"""One chart as every page shows it: heading, chart, what is normal, table and download."""

from collections.abc import Callable

import streamlit as st

import queries
from pages.shared import data, tables, words
from pages.shared.choice import Choice
from pages.shared.words import say


def show(
    heading: str, name: str, chosen: Choice, draw: Callable, *drawn: str, normal: str = "", **how
) -> None:
    """The answer `name` drawn by one of charts.py from the columns `drawn`.

    normal: the measure whose sentence says what is normal and what to do when it is not.
    """
    st.subheader(heading, anchor=False)
    if data.table(name, chosen).empty:
        st.caption(say("There is nothing to show for this choice."))
        return
    draw(name, chosen, *drawn, **how)
    if normal:
        st.caption(queries.measures()[normal].normal[words.language()])
    tables.below(name, chosen)


def table(heading: str, name: str, chosen: Choice) -> None:
    """An answer shown as its table alone, with its download."""
    st.subheader(heading, anchor=False)
    if data.table(name, chosen).empty:
        st.caption(say("There is nothing to show for this choice."))
        return
    tables.with_download(name, chosen)
