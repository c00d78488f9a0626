"""Cached answers of one warehouse.

The key of each entry holds the warehouse's path and everything that limits what a reader may see:
all readers share the cache.
"""

import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pandas
import streamlit as st

import queries
from pages import session
from pages.answers import ahead
from pages.answers.choice import FIELDS, Choice
from pages.answers.memory import remember
from pages.answers.options import Options
from pages.i18n import labels
from queries.measures import read_figure
from queries.reconciliation.history import Reconciliation, reconcile
from warehouse.storage import versions

# query parameters as hashable values: a cache needs them as its key
Frozen = tuple[tuple[str, object], ...]
Result = TypeVar("Result")


def use_warehouse(path: Path | str) -> None:
    """Uses this warehouse for the rest of the run: a page never mixes two of them."""
    session.update(warehouse=str(path))


def warehouse_path() -> str:
    """The path of the warehouse in use; LookupError where the page has chosen none yet."""
    if not session.current().warehouse:
        raise LookupError("No warehouse is in use yet.")
    return session.current().warehouse


def fetch_rows(name: str, chosen: Choice) -> pandas.DataFrame:
    """The rows of one answer for what is chosen, in the order of the query.

    The frame is a copy: the numbers of a shared one could be changed through to_numpy().
    """
    return _fetch_rows(warehouse_path(), name, _freeze(chosen.parameters)).copy()


def fetch_all_rows(name: str) -> pandas.DataFrame:
    """The rows of an answer about the exports as a whole, whatever is chosen."""
    return _fetch_rows(warehouse_path(), name, ()).copy()


def fetch_figure(measure: str, chosen: Choice | None) -> queries.Figure | None:
    """One measure for what is chosen; None without a choice."""
    if chosen is None:
        return None
    answer = queries.measures()[measure].answer
    return _fetch_figures(warehouse_path(), answer, _freeze(chosen.parameters))[measure]


def _freeze(parameters: dict) -> Frozen:
    return tuple(
        (name, tuple(value) if isinstance(value, list) else value)
        for name, value in parameters.items()
    )


@remember(most=1000)
def _fetch_rows(path: str, name: str, params: Frozen) -> pandas.DataFrame:
    with _fetch_other_years(_fetch_rows, path, name, params):
        return _connect(path).fetch(name, **dict(params))


@contextmanager
def _fetch_other_years(fetch: Callable, path: str, name: str, params: Frozen) -> Iterator[None]:
    """After a slow fetch of one whole year, has the same fetched of the other years."""
    start = time.perf_counter()
    yield
    is_slow = time.perf_counter() - start > ahead.SLOW_SECONDS
    if is_slow and len(params) == 1 and params[0][0] == "years" and len(params[0][1]) == 1:
        ahead.plan(fetch, path, name, _parse_rows(_read_years, path, "choices", ()))


def _read_years(choices: pandas.DataFrame) -> list[int]:
    return [int(year) for year in choices.loc[choices["filter"] == "year", "value"]]


def fetch_parsed(parse: Callable[[pandas.DataFrame], Result], name: str, chosen: Choice) -> Result:
    """What a function makes of the rows of an answer, in any language; not to be changed."""
    return _parse_rows(parse, warehouse_path(), name, _freeze(chosen.parameters))


@remember(most=1000)
def _parse_rows(parse: Callable, path: str, name: str, params: Frozen) -> object:
    return parse(_fetch_rows(path, name, params))


@remember(most=1000)
def _fetch_figures(path: str, answer: str, params: Frozen) -> dict[str, queries.Figure]:
    """The measures of one answer: a page fetches no more than it shows."""
    with _fetch_other_years(_fetch_figures, path, answer, params):
        figures = [read_figure(row) for row in _connect(path).rows(answer, **dict(params))]
    return {figure.measure: figure for figure in figures}


@st.cache_resource(max_entries=3, show_spinner=False)
def _connect(path: str) -> queries.Warehouse:
    return queries.connect(path, _find_previous(path))


def warehouse() -> queries.Warehouse:
    """The warehouse in use, for more than one answer; the caller keeps the reader's limits."""
    return _connect(warehouse_path())


def _find_previous(path: str) -> Path | None:
    """The load before this one; None for the first, and for one that is no longer in force."""
    out = Path(path).parent
    return versions.previous(out) if versions.current(out) == Path(path) else None


def fetch_reconciliation() -> Reconciliation:
    """The register of published figures against this warehouse, and since when they differ."""
    return reconcile_warehouse(warehouse_path(), versions.find_loaded_at(Path(warehouse_path())))


@st.cache_resource(max_entries=3, show_spinner=False)
def reconcile_warehouse(path: str, loaded_at: str | None) -> Reconciliation:
    """The register against one warehouse, computed once per load, also of one that comes back."""
    return reconcile(_connect(path), Path(path))


def previous_path() -> Path | None:
    """The warehouse of the load before the one in use."""
    return _find_previous(warehouse_path())


def changed_figures(chosen: Choice) -> list[queries.ChangedFigure]:
    """The figures for what is chosen that had another value in the load before."""
    return list(
        _changed_figures(warehouse_path(), str(previous_path()), _freeze(chosen.parameters))
    )


@remember(most=100)
def _changed_figures(path: str, previous: str, params: Frozen) -> list[queries.ChangedFigure]:
    return _connect(path).changed_figures(_connect(previous), **dict(params))


def sees_all_offices(chosen: Choice) -> bool:
    """Whether this reader may see every office, and so the lines as they are in the exports."""
    return chosen.options.allowed_offices is None


def scheme_names(chosen: Choice) -> dict[str, str]:
    """The name of each scheme at the end of what is chosen."""
    return _scheme_names(warehouse_path(), _freeze(chosen.parameters))


@remember(most=100)  # every cell with a scheme needs it
def _scheme_names(path: str, params: Frozen) -> dict[str, str]:
    rows = _fetch_rows(path, "scheme_names", params)
    return dict(zip(rows["scheme"], rows["name"], strict=True))


def scheme_kinds(chosen: Choice) -> dict[str, str]:
    """The kind of each scheme, group or course; without those the exports give none of."""
    rows = fetch_rows("scheme_names", chosen).dropna(subset="kind")
    return dict(zip(rows["scheme"], rows["kind"], strict=True))


def loaded_families() -> frozenset[str]:
    """The families of which at least one row is loaded."""
    return _parse_rows(_read_families, warehouse_path(), "extracts", ())


def _read_families(files: pandas.DataFrame) -> frozenset[str]:
    return frozenset(files.loc[files["loaded"] > 0, "family"])


def fetch_status() -> dict[str, object]:
    """The row of the answer `status`: extract date, load time, rejected lines, department."""
    return dict(_parse_rows(_read_status, warehouse_path(), "status", ()))


def _read_status(rows: pandas.DataFrame) -> dict[str, object]:
    row = rows.iloc[0].to_dict()
    return {name: None if pandas.isna(value) else value for name, value in row.items()}


def fetch_options(allowed_offices: tuple[str, ...] | None) -> Options:
    """The values of each filter, limited to the offices this reader may see."""
    options: dict[str, dict] = {name: {} for name in FIELDS}
    for row in fetch_all_rows("choices").itertuples():
        if row.filter != "office" or allowed_offices is None or row.value in allowed_offices:
            used_labels = options[row.filter].values()
            options[row.filter][row.value] = _label(row, used_labels)
    options["year"] = {int(year): label for year, label in options["year"].items()}
    extract_date = fetch_status()["extract_date"]
    return Options(**options, extract_date=extract_date, allowed_offices=allowed_offices)


def _label(row: tuple, used_labels: Collection[str]) -> str:
    """The label of a row of `choices` in the reader's language; a repeated label has its code."""
    label = labels.label(row.filter, row.value) if row.label == row.value else row.label
    return f"{label} ({row.value})" if label in used_labels else label
