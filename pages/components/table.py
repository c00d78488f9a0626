"""The table under a chart: every value as a reader writes it, and the same rows to take along."""

import pandas
import streamlit as st

from pages.answers import cache, cells, columns
from pages.answers.choice import Choice
from pages.components import downloads
from pages.i18n import formats
from pages.i18n.translate import say

LONG, LONGEST, WIDE = 40, 1000, 12


def show_folded(name: str, chosen: Choice) -> None:
    """The table that a chart is drawn from, folded away, with its download beside it."""
    with st.expander(say("Table and download")):
        show_with_download(name, chosen)


def show_with_download(name: str, chosen: Choice) -> None:
    """The table and the button that takes it along."""
    show(name, chosen)
    downloads.buttons(name, chosen)


def show(name: str, chosen: Choice) -> None:
    """One answer as a table of text; a long or wide one scrolls, a very long one is cut."""
    rows, shown = cache.rows(name, chosen), columns.shown(name, chosen)
    show_rows(rows, shown)
    if len(rows) > LONGEST:
        told = {"shown": formats.number(LONGEST), "all": formats.number(len(rows))}
        st.caption(say("The first {shown} of {all} rows; the file has them all.", **told))


def show_rows(rows: pandas.DataFrame, shown: list[cells.Column]) -> None:
    """Rows as a table of text, their columns as they are to be shown; the first of very many."""
    if len(rows) <= LONG and len(shown) <= WIDE:
        numbers = [column.heading for column in shown if column.is_number]
        st.table(align_right(_written(rows, shown, formats.plain), numbers), hide_index=True)
        return
    st.dataframe(_written(rows.head(LONGEST), shown), hide_index=True)


def _written(rows: pandas.DataFrame, shown: list[cells.Column], escape=str) -> pandas.DataFrame:
    return pandas.DataFrame(
        {column.heading: [escape(text) for text in cells.cells(column, rows)] for column in shown}
    )


def align_right(written: pandas.DataFrame, numbers: list[str]):
    """The table with these columns to the right; !important, for Streamlit aligns text left."""
    how = {"text-align": "right !important"}
    places = [place for place, heading in enumerate(written.columns) if heading in numbers]
    heads = [{"selector": f"th.col{place}", "props": list(how.items())} for place in places]
    styled = written.style.set_properties(subset=written.columns[places], **how)
    return styled.set_table_styles(heads)
