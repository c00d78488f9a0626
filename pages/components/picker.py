"""Controls on the page itself that choose one of a few values."""

from collections.abc import Callable

import streamlit as st

from pages import session
from pages.app import url

MOST_IN_ONE_ROW = 6  # more of them are a list that opens


def choose(label: str, key: str, options: dict[str, str]) -> str:
    """Shows the options and returns the chosen code; the first where the chosen one is gone.

    The choice is kept beside the control, which forgets it while its part is closed.
    """
    if len(options) > MOST_IN_ONE_ROW:
        return select(label, key, options)
    return _show(st.segmented_control, label, key, options, required=True)


def select(label: str, key: str, options: dict[str, str]) -> str:
    """The same as a list that opens, where there is little room."""
    return _show(st.selectbox, label, key, options, filter_mode=None)


def _show(
    show_control: Callable[..., str], label: str, key: str, options: dict[str, str], **look: object
) -> str:
    if session.is_printing():
        return _read_printed(key, options)
    _restore(key, options)

    def write(code: str) -> str:
        return options.get(code, code)

    code = show_control(label, list(options), key=key, format_func=write, **look)
    st.session_state[f"kept-{key}"] = code
    return code


def _read_printed(key: str, options: dict[str, str]) -> str:
    state = session.current().paper.state
    code = state.get(key, state.get(f"kept-{key}"))
    return code if code in options else next(iter(options))


def _restore(key: str, options: dict[str, str]) -> None:
    """Sets the control to the kept choice, or to the first."""
    if st.session_state.get(key) not in options:
        code = st.session_state.get(f"kept-{key}")
        st.session_state[key] = code if code in options else next(iter(options))


def point_at(label: str, key: str, name: str, options: dict[str, str], placeholder: str) -> str:
    """Shows the options of a pointer in the URL and returns its code; "" for none."""
    if session.is_printing():
        return url.read_pointer(name, options)

    def write_url() -> None:
        url.point_at(name, st.session_state[key] or "")

    st.session_state[key] = url.read_pointer(name, options) or None
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
    return url.read_pointer(name, options)
