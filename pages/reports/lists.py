"""The list of a section's figures on the screen, as it stands at the end of its files."""

import pandas
import streamlit as st

from pages.reports import listing
from pages.reports.model import Section
from pages.shared import formats
from pages.shared.choice import Choice
from pages.shared.words import say


def show(section: Section, chosen: Choice) -> None:
    """The figures, what each means, and the exports they come from."""
    st.caption(say("The same list stands at the end of each file."))
    for place, (label, heads, rows) in enumerate(listing.tables(section, chosen)):
        if place:
            st.subheader(label, anchor=False)
        written = [[formats.plain(cell) for cell in row] for row in rows]
        st.table(pandas.DataFrame(written, columns=list(heads)), hide_index=True)
    for note in listing.notes(section):
        st.caption(formats.plain(note))
