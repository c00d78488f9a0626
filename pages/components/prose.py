"""Sentences of a page, those that there are, as one paragraph."""

import streamlit as st


def show(*texts: str) -> None:
    """Shows the texts that are not empty; nothing where all are."""
    text = " ".join(filter(None, texts))
    if text:
        st.markdown(text)
