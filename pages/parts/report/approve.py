"""Approving a year's report: what is stored, by whom, after a second click."""

from typing import NamedTuple

import streamlit as st

from pages import session
from pages.answers import cache
from pages.answers.approvals import DOCUMENT
from pages.answers.choice import Choice
from pages.app import auth
from pages.documents import document, markup, preview, scope
from pages.documents.document import Document
from pages.documents.model import Section
from pages.i18n import formats
from pages.i18n.translate import say
from queries.reconciliation import approval
from queries.reconciliation.figure_ref import FigureRef
from warehouse import config
from warehouse.storage import approvals

CONFIRMING = "approving"


class Report(NamedTuple):
    """A report to approve: its text by language, the figures in it, and remarks on the text."""

    texts: dict[str, str]
    used: tuple[FigureRef, ...] = ()
    remarks: tuple[str, ...] = ()
    omitted_count: int = 0


def show_form(chosen: Choice, report: Report) -> None:
    """Shows the field for a name and a button; after a click, a warning and a second button.

    The button can always be clicked: without a name it says what is missing.
    """
    if session.is_printing():
        return
    year = chosen.years[0]
    name = st.text_input(
        say("Approved by (name)"),
        value=auth.current_person().email,
        key=f"approver-{year}",
        max_chars=80,
        placeholder=say("First name and surname, position"),
    )
    request = (year, cache.warehouse_path())
    if st.session_state.get(CONFIRMING) == request and name.strip():
        _confirm(chosen, report, name.strip())
        return
    label = say("Approve the report for {year} …", year=year)
    if st.button(label, key="approve"):
        if not name.strip():
            st.warning(say("Write who approves it."))
            return
        st.session_state[CONFIRMING] = request
        st.rerun()


def _confirm(chosen: Choice, report: Report, name: str) -> None:
    """Shows what an approval means, with the buttons that approve and cancel."""
    st.warning(
        say(
            "{name} approves the report for {year}. It is kept as it is now and cannot be taken "
            "back; a mistake is mended by approving anew, and both are kept.",
            name=formats.plain(name),
            year=chosen.years[0],
        )
    )
    with st.container(horizontal=True):
        is_sure = st.button(say("Yes, approve and lock"), key="approve-now", type="primary")
        if st.button(say("Cancel"), key="approve-not"):
            st.session_state.pop(CONFIRMING)
            st.rerun()
    if is_sure:
        _approve(chosen, report, name)


def _approve(chosen: Choice, report: Report, name: str) -> None:
    try:
        with st.spinner(say("Keeping figures, definitions and rows …")):
            store_approval(chosen, report, name)
    except OSError:
        st.error(say("The approval could not be written to the folder of the warehouse."))
        return
    st.session_state.pop(CONFIRMING, None)
    st.rerun()


def store_approval(chosen: Choice, report: Report, name: str) -> None:
    """Writes the approval; PermissionError for a reader who may not see every office now."""
    auth.require_same_access(is_of_all_offices=True)
    year, by = chosen.years[0], (name, auth.current_person().email)
    record = approval.compose_approval(cache.warehouse(), year, by, report.used, report.texts)
    approvals.save(config.warehouse_folder(), year, DOCUMENT, record)


def compose_report(chosen: Choice) -> Report:
    """Returns the section of one year with its edited paragraphs, and the remarks on them."""
    sections = {
        language: document.compose_section(Document(DOCUMENT, chosen, language))
        for language in scope.LANGUAGES
    }
    used = [ref for section in sections.values() for ref in _list_refs(section)]
    remarks = [remark for section in sections.values() for remark in preview.list_remarks(section)]
    texts = {
        language: markup.write_markdown_body(section) for language, section in sections.items()
    }
    omitted_count = len(sections[scope.text_language()].omissions)
    return Report(texts, tuple(dict.fromkeys(used)), tuple(dict.fromkeys(remarks)), omitted_count)


def _list_refs(section: Section) -> list[FigureRef]:
    """The figures that the placeholders of a section name."""
    placeholders = [fact.placeholder for fact in section.facts]
    return [
        FigureRef(placeholder.measure, placeholder.scheme or None, section.year + placeholder.years)
        for placeholder in placeholders
    ]
