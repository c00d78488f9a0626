"""With or without counter-entries: VAT and depreciation, which come and go on both sides."""

import streamlit as st

from pages.answers.choice import Choice
from pages.app import url
from pages.i18n.translate import say

KEY, NAME, WITHOUT = "counter-entries", "counter", "without"


def choose(chosen: Choice) -> Choice:
    """The choice as the reader wants the ledger; it stands in the URL."""
    is_without = url.read_pointer(NAME, [WITHOUT]) == WITHOUT
    st.session_state[KEY] = is_without
    st.toggle(
        say("Without counter-entries (VAT and depreciation)"),
        key=KEY,
        on_change=lambda: url.point_at(NAME, WITHOUT if st.session_state[KEY] else ""),
    )
    return chosen.with_details(with_counter_entries=False) if is_without else chosen
