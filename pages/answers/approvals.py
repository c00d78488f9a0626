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


def versions(year: int) -> list[approvals.ApprovalFile]:
    """The approvals of a year's report, the newest first, also those that are damaged."""
    found = [_kept(stamp)[0] for stamp in _stamps(year)]
    return sorted(found, key=lambda one: -one.version)


def approval(year: int) -> comparison.Approval | None:
    """The newest approval that can be trusted; none where there is none."""
    found = newest_file(year)
    return _kept(_stamp(found.path))[1] if found else None


def newest_file(year: int) -> approvals.ApprovalFile | None:
    """The file of the newest approval that can be trusted."""
    return next((one for one in versions(year) if not one.fault), None)


def _stamps(year: int) -> list[Stamp]:
    named = f"{year}-{DOCUMENT}"
    paths = approvals.list_paths(config.warehouse_folder())
    return [_stamp(path) for path in paths if path.name.startswith(named)]


def _stamp(path: Path) -> Stamp:
    """Changes with the file, so that one is read again only when it has changed."""
    stat = path.stat()
    return str(path), stat.st_mtime_ns, stat.st_size


@st.cache_resource(max_entries=50, show_spinner=False)
def _kept(stamp: Stamp) -> tuple[approvals.ApprovalFile, comparison.Approval | None]:
    found = approvals.read(Path(stamp[0]))
    return found, None if found.fault else comparison.Approval(found.content)


def approved_figure(measure: str, chosen: Choice) -> queries.Figure | None:
    """A figure as it was approved; none unless the choice is that year, in all or one scheme."""
    point = figure_ref(measure, chosen)
    approved = approval(point.year) if point else None
    return approved.figure(point) if approved else None


def figure_ref(measure: str, chosen: Choice) -> FigureRef | None:
    """What is locked of this choice; it is one reader's own where offices limit it."""
    asked = chosen.parameters
    if len(chosen.years) != 1 or len(chosen.schemes) > 1 or not set(asked) <= {"years", "schemes"}:
        return None
    return FigureRef(measure, next(iter(chosen.schemes), None), chosen.years[0])


def compare_year(year: int) -> list[comparison.Comparison]:
    """Every locked figure of a year against the load this run asks."""
    return _compare(cache.warehouse_path(), _stamp(newest_file(year).path))


@st.cache_data(max_entries=20, show_spinner=False)
def _compare(path: str, stamp: Stamp) -> list[comparison.Comparison]:
    return comparison.compare(_kept(stamp)[1], cache.warehouse())


def explain_changes(year: int, points: tuple[FigureRef, ...]) -> list[comparison.ExplainedRow]:
    """The rows that moved these figures of a year, each once."""
    return _explain(cache.warehouse_path(), _stamp(newest_file(year).path), points)


@st.cache_data(max_entries=50, show_spinner=False)
def _explain(
    path: str, stamp: Stamp, points: tuple[FigureRef, ...]
) -> list[comparison.ExplainedRow]:
    return comparison.explain(_kept(stamp)[1], cache.warehouse(), points)


def compare_files(year: int) -> list[comparison.FileComparison]:
    """The files that the figures were approved from, against those of this load."""
    return comparison.compare_files(approval(year), cache.warehouse())
