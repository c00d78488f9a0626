"""The three things to take hold of, each a link to what shows it."""

import streamlit as st

from pages import session
from pages.answers.choice import Choice
from pages.components import prose
from pages.i18n import formats
from pages.i18n.translate import say
from pages.text import first_steps


def show(chosen: Choice) -> None:
    """Shows at most three steps; a sentence where there is none."""
    prose.heading(say("What to take hold of first"))
    steps = first_steps.list_steps(chosen)
    if not steps:
        prose.show(say("Nothing is below its floor, nobody waits too long and the budget holds."))
    with st.container(key="first-steps"):
        for number, step in enumerate(steps, start=1):
            _show_step(f"{number}\\. {formats.plain(step.text)}", step, chosen)


def _show_step(text: str, step: first_steps.Step, chosen: Choice) -> None:
    if session.is_printing():
        prose.show(text)
        return
    address = chosen.address | ({"part": [step.part]} if step.part else {})
    try:
        st.page_link(step.page, label=text, query_params=address, width="stretch")
    except st.errors.StreamlitAPIException:  # a page run by itself has no neighbours
        prose.show(text)
