"""The section to take along, as Word, HTML and Markdown; made when it is clicked."""

from functools import partial

import streamlit as st

from pages.reports import kept, markup, source, word
from pages.reports.kept import Asked
from pages.shared import access, data, handed, words
from pages.shared.words import say

MIMES = {"docx": word.MIME, "html": "text/html", "md": "text/markdown"}


def buttons(told: Asked) -> None:
    """One button for each kind of file."""
    labels = {
        "docx": say("Download as Word"),
        "html": say("Download as HTML"),
        "md": say("Download as Markdown"),
    }
    with st.container(horizontal=True):
        for kind, label in labels.items():
            handed.button(
                label,
                partial(fetch, data.path(), told, access.person(), kind),
                file_name(told, kind),
                MIMES[kind],
                f"download-{told.document}-{kind}",
            )


def fetch(path: str, told: Asked, person: access.Person, kind: str) -> bytes:
    """The file as it is asked for: it runs outside the page, so it asks about access again."""
    words.use(told.chosen.language)
    data.use(path)
    if person.offices is not None or not access.still(person):
        raise PermissionError(say("You no longer have access to these figures."))
    section = kept.section(told)
    if kind == "docx":
        return word.content(section, told.chosen)
    made = markup.html if kind == "html" else markup.markdown
    return made(section, told.chosen).encode("utf-8")


def file_name(told: Asked, kind: str) -> str:
    """arsrapport_2014_nb_2017-10-31.docx: section, year, language, extract date."""
    named = source.document(told.document)["file_name"][told.language]
    day = told.chosen.offered.extract_date
    about = told.plan or told.year
    return f"{named}_{about}_{told.language}_{day:%Y-%m-%d}.{kind}"
