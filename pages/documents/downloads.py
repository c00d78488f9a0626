"""Downloads of a section as Word, HTML and Markdown; the file is made on click."""

from functools import partial

import streamlit as st

from pages import session
from pages.app import auth
from pages.components import downloads
from pages.documents import markup, templates, word_file
from pages.documents.document import Document, compose_section
from pages.i18n.translate import say
from pages.session import Session

MIMES = {"docx": word_file.MIME, "html": "text/html", "md": "text/markdown"}


def show_buttons(document: Document) -> None:
    """Shows a button for each kind of file."""
    labels = {
        "docx": say("Download as Word"),
        "html": say("Download as HTML"),
        "md": say("Download as Markdown"),
    }
    with st.container(horizontal=True):
        for kind, label in labels.items():
            downloads.show_button(
                label,
                partial(make_file, session.current(), document, kind),
                file_name(document, kind),
                MIMES[kind],
                f"download-{document.template}-{kind}",
            )


def make_file(reader: Session, document: Document, kind: str) -> bytes:
    """The file of a section; PermissionError for a reader who has lost access.

    It runs outside the page, so it resumes the reader's session and checks access again.
    """
    session.resume(reader)
    auth.require_same_access(is_of_all_offices=True)
    section = compose_section(document)
    if kind == "docx":
        return word_file.content(section, document.chosen)
    write = markup.write_html if kind == "html" else markup.write_markdown
    return write(section, document.chosen).encode("utf-8")


def file_name(document: Document, kind: str) -> str:
    """arsrapport_2014_nb_2017-10-31.docx: section, year or plan, language, extract date."""
    name = templates.read_template(document.template)["file_name"][document.language]
    day = document.chosen.options.extract_date
    period = document.plan or document.year
    return f"{name}_{period}_{document.language}_{day:%Y-%m-%d}.{kind}"
