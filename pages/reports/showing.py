"""A printed section on its page: the text, files to take along, editing, what was left out."""

import streamlit as st

from pages.reports import asked, editor, files, kept, screen
from pages.reports.kept import Asked
from pages.shared import formats
from pages.shared.words import count, say


def show(told: Asked) -> None:
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
    section = kept.section(told)
    screen.show(section, told)
    _remarks(screen.remarks(section))
    files.buttons(told)
    editor.show(told, section)
    screen.show_left_out(section)


def _unfinished(told: Asked) -> None:
    if not asked.is_over(told.chosen):
        st.warning(
            say(
                "{year} is not over in the exports: this is a draft with the figures of {day}, "
                "without the result of the year and without changes.",
                year=told.year,
                day=formats.day(told.chosen.offered.extract_date),
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
