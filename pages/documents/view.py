"""A printed section on its page: text, downloads, editor, and what is left out."""

import pandas
import streamlit as st

from pages.answers import periods
from pages.answers.choice import Choice
from pages.documents import downloads, editor, figure_list, preview
from pages.documents.document import Document, compose_section
from pages.documents.model import Section
from pages.i18n import formats
from pages.i18n.translate import count, say


def show_figures(section: Section, chosen: Choice) -> None:
    """Shows the figures, their definitions, and the exports they come from."""
    st.caption(say("The same list stands at the end of each file."))
    for place, (label, heads, rows) in enumerate(figure_list.list_tables(section, chosen)):
        if place:
            st.subheader(label, anchor=False)
        texts = [[formats.plain(cell) for cell in row] for row in rows]
        st.table(pandas.DataFrame(texts, columns=list(heads)), hide_index=True)
    for note in figure_list.list_notes(section):
        st.caption(formats.plain(note))


def show(document: Document) -> None:
    """Shows the section with its warnings, downloads and editor."""
    st.subheader(say("The text as it will be printed"), anchor=False)
    st.caption(
        say(
            "The text is of the whole department in {year}, whatever else is chosen.",
            year=document.year,
        )
    )
    _warn_if_unfinished(document)
    editor.warn_if_damaged(document)
    section = compose_section(document)
    preview.show(section, document)
    _show_remarks(preview.list_remarks(section))
    downloads.show_buttons(document)
    editor.show(document, section)
    preview.show_omissions(section)


def _warn_if_unfinished(document: Document) -> None:
    if not periods.is_year_over(document.chosen):
        st.warning(
            say(
                "{year} is not over in the exports: this is a draft with the figures of {day}, "
                "without the result of the year and without changes.",
                year=document.year,
                day=formats.day(document.chosen.options.extract_date),
            )
        )


def _show_remarks(remarks: list[str]) -> None:
    if remarks:
        heading = count(
            "One thing in the edited text does not fit the figures:",
            "{number} things in the edited text do not fit the figures:",
            len(remarks),
        )
        lines = "\n".join(f"- {formats.plain(remark)}" for remark in remarks)
        st.warning(f"{heading}\n{lines}")
