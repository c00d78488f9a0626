"""Approval of a year's report, and what has changed since it was approved."""

from functools import partial

import pandas

from pages import session
from pages.answers import approvals, cache, periods
from pages.answers.choice import Choice
from pages.app import auth
from pages.components import downloads, fold, prose, table
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
    """Before approval, shows what will be kept; after it, what changed, the text and the files."""
    prose.heading(say("Approval"))
    if len(chosen.years) != 1:
        prose.notice(say("Choose one year to see whether its report is approved."))
        return
    if not cache.sees_all_offices(chosen):
        _show_status(chosen)
        prose.notice(
            say("Only those who see every NAV office approve a report and see what moved.")
        )
        return
    report = report or approve.compose_report(chosen)
    _show_faults(chosen)
    if approvals.find_approval(chosen.years[0]) is None:
        _show_unapproved(chosen, report)
        return
    _show_approved(chosen)
    fold.show(say("Approve anew"), "approve-anew", partial(_show_form_anew, chosen, report))


def _show_form_anew(chosen: Choice, report: Report) -> None:
    prose.show(say("A new version is made of the figures as they are now; both are kept."))
    _show_warnings(chosen, report)
    approve.show_form(chosen, report)
    _show_contents(chosen, report)


def _show_faults(chosen: Choice) -> None:
    for file in approvals.list_files(chosen.years[0]):
        if file.fault:
            prose.warn(say(FAULTS[file.fault], file=formats.plain(file.path.name)))


def _show_unapproved(chosen: Choice, report: Report) -> None:
    year = chosen.years[0]
    prose.show(
        say("**The report for {year} is not approved.**", year=year),
        _describe_outstanding(chosen, report),
    )
    prose.show(
        say("Those who see every NAV office can approve it; the name and the time are kept."),
        say(
            "On approval the text, the figures and what they rest on are kept together. Later "
            "loads do not change it. Where a figure of today differs, both are shown."
        ),
    )
    _show_warnings(chosen, report)
    approve.show_form(chosen, report)
    _show_contents(chosen, report)


def _describe_outstanding(chosen: Choice, report: Report) -> str:
    """What is left to do before an approval, and how many sentences are not written."""
    warnings = _list_warnings(chosen, report)
    sentence = say("What is outstanding is an approver's name.")
    if warnings:
        sentence = count(
            "{number} thing is outstanding beside an approver's name; it stands below.",
            "{number} things are outstanding beside an approver's name; they stand below.",
            len(warnings),
        )
    omitted = count(
        "{number} sentence is left out of the text, with the reason in the part The text.",
        "{number} sentences are left out of the text, with the reasons in the part The text.",
        report.omitted_count,
    )
    return f"{sentence} {omitted}" if report.omitted_count else sentence


def _show_contents(chosen: Choice, report: Report) -> None:
    """Shows what will be kept."""
    status, year = cache.fetch_status(), chosen.years[0]
    figures = list_figures(cache.warehouse(), year, report.used)
    lines = {
        say("Year"): str(year),
        say("Different figures in the text"): formats.number(len(set(report.used))),
        say("Figures in all"): formats.number(len(figures)),
        say("Export files"): formats.number(status["file_count"]),
        say("Extract"): formats.day(status["extract_date"]),
    }
    columns = {say("What is kept"): list(lines), say("Now"): list(lines.values())}
    table.show_texts(pandas.DataFrame(columns))


def _show_warnings(chosen: Choice, report: Report) -> None:
    """Shows the warnings to consider before an approval."""
    for warning in _list_warnings(chosen, report):
        prose.warn(warning)


def _list_warnings(chosen: Choice, report: Report) -> list[str]:
    warnings = [formats.plain(remark) for remark in report.remarks]
    if not report.texts:
        warnings.append(say("There is no text to approve: the figures alone are kept."))
    warnings += _count_differing(chosen.years[0])
    if not periods.is_year_over(chosen):
        warnings.append(say("{year} is not over in the exports.", year=chosen.years[0]))
    return warnings


def _count_differing(year: int) -> list[str]:
    """A sentence on the figures in the register of the year that differ from the rows, if any."""
    if "published" not in cache.loaded_families():
        return []
    lines = [figure.entry.line for figure in cache.fetch_reconciliation().lines]
    differing = sum(line["year"] == year and line["status"] == "differs" for line in lines)
    sentence = count(
        "{number} figure in the register of {year} does not agree with the data of today.",
        "{number} figures in the register of {year} do not agree with the data of today.",
        differing,
        year=year,
    )
    return [sentence] if differing else []


def _show_status(chosen: Choice) -> None:
    """Shows whether the report of the year is approved, by whom and in which version."""
    file = approvals.find_newest_file(chosen.years[0])
    if file is None:
        prose.show(say("The report for {year} is not approved.", year=chosen.years[0]))
        return
    prose.show(
        say(
            "The report for {year} is {approved} (version {version}).",
            year=file.year,
            approved=text_approvals.describe_approver(file.content["approved"]),
            version=formats.number(file.version),
        )
    )


def _show_approved(chosen: Choice) -> None:
    _show_status(chosen)
    approved_changes.show(chosen)
    _show_text(approvals.find_newest_file(chosen.years[0]).content["texts"])
    _show_versions(chosen)


def _show_text(texts: dict[str, list[str]]) -> None:
    """Shows the text as it was approved, in the reader's language or the first there is."""
    if texts:
        lines = texts.get(languages.current()) or next(iter(texts.values()))
        heading = say("The text as it was approved")
        fold.show(heading, "approved-text", partial(prose.show, "\n".join(lines)))


def _show_versions(chosen: Choice) -> None:
    """Shows a download button for each version, also for a damaged one."""
    for file in approvals.list_files(chosen.years[0]):
        downloads.show_button(
            say("Download version {version}: what was approved", version=file.version),
            partial(read_file, session.current(), file),
            file.path.name,
            "application/json",
            f"download-{file.path.name}",
        )


def read_file(reader: Session, file: ApprovalFile) -> bytes:
    """The content of an approval; PermissionError for a reader who has lost access.

    It runs outside the page, so it resumes the reader's session and checks access again.
    """
    session.resume(reader)
    auth.require_same_access(is_of_all_offices=True)
    return file.path.read_bytes()
