"""A button whose file is made when it is clicked, and kept until the browser has come for it."""

from collections.abc import Callable
from functools import partial
from itertools import cycle

import streamlit as st
from streamlit import runtime

_HELD = cycle(range(16))  # the places of the newest files


def button(label: str, make: Callable[[], bytes], file_name: str, mime: str, key: str) -> None:
    """make: the file's content; it runs outside the page, so it asks about access itself."""
    st.download_button(
        label,
        data=partial(_made, make, file_name, mime),
        file_name=file_name,
        mime=mime,
        key=key,
        on_click="ignore",
    )


def _made(make: Callable[[], bytes], file_name: str, mime: str) -> bytes:
    """Streamlit forgets such a file when two scripts more have ended, whoever's they are.

    Every open page runs one each few seconds: over a slow line the browser would come too late.
    """
    content = make()
    if runtime.exists():
        files, place = runtime.get_instance().media_file_mgr, f"held-{next(_HELD)}"
        files.add(content, mime, place, file_name, is_for_static_download=True)
    return content
