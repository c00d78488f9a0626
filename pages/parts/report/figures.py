"""Every figure in the section: as it is printed, exactly, by which definition, of which exports."""

import streamlit as st

from pages.answers.choice import Choice
from pages.documents import document, scope, view
from pages.documents.document import Document
from pages.i18n.translate import say


def show(chosen: Choice) -> None:
    """The figures of the annual report's section of one year."""
    st.subheader(say("The figures in the text"), anchor=False)
    view.show_figures(
        document.compose_section(Document("annual", chosen, scope.text_language())), chosen
    )
