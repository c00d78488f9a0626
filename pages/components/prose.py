"""The text of a page, on the screen or on paper: headings, paragraphs, lists, notes, notices."""

import streamlit as st

from pages import session
from pages.paper import Text


def title(text: str) -> None:
    """Shows a heading that others stand below."""
    if paper := session.current().paper:
        paper.add_title(text)
    else:
        st.header(text, anchor=False)


def heading(text: str, reading: str = "") -> None:
    """Shows the heading of a section; reading: how to read it, at a sign beside the heading.

    On paper the reading stands below the heading.
    """
    if paper := session.current().paper:
        paper.add_heading(text)
        note(reading)
    else:
        st.header(text, anchor=False, help=reading or None)


def show(*texts: str) -> None:
    """Shows the texts that are not empty as one paragraph; nothing where all are."""
    text = " ".join(filter(None, texts))
    if text and not session.record(Text(text)):
        st.markdown(text)


def list_lines(*lines: str) -> None:
    """Shows the lines that are not empty as a list."""
    show("\n".join(f"- {line}" for line in filter(None, lines)))


def note(text: str) -> None:
    """Shows a small text; nothing where it is empty."""
    if text and not session.record(Text(text, is_note=True)):
        st.caption(text)


def notice(text: str) -> None:
    """Shows a text in a frame: why there is nothing, or what is missing."""
    if not session.record(Text(text, is_notice=True)):
        st.info(text)


def confirm(text: str) -> None:
    """Shows a text in a frame: all is as it should be."""
    if not session.record(Text(text, is_notice=True)):
        st.success(text)


def warn(text: str) -> None:
    """Shows a text in a frame that stands out: what the reader must know."""
    if not session.record(Text(text, is_notice=True)):
        st.warning(text)
