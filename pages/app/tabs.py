"""A page in parts: one tab for each, and only the open one is asked for. The URL says which."""

from collections.abc import Callable

import streamlit as st

from pages.answers.choice import Choice
from pages.app import url
from pages.i18n import languages
from pages.i18n.translate import say


def show_tabs(chosen: Choice, parts: dict[str, tuple[str, Callable[[Choice], None]]]) -> None:
    """The parts by their code in the URL, each its label (marked) and what shows it."""
    codes = list(parts)
    url.set_parts(codes)
    labels = [say(label) for label, _ in parts.values()]
    opened = url.pointed_at("part", codes) or codes[0]
    key = f"part-{languages.current()}"
    tabs = st.tabs(
        labels,
        default=labels[codes.index(opened)],
        key=key,
        on_change=lambda: _open(codes, labels, st.session_state[key]),
    )
    for tab, (_, show_part) in zip(tabs, parts.values(), strict=True):
        if tab.open:
            with tab:
                show_part(chosen)


def _open(codes: list[str], labels: list[str], label: str) -> None:
    """The first part needs no word in the URL."""
    code = codes[labels.index(label)]
    url.point_at("part", "" if code == codes[0] else code)
