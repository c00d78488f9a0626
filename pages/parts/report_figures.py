"""Every figure in the section: as it is printed, exactly, by which definition, of which loads."""

import streamlit as st

from pages.reports import asked
from pages.shared.choice import Choice
from pages.shared.words import say


def show(chosen: Choice) -> None:
    """The figures of the annual report's section of one year."""
    st.subheader(say("The figures in it"), anchor=False)
    st.caption(f"{chosen.year_words} {asked.language()}")
