"""Choosing one of a few things on the page itself."""

import streamlit as st

from pages.app import url


def choose(label: str, key: str, options: dict[str, str]) -> str:
    """The code that is chosen; the first at the start, and where the chosen one is gone."""
    if st.session_state.get(key) not in options:
        st.session_state[key] = next(iter(options))
    return st.segmented_control(
        label, list(options), key=key, required=True, format_func=lambda code: options[code]
    )


def point_at(label: str, key: str, name: str, options: dict[str, str], placeholder: str) -> str:
    """The code that the page points at by `name`, in step with the URL; "" for none."""

    def write_url() -> None:
        url.point_at(name, st.session_state[key] or "")

    st.session_state[key] = url.pointed_at(name, options) or None
    st.selectbox(
        label,
        list(options),
        key=key,
        index=None,
        placeholder=placeholder,
        format_func=lambda code: options.get(code, code),
        on_change=write_url,
        filter_mode=None,
    )
    return url.pointed_at(name, options)
