"""The commands that print: the page the reader is on, and the whole dashboard."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from pages import session
from pages.answers import cache
from pages.answers.choice import Choice
from pages.app import auth, page, url
from pages.components import downloads, prose
from pages.files import csv_file
from pages.i18n.translate import say
from pages.session import Session

MIME = "application/pdf"
EVERYTHING = "dashboard"  # the name of the file of all pages
Kept = dict[str, object]


def of_page(name: str) -> Callable[[Choice], None]:
    """The commands of the page of this name, as page.open takes them."""
    return partial(_show, name)


def _show(name: str, chosen: Choice) -> None:
    """Shows both commands; the file is made when it is asked for."""
    whole, pointers, state = _read_choice(chosen), url.read_pointers(), _read_state()
    for label, file, names in (
        (say("Print the page (PDF)"), name, (name,)),
        (say("Print all pages (PDF)"), EVERYTHING, ()),
    ):
        make = partial(make_file, session.current(), names, whole, pointers, state)
        file_name = csv_file.file_name(file, whole, "pdf")
        downloads.show_button(label, make, file_name, MIME, f"print-{file}")
    prose.note(
        say("It takes some seconds, all pages up to half a minute. The file comes by itself.")
    )


def _read_choice(chosen: Choice) -> Choice:
    """What the reader has chosen for all pages; the page may show a part of it."""
    address = st.session_state.get("address", {})
    whole, _ = url.read_choice(address, chosen.options, chosen.language)
    return whole.with_scheme_names(cache.scheme_names(whole))


def _read_state() -> Kept:
    """What the reader has chosen in the controls of the pages."""
    state = st.session_state.to_dict()
    return {key: value for key, value in state.items() if isinstance(value, str | int)}


def make_file(
    reader: Session, names: tuple[str, ...], chosen: Choice, pointers: dict[str, str], state: Kept
) -> bytes:
    """The PDF of these pages, of all where none is named; PermissionError without access.

    It runs outside the page, so it resumes the reader's session and checks access again.
    """
    from pages.printing import register
    from pages.typesetting import compiler

    session.resume(reader)
    auth.require_same_access()
    sheets = [
        register.print_page(name, chosen, pointers, state, has_tables=bool(names))
        for name in names or register.PAGES
    ]
    title = f"{page.name_dashboard()}: {sheets[0].title}" if names else page.name_dashboard()
    return compiler.make_pdf(title, sheets)
