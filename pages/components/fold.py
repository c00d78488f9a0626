"""What is folded: it is made when a reader opens it, and not before."""

from collections.abc import Callable

import streamlit as st


def show(heading: str, key: str, show_content: Callable[[], None]) -> None:
    """Shows a fold with its heading; key: names it on the page, so that it stays open."""
    place = st.expander(heading, key=f"fold-{key}", on_change="rerun")
    if place.open:
        with place:
            show_content()
