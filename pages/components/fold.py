"""What is folded: it is made when a reader opens it, and not before."""

from collections.abc import Callable

import streamlit as st

from pages import session


def show(heading: str, key: str, show_content: Callable[[], None]) -> None:
    """Shows a fold with its heading; key: names it on the page, so that it stays open.

    On paper all folds are open.
    """
    if paper := session.current().paper:
        paper.add_fold(heading)
        show_content()
        return
    place = st.expander(heading, key=f"fold-{key}", on_change="rerun")
    if place.open:
        with place:
            show_content()
