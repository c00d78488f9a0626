"""Approval: a year's report is locked; from then on it is said what has moved since."""

from functools import partial

import streamlit as st

from pages import session
from pages.answers import approvals, cache, periods
from pages.answers.choice import Choice
from pages.app import auth
from pages.components import downloads
from pages.i18n import formats, languages
from pages.i18n.translate import count, mark, say
from pages.parts.report import approve, approved_changes
from pages.parts.report.approve import Report
from pages.session import Session
from pages.text import approvals as text_approvals
from queries.reconciliation.figure_ref import list_figures
from warehouse.storage.approvals import ApprovalFile

FAULTS = {
    "unreadable": mark("{file} is damaged and cannot be read. It is kept as it is."),
    "newer": mark("{file} is from a later version of the dashboard and cannot be read here."),
    "edited": mark("{file} has been changed since it was approved, so it is not relied on."),
}


def show(chosen: Choice, report: Report | None = None) -> None:
    """Before approval: what will be kept. After: what holds, what moved, and the file."""
    st.subheader(say("Approval"), anchor=False)
    if len(chosen.years) != 1:
        st.info(say("Choose one year to see whether its report is approved."))
        return
    if not cache.sees_all_offices(chosen):
        _say_approved(chosen)
        st.info(say("Only those who see every NAV office approve a report and see what moved."))
        return
    report = report or approve.compose_report(chosen)
    _say_faults(chosen)
    if approvals.find_approval(chosen.years[0]) is None:
        _before(chosen, report)
        return
    _after(chosen)
    with st.expander(say("Approve anew"), expanded=approve.ASKED in st.session_state):
        st.markdown(say("A new version is made of the figures as they are now; both are kept."))
        _what(chosen, report)
        approve.show_form(chosen, report)


def _say_faults(chosen: Choice) -> None:
    for one in approvals.list_files(chosen.years[0]):
        if one.fault:
            st.warning(say(FAULTS[one.fault], file=formats.plain(one.path.name)))


def _before(chosen: Choice, report: Report) -> None:
    st.markdown(say("The report for {year} is not approved.", year=chosen.years[0]))
    st.markdown(
        say(
            "On approval the figures, their definitions, the text and the rows and files they rest "
            "on are kept in one file. No later load changes it, and the pages show the published "
            "figure beside the present one where they differ."
        )
    )
    _what(chosen, report)
    approve.show_form(chosen, report)


def _what(chosen: Choice, report: Report) -> None:
    """What will be kept, and what there is to think of first."""
    status, year = cache.fetch_status(), chosen.years[0]
    told = {
        say("Year"): str(year),
        say("Figures in the text"): formats.number(len(set(report.used))),
        say("Figures in all"): formats.number(
            len(list_figures(cache.warehouse(), year, report.used))
        ),
        say("Export files"): formats.number(status["file_count"]),
        say("Extract"): formats.day(status["extract_date"]),
    }
    st.table({say("What is kept"): list(told), say("Now"): list(told.values())}, hide_index=True)
    for warning in _warnings(chosen, report):
        st.warning(warning)


def _warnings(chosen: Choice, report: Report) -> list[str]:
    told = [formats.plain(remark) for remark in report.remarks]
    if not report.texts:
        told.append(say("There is no text to approve: the figures alone are kept."))
    told += _printed_otherwise(chosen.years[0])
    if not periods.is_year_over(chosen):
        told.append(say("{year} is not over in the exports.", year=chosen.years[0]))
    return told


def _printed_otherwise(year: int) -> list[str]:
    """What the register of published figures has of the year, and the rows say otherwise."""
    if "published" not in cache.loaded_families():
        return []
    lines = [one.entry.line for one in cache.fetch_reconciliation().lines]
    others = sum(line["year"] == year and line["status"] == "differs" for line in lines)
    told = count(
        "{number} figure in the register of {year} does not agree with the rows.",
        "{number} figures in the register of {year} do not agree with the rows.",
        others,
        year=year,
    )
    return [told] if others else []


def _say_approved(chosen: Choice) -> None:
    kept = approvals.find_newest_file(chosen.years[0])
    if kept is None:
        st.markdown(say("The report for {year} is not approved.", year=chosen.years[0]))
        return
    told = text_approvals.describe_approver(kept.content["approved"])
    version = formats.number(kept.version)
    st.markdown(
        say(
            "The report for {year} is {approved} (version {version}).",
            year=kept.year,
            approved=told,
            version=version,
        )
    )


def _after(chosen: Choice) -> None:
    _say_approved(chosen)
    approved_changes.show(chosen)
    _show_text(approvals.find_newest_file(chosen.years[0]).content["texts"])
    _show_versions(chosen)


def _show_text(texts: dict[str, list[str]]) -> None:
    """The text as it was approved, in the reader's language or the first there is."""
    if texts:
        with st.expander(say("The text as it was approved")):
            st.markdown("\n".join(texts.get(languages.current()) or next(iter(texts.values()))))


def _show_versions(chosen: Choice) -> None:
    """Each version with its button; a damaged one cannot be relied on, but can be looked at."""
    for one in approvals.list_files(chosen.years[0]):
        downloads.show_button(
            say("Download version {version}: what was approved", version=one.version),
            partial(read_file, session.current(), one),
            one.path.name,
            "application/json",
            f"download-{one.path.name}",
        )


def read_file(reader: Session, approval: ApprovalFile) -> bytes:
    """The content of an approval; PermissionError for a reader who has lost access.

    It runs outside the page, so it resumes the reader's session and checks access again.
    """
    session.resume(reader)
    auth.require_same_access(is_of_all_offices=True)
    return approval.path.read_bytes()
