"""Download buttons: they build the file on click and keep it until the browser fetches it."""

from collections.abc import Callable
from functools import partial
from itertools import cycle

import streamlit as st
from streamlit import runtime

from pages import session
from pages.answers.answer import Answer, fetch_answer
from pages.answers.choice import Choice
from pages.app import auth
from pages.files import csv_file, excel
from pages.i18n.translate import say
from pages.session import Session

_PLACES = cycle(range(16))  # where the newest files are kept


def show_buttons(answer: Answer, show_more: Callable[[], None] | None = None) -> None:
    """Shows two buttons that download an answer, as CSV and as Excel; show_more: others beside."""
    with st.container(horizontal=True):
        _show_button(say("Download as CSV"), "csv", "text/csv", answer)
        _show_button(say("Download as Excel"), "xlsx", excel.MIME, answer)
        if show_more:
            show_more()


def _show_button(label: str, kind: str, mime: str, answer: Answer) -> None:
    show_button(
        label,
        partial(make_file, session.current(), answer.name, answer.chosen, kind),
        csv_file.file_name(answer.name, answer.chosen, kind),
        mime,
        "-".join(["download", answer.name, *list_details(answer.chosen), kind]),
    )


def list_details(chosen: Choice) -> list[str]:
    """What distinguishes two tables of one answer on a page: the details they are about."""
    return [str(detail) for _, detail in chosen.details if not isinstance(detail, bool)]


def make_file(reader: Session, name: str, chosen: Choice, kind: str = "csv") -> bytes:
    """The file of an answer; PermissionError for a reader who has lost access.

    It runs outside the page, so it resumes the reader's session and checks access again.
    """
    session.resume(reader)
    auth.require_same_access()
    make = excel.write_answer if kind == "xlsx" else csv_file.write_csv
    return make(fetch_answer(name, chosen))


def show_button(label: str, make: Callable[[], bytes], file_name: str, mime: str, key: str) -> None:
    """Shows a download button; nothing on paper.

    make: gives the content of the file; it runs outside the page, so it checks access itself.
    """
    if session.is_printing():
        return
    st.download_button(
        label,
        data=partial(_keep_file, make, file_name, mime),
        file_name=file_name,
        mime=mime,
        key=key,
        on_click="ignore",
    )


def _keep_file(make: Callable[[], bytes], file_name: str, mime: str) -> bytes:
    """Makes the file and keeps it among the newest sixteen.

    Streamlit drops such a file when two more scripts have ended, whoever's they are. Every open
    page runs one every few seconds: over a slow line the browser would come too late.
    """
    content = make()
    if runtime.exists():
        files, place = runtime.get_instance().media_file_mgr, f"held-{next(_PLACES)}"
        files.add(content, mime, place, file_name, is_for_static_download=True)
    return content
