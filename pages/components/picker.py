"""One of a few things to look at, chosen on the page itself."""

import streamlit as st


def choose(label: str, key: str, offered: dict[str, str]) -> str:
    """The code that is chosen; the first to begin with, and where the chosen one is gone."""
    if st.session_state.get(key) not in offered:
        st.session_state[key] = next(iter(offered))
    return st.segmented_control(
        label, list(offered), key=key, required=True, format_func=lambda code: offered[code]
    )
