"""The menu of a page: language, size of the text, and the commands of the page."""

from collections.abc import Callable

import streamlit as st

from pages.answers.choice import Choice
from pages.app import filters
from pages.i18n import languages
from pages.i18n.translate import mark, say

SIZE = "text-size"
SIZES = {100: mark("Normal"), 115: mark("Large"), 130: mark("Largest")}


def show(
    chosen: Choice, codes: tuple[str, ...], show_commands: Callable[[Choice], None] | None
) -> None:
    """Shows the menu; what is in it is made when it is opened.

    codes: the languages there are; show_commands: shows the commands of the page.
    """
    size = read_size()
    if size != 100:
        st.html(f"<style>html {{ font-size: {size}% }}</style>")
    place = st.popover(say("Print and display"), key="menu", on_change="rerun")
    if place.open:
        with place:
            if show_commands:
                show_commands(chosen)
            show_languages(codes)
            _show_sizes()


def show_languages(codes: tuple[str, ...]) -> None:
    """Shows the choice of language, where there are several."""
    if len(codes) > 1:
        st.session_state["lang"] = languages.current()
        st.segmented_control(
            say("Language"),
            codes,
            key="lang",
            required=True,
            on_change=filters.touch,
            format_func=lambda code: languages.LANGUAGES.get(code, code),
        )


def read_size() -> int:
    """The size of the text in percent, as the reader has chosen it."""
    size = st.session_state.get(SIZE)
    return size if size in SIZES else 100


def _show_sizes() -> None:
    st.session_state["text-sizes"] = read_size()
    st.segmented_control(
        say("Text size"),
        list(SIZES),
        key="text-sizes",
        required=True,
        format_func=lambda size: say(SIZES[size]),
        on_change=_take_size,
    )


def _take_size() -> None:
    size = st.session_state["text-sizes"]
    st.session_state[SIZE] = size if size in SIZES else 100
