"""Every figure in the plan's section: as it is printed, exactly, and what it is made from."""

import streamlit as st

from pages.answers.choice import Choice
from pages.documents import document, scope, view
from pages.documents.document import Document
from pages.i18n.translate import say


def show(chosen: Choice) -> None:
    """The figures of the plan's section."""
    told = Document("plan", chosen, scope.text_language(), scope.plan_name(chosen))
    st.subheader(say("The figures in the text"), anchor=False)
    view.show_figures(document.compose_section(told), chosen)
