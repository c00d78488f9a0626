"""The section to take along, as Word, HTML and Markdown; made when it is clicked."""

from functools import partial

import streamlit as st

from pages import session
from pages.app import auth
from pages.components import downloads
from pages.documents import document, markup, templates, word_file
from pages.documents.document import Document
from pages.i18n.translate import say
from pages.session import Session

MIMES = {"docx": word_file.MIME, "html": "text/html", "md": "text/markdown"}


def show_buttons(told: Document) -> None:
    """One button for each kind of file."""
    labels = {
        "docx": say("Download as Word"),
        "html": say("Download as HTML"),
        "md": say("Download as Markdown"),
    }
    with st.container(horizontal=True):
        for kind, label in labels.items():
            downloads.show_button(
                label,
                partial(make_file, session.current(), told, kind),
                file_name(told, kind),
                MIMES[kind],
                f"download-{told.document}-{kind}",
            )


def make_file(reader: Session, told: Document, kind: str) -> bytes:
    """The file of a section; PermissionError for a reader who has lost access.

    It runs outside the page, so it resumes the reader's session and checks access again.
    """
    session.resume(reader)
    auth.require_same_access(is_of_all_offices=True)
    section = document.compose_section(told)
    if kind == "docx":
        return word_file.content(section, told.chosen)
    made = markup.html if kind == "html" else markup.markdown
    return made(section, told.chosen).encode("utf-8")


def file_name(told: Document, kind: str) -> str:
    """arsrapport_2014_nb_2017-10-31.docx: section, year, language, extract date."""
    named = templates.document(told.document)["file_name"][told.language]
    day = told.chosen.options.extract_date
    about = told.plan or told.year
    return f"{named}_{about}_{told.language}_{day:%Y-%m-%d}.{kind}"
