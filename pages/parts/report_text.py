"""The section as it will be printed, with what each figure is, and what was left out and why."""

import streamlit as st

from pages.reports import asked
from pages.shared.choice import Choice
from pages.shared.words import say


def show(chosen: Choice) -> None:
    """The annual report's section of one year."""
    st.subheader(say("The text"), anchor=False)
    st.caption(f"{chosen.year_words} {asked.language()}")
