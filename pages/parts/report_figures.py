"""Every figure in the section: as it is printed, exactly, by which definition, of which exports."""

import streamlit as st

from pages.reports import asked, kept, lists
from pages.reports.kept import Asked
from pages.shared.choice import Choice
from pages.shared.words import say


def show(chosen: Choice) -> None:
    """The figures of the annual report's section of one year."""
    st.subheader(say("The figures in the text"), anchor=False)
    lists.show(kept.section(Asked("annual", chosen, asked.language())), chosen)
