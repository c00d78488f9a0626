"""Approving a year's report: what is stored, by whom, after a second click."""

from typing import NamedTuple

import streamlit as st

from pages.answers import approvals as answers_approvals
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

ASKED = "approving"


class Report(NamedTuple):
    """The report as it is to be kept: its text by language, the figures in it, what is wrong."""

    texts: dict[str, str]
    used: tuple[FigureRef, ...] = ()
    remarks: tuple[str, ...] = ()


def show_form(chosen: Choice, report: Report) -> None:
    """A name and a button; then what it means, and a second button."""
    year = chosen.years[0]
    name = st.text_input(
        say("Approved by (name)"),
        value=auth.current_person().email,
        key=f"approver-{year}",
        max_chars=80,
    )
    asked = (year, cache.warehouse_path())
    if st.session_state.get(ASKED) == asked and name.strip():
        _confirm(chosen, report, name.strip())
        return
    label = say("Approve the report for {year} …", year=year)
    if st.button(label, key="approve", disabled=not name.strip()):
        st.session_state[ASKED] = asked
        st.rerun()
    if not name.strip():
        st.caption(say("Write who approves it."))


def _confirm(chosen: Choice, report: Report, name: str) -> None:
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
            st.session_state.pop(ASKED)
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
    st.session_state.pop(ASKED, None)
    st.rerun()


def store_approval(chosen: Choice, report: Report, name: str) -> None:
    """Writes the approval; PermissionError for one who may not see every office, now."""
    auth.require_same_access(is_of_all_offices=True)
    year, by = chosen.years[0], (name, auth.current_person().email)
    told = approval.approval_record(cache.warehouse(), year, by, report.used, report.texts)
    approvals.save(config.warehouse_folder(), year, answers_approvals.DOCUMENT, told)


def compose_report(chosen: Choice) -> Report:
    """The section of one year with its edited paragraphs, and what does not fit in them."""
    sections = {
        language: document.compose_section(Document(DOCUMENT, chosen, language))
        for language in scope.LANGUAGES
    }
    used = [point for section in sections.values() for point in _points(section)]
    remarks = [remark for section in sections.values() for remark in preview.remarks(section)]
    texts = {language: markup.body(section) for language, section in sections.items()}
    return Report(texts, tuple(dict.fromkeys(used)), tuple(dict.fromkeys(remarks)))


def _points(section: Section) -> list[FigureRef]:
    bound = [fact.binding for fact in section.facts]
    return [FigureRef(one.measure, one.scheme or None, section.year + one.years) for one in bound]
