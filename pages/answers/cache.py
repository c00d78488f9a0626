"""Cached answers of one warehouse.

The key of each entry holds the warehouse's path and everything that limits what a reader may see:
all readers share the cache.
"""

from collections.abc import Collection
from contextvars import ContextVar
from functools import lru_cache
from pathlib import Path

import pandas
import streamlit as st

import queries
from pages.answers.choice import FIELDS, Choice, Options
from pages.i18n import labels
from queries.measures import read_figure
from queries.reconciliation.history import Reconciliation, reconcile
from warehouse.storage import versions

_path: ContextVar[str] = ContextVar("warehouse_path")


def use_warehouse(path: Path | str) -> None:
    """Ask this warehouse for the rest of the run: a page never mixes two of them."""
    _path.set(str(path))


def warehouse_path() -> str:
    """The warehouse this run asks."""
    return _path.get()


def rows(name: str, chosen: Choice) -> pandas.DataFrame:
    """One answer (queries/<name>.sql) for what is chosen; the rows as the query orders them."""
    return fetch_rows(warehouse_path(), name, freeze(chosen.parameters))


def figure(measure: str, chosen: Choice | None) -> queries.Figure | None:
    """One measure for what is chosen; none when there is nothing to ask about."""
    if chosen is None:
        return None
    return _figures(
        warehouse_path(), queries.measures()[measure].answer, freeze(chosen.parameters)
    )[measure]


def freeze(parameters: dict) -> tuple:
    """Query parameters as a cache can keep them."""
    return tuple(
        (name, tuple(value) if isinstance(value, list) else value)
        for name, value in parameters.items()
    )


@st.cache_data(max_entries=1000, show_spinner=False)
def fetch_rows(path: str, name: str, asked: tuple) -> pandas.DataFrame:
    """One answer of one warehouse; `asked` as frozen() gives it."""
    return _connect(path).fetch(name, **dict(asked))


@st.cache_data(max_entries=1000, show_spinner=False)
def _figures(path: str, name: str, asked: tuple) -> dict[str, queries.Figure]:
    """The measures of one figures answer alone: a page asks for no more than it shows."""
    found = [read_figure(row) for row in _connect(path).rows(name, **dict(asked))]
    return {each.measure: each for each in found}


@st.cache_resource(max_entries=3, show_spinner=False)
def _connect(path: str) -> queries.Warehouse:
    return queries.connect(path, _before(path))


def warehouse() -> queries.Warehouse:
    """The warehouse this run asks, for what is no single answer; whoever asks keeps the rights."""
    return _connect(warehouse_path())


def _before(path: str) -> Path | None:
    """The load before this one; None for the first, and for one that is no longer in force."""
    out = Path(path).parent
    return versions.previous(out) if versions.current(out) == Path(path) else None


def reconciliation() -> Reconciliation:
    """The register of published figures of this warehouse, beside what it was before."""
    return reconciliation_of(warehouse_path(), versions.find_loaded_at(Path(warehouse_path())))


@st.cache_resource(max_entries=3, show_spinner=False)
def reconciliation_of(path: str, loaded_at: str | None) -> Reconciliation:
    """The same of one warehouse: once for each load, also of one that comes back later."""
    return reconcile(_connect(path), Path(path))


def previous_path() -> Path | None:
    """The warehouse of the load before the one this run asks."""
    return _before(warehouse_path())


def changed_figures(chosen: Choice) -> list[queries.ChangedFigure]:
    """The figures that the load before gave another value, for what is chosen."""
    return _changed_figures(warehouse_path(), str(previous_path()), freeze(chosen.parameters))


@st.cache_data(max_entries=100, show_spinner=False)
def _changed_figures(path: str, previous: str, asked: tuple) -> list[queries.ChangedFigure]:
    return _connect(path).changed_figures(_connect(previous), **dict(asked))


def sees_all_offices(chosen: Choice) -> bool:
    """Whether this reader may see every office, and so the lines as they stand in the exports."""
    return chosen.offered.kept_offices is None


def scheme_names(chosen: Choice) -> dict[str, str]:
    """What each scheme was called at the end of what is chosen."""
    return _scheme_names(warehouse_path(), freeze(chosen.parameters))


@lru_cache(maxsize=100)  # every cell with a scheme asks: Streamlit's own would copy it each time
def _scheme_names(path: str, asked: tuple) -> dict[str, str]:
    named = fetch_rows(path, "scheme_names", asked)
    return dict(zip(named["scheme"], named["name"], strict=True))


def families() -> set[str]:
    """The families there is something loaded of."""
    read = fetch_rows(warehouse_path(), "extracts", ())
    return set(read.loc[read["loaded"] > 0, "family"])


def status() -> dict[str, object]:
    """The one row of the answer `status`: extract date, load time, lines rejected, department."""
    told = fetch_rows(warehouse_path(), "status", ()).iloc[0].to_dict()
    return {name: None if pandas.isna(value) else value for name, value in told.items()}


def options(kept_offices: tuple[str, ...] | None) -> Options:
    """What there is to choose from, limited to the offices this reader may see."""
    found: dict[str, dict] = {name: {} for name in FIELDS}
    for row in fetch_rows(warehouse_path(), "choices", ()).itertuples():
        if row.filter != "office" or kept_offices is None or row.value in kept_offices:
            taken = found[row.filter].values()
            found[row.filter][row.value] = _label(row, taken)
    found["year"] = {int(year): label for year, label in found["year"].items()}
    return Options(**found, extract_date=status()["extract_date"], kept_offices=kept_offices)


def _label(row: tuple, taken: Collection[str]) -> str:
    """The label of a row of `choices` in the reader's words; a second one like it has its code."""
    label = labels.label(row.filter, row.value) if row.label == row.value else row.label
    return f"{label} ({row.value})" if label in taken else label
