"""Approved figures compared with the figures now; each approval file is read once."""

from pathlib import Path

import streamlit as st

import queries
from pages.answers import cache
from pages.answers.choice import Choice
from queries.reconciliation import comparison
from queries.reconciliation.figure_ref import FigureRef
from warehouse import config
from warehouse.storage import approvals

DOCUMENT = "annual"
Stamp = tuple[str, int, int]


def list_files(year: int) -> list[approvals.ApprovalFile]:
    """The approval files of a year's report, the newest first, also the damaged ones."""
    files = [_read_approval(stamp)[0] for stamp in _list_stamps(year)]
    return sorted(files, key=lambda file: -file.version)


def find_approval(year: int) -> comparison.Approval | None:
    """The newest undamaged approval of a year's report; None without one."""
    file = find_newest_file(year)
    return _read_approval(_make_stamp(file.path))[1] if file else None


def find_newest_file(year: int) -> approvals.ApprovalFile | None:
    """The newest undamaged approval file of a year's report; None without one."""
    return next((file for file in list_files(year) if not file.fault), None)


def _list_stamps(year: int) -> list[Stamp]:
    prefix = f"{year}-{DOCUMENT}"
    paths = approvals.list_paths(config.warehouse_folder())
    return [_make_stamp(path) for path in paths if path.name.startswith(prefix)]


def _make_stamp(path: Path) -> Stamp:
    """Path, time and size of a file: a file is read again only when its stamp changes."""
    stat = path.stat()
    return str(path), stat.st_mtime_ns, stat.st_size


@st.cache_resource(max_entries=50, show_spinner=False)
def _read_approval(stamp: Stamp) -> tuple[approvals.ApprovalFile, comparison.Approval | None]:
    file = approvals.read(Path(stamp[0]))
    return file, None if file.fault else comparison.Approval(file.content)


def find_figure(measure: str, chosen: Choice) -> queries.Figure | None:
    """The approved figure of a choice; None unless the choice is one year, in all or one scheme."""
    ref = find_ref(measure, chosen)
    approval = find_approval(ref.year) if ref else None
    return approval.figure(ref) if approval else None


def find_ref(measure: str, chosen: Choice) -> FigureRef | None:
    """The figure reference of a choice; None where a choice has more than year and scheme.

    The offices of a limited reader are such a limit: approvals hold the figures of all offices.
    """
    is_limited = not set(chosen.parameters) <= {"years", "schemes"}
    if len(chosen.years) != 1 or len(chosen.schemes) > 1 or is_limited:
        return None
    return FigureRef(measure, next(iter(chosen.schemes), None), chosen.years[0])


def compare_year(year: int) -> list[comparison.Comparison]:
    """Every approved figure of a year compared with the warehouse in use."""
    return _compare(cache.warehouse_path(), _make_stamp(find_newest_file(year).path))


@st.cache_data(max_entries=20, show_spinner=False)
def _compare(path: str, stamp: Stamp) -> list[comparison.Comparison]:
    return comparison.compare(_read_approval(stamp)[1], cache.warehouse())


def explain_changes(year: int, refs: tuple[FigureRef, ...]) -> list[comparison.ExplainedRow]:
    """The rows that changed these figures of a year; a row comes once."""
    return _explain(cache.warehouse_path(), _make_stamp(find_newest_file(year).path), refs)


@st.cache_data(max_entries=50, show_spinner=False)
def _explain(path: str, stamp: Stamp, refs: tuple[FigureRef, ...]) -> list[comparison.ExplainedRow]:
    return comparison.explain_changes(_read_approval(stamp)[1], cache.warehouse(), refs)


def compare_files(year: int) -> list[comparison.FileComparison]:
    """The export files behind the approval compared with those of the warehouse in use."""
    return comparison.compare_files(find_approval(year), cache.warehouse())
