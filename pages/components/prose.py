"""The text of a page: headings, paragraphs and notes."""

import streamlit as st


def heading(text: str, reading: str = "") -> None:
    """Shows the heading of a section; reading: how to read it, at a sign beside the heading."""
    st.header(text, anchor=False, help=reading or None)


def show(*texts: str) -> None:
    """Shows the texts that are not empty as one paragraph; nothing where all are."""
    text = " ".join(filter(None, texts))
    if text:
        st.markdown(text)


def list_lines(*lines: str) -> None:
    """Shows the lines that are not empty as a list."""
    text = "\n".join(f"- {line}" for line in filter(None, lines))
    if text:
        st.markdown(text)


def note(text: str) -> None:
    """Shows a small text; nothing where it is empty."""
    if text:
        st.caption(text)
