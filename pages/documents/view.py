"""A printed section on its page: the text, files, editing, and what was left out."""

import pandas
import streamlit as st

from pages.answers import periods
from pages.answers.choice import Choice
from pages.documents import document, downloads, editor, figure_list, preview
from pages.documents.document import Document
from pages.documents.model import Section
from pages.i18n import formats
from pages.i18n.translate import count, say


def show_figures(section: Section, chosen: Choice) -> None:
    """The figures, what each means, and the exports they come from."""
    st.caption(say("The same list stands at the end of each file."))
    for place, (label, heads, rows) in enumerate(figure_list.tables(section, chosen)):
        if place:
            st.subheader(label, anchor=False)
        written = [[formats.plain(cell) for cell in row] for row in rows]
        st.table(pandas.DataFrame(written, columns=list(heads)), hide_index=True)
    for note in figure_list.notes(section):
        st.caption(formats.plain(note))


def show(told: Document) -> None:
    """The whole of it."""
    st.subheader(say("The text as it will be printed"), anchor=False)
    st.caption(
        say(
            "The text is of the whole department in {year}, whatever else is chosen.",
            year=told.year,
        )
    )
    _unfinished(told)
    editor.damaged(told)
    section = document.compose_section(told)
    preview.show(section, told)
    _remarks(preview.remarks(section))
    downloads.show_buttons(told)
    editor.show(told, section)
    preview.show_left_out(section)


def _unfinished(told: Document) -> None:
    if not periods.is_year_over(told.chosen):
        st.warning(
            say(
                "{year} is not over in the exports: this is a draft with the figures of {day}, "
                "without the result of the year and without changes.",
                year=told.year,
                day=formats.day(told.chosen.options.extract_date),
            )
        )


def _remarks(sentences: list[str]) -> None:
    if sentences:
        heading = count(
            "One thing in the edited text does not fit the figures:",
            "{number} things in the edited text do not fit the figures:",
            len(sentences),
        )
        lines = "\n".join(f"- {formats.plain(each)}" for each in sentences)
        st.warning(f"{heading}\n{lines}")
