"""The tabs of a page: only the open one is rendered, and the URL names it. Paper has all."""

from collections.abc import Callable

import streamlit as st

from pages import session
from pages.answers.choice import Choice
from pages.app import url
from pages.i18n import languages
from pages.i18n.translate import say


def show_tabs(chosen: Choice, parts: dict[str, tuple[str, Callable[[Choice], None]]]) -> None:
    """Shows a tab for each part and renders the open one.

    parts: by code in the URL, the label (marked) and the function that shows the part. The open
    tab is set in the session and not as a default: another default would build the tabs anew, and
    the keyboard would lose its place.
    """
    if session.is_printing():
        _print_parts(chosen, parts)
        return
    codes = list(parts)
    url.set_parts(codes)
    labels = [say(label) for label, _ in parts.values()]
    code = url.read_pointer("part", codes) or codes[0]
    key = f"part-{languages.current()}"
    st.session_state[key] = labels[codes.index(code)]
    tabs = st.tabs(
        labels, key=key, on_change=lambda: _write_url(codes, labels, st.session_state[key])
    )
    for tab, (_, show_part) in zip(tabs, parts.values(), strict=True):
        if tab.open:
            with tab:
                show_part(chosen)


def _print_parts(chosen: Choice, parts: dict[str, tuple[str, Callable[[Choice], None]]]) -> None:
    """Prints all parts, each under its name."""
    paper = session.current().paper
    for label, show_part in parts.values():
        with paper.part(say(label)):
            show_part(chosen)


def _write_url(codes: list[str], labels: list[str], label: str) -> None:
    """Writes the open tab into the URL; the first one needs no parameter."""
    code = codes[labels.index(label)]
    url.point_at("part", "" if code == codes[0] else code)
