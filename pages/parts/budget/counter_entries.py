"""With or without counter-entries: VAT and depreciation, which come and go on both sides."""

from collections.abc import Callable

import streamlit as st

from pages import session
from pages.answers import cache
from pages.answers.choice import Choice
from pages.app import url
from pages.components import prose
from pages.i18n.translate import say

KEY, NAME, WITHOUT = "counter-entries", "counter", "without"


def show_answer(whole: Choice, name: str, describe: Callable[[Choice], str]) -> Choice:
    """Shows the sentence of a part, with the switch beside it where it changes the answer `name`.

    Returns the choice as the reader wants the ledger; it stands in the URL.
    """
    is_without = url.read_pointer(NAME, [WITHOUT]) == WITHOUT
    chosen = _leave_out(whole) if is_without else whole
    text = describe(chosen)
    if session.is_printing() or not _changes(whole, name):
        prose.show(text)
        return chosen
    with st.container(horizontal=True, key="budget-answer"):
        with st.container(width="stretch"):
            prose.show(text)
        _show_switch(is_without)
    return chosen


def _leave_out(chosen: Choice) -> Choice:
    return chosen.with_details(with_counter_entries=False)


def _changes(chosen: Choice, name: str) -> bool:
    """Whether the answer is another without counter-entries."""
    with_all, without = (cache.fetch_rows(name, each) for each in (chosen, _leave_out(chosen)))
    return not with_all.equals(without)


def _show_switch(is_without: bool) -> None:
    st.session_state[KEY] = is_without
    st.toggle(
        say("Without counter-entries (VAT and depreciation)"),
        key=KEY,
        on_change=lambda: url.point_at(NAME, WITHOUT if st.session_state[KEY] else ""),
    )
