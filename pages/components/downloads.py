"""Download buttons: they build the file on click and keep it until the browser fetches it."""

from collections.abc import Callable
from functools import partial
from itertools import cycle

import streamlit as st
from streamlit import runtime

from pages.answers import cache
from pages.answers.choice import Choice
from pages.app import auth
from pages.files import csv_file, excel
from pages.i18n import languages
from pages.i18n.translate import say


def buttons(name: str, chosen: Choice) -> None:
    """Two buttons that download one answer for what is chosen, as CSV and as Excel."""
    with st.container(horizontal=True):
        _button(say("Download as CSV"), "csv", "text/csv", name, chosen)
        _button(say("Download as Excel"), "xlsx", excel.MIME, name, chosen)


def _button(label: str, kind: str, mime: str, name: str, chosen: Choice) -> None:
    """One of them; its file is made when it is clicked."""
    show_button(
        label,
        partial(fetch, cache.warehouse_path(), name, chosen, auth.current_person(), kind),
        csv_file.file_name(name, chosen, kind),
        mime,
        "-".join(["download", name, *_of(chosen), kind]),
    )


def _of(chosen: Choice) -> list[str]:
    """What tells two tables of one answer on a page apart: the words of what they are about."""
    return [str(detail) for _, detail in chosen.details if not isinstance(detail, bool)]


def fetch(path: str, name: str, chosen: Choice, person: auth.Person, kind: str = "csv") -> bytes:
    """The file as it is asked for: it runs outside the page, so it asks about access again."""
    languages.use(chosen.language)
    cache.use_warehouse(path)
    if not auth.still_has_access(person):
        raise PermissionError(say("You no longer have access to these figures."))
    make = excel.of_answer if kind == "xlsx" else csv_file.content
    return make(name, cache.rows(name, chosen), chosen)


_PLACES = cycle(range(16))  # the places of the newest files


def show_button(label: str, make: Callable[[], bytes], file_name: str, mime: str, key: str) -> None:
    """make: the file's content; it runs outside the page, so it asks about access itself."""
    st.download_button(
        label,
        data=partial(_make_file, make, file_name, mime),
        file_name=file_name,
        mime=mime,
        key=key,
        on_click="ignore",
    )


def _make_file(make: Callable[[], bytes], file_name: str, mime: str) -> bytes:
    """Streamlit forgets such a file when two scripts more have ended, whoever's they are.

    Every open page runs one each few seconds: over a slow line the browser would come too late.
    """
    content = make()
    if runtime.exists():
        files, place = runtime.get_instance().media_file_mgr, f"held-{next(_PLACES)}"
        files.add(content, mime, place, file_name, is_for_static_download=True)
    return content
