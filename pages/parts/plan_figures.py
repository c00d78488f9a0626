"""Every figure in the plan's section: as it is printed, exactly, and what it is made from."""

import streamlit as st

from pages.reports import asked, kept, lists, plans
from pages.reports.kept import Asked
from pages.shared.choice import Choice
from pages.shared.words import say


def show(chosen: Choice) -> None:
    """The figures of the plan's section."""
    told = Asked("plan", chosen, asked.language(), plans.name(chosen))
    st.subheader(say("The figures in the text"), anchor=False)
    lists.show(kept.section(told), chosen)
