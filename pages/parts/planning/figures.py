"""The figures in the plan's section: printed value, exact value and source."""

import streamlit as st

from pages.answers.choice import Choice
from pages.documents import scope, view
from pages.documents.document import Document, compose_section
from pages.i18n.translate import say


def show(chosen: Choice) -> None:
    """Shows the figures of the plan's section."""
    document = Document("plan", chosen, scope.text_language(), scope.plan_name(chosen))
    st.subheader(say("The figures in the text"), anchor=False)
    view.show_figures(compose_section(document), chosen)
