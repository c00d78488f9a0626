"""What is pointed at on a page, beside the filters: its open part, a group, a month, a step …

It stands in the URL and nowhere else, so a copied link shows the same; a page switch forgets it.
Whatever a link says is only compared with what there is: it never becomes part of a question.
"""

from collections.abc import Collection
from contextvars import ContextVar
from datetime import date

import streamlit as st

_parts: ContextVar[tuple[str, ...]] = ContextVar("parts", default=())
NAMES = ("part", "group", "month", "destination", "step", "counter")


def get(name: str, among: Collection[str]) -> str:
    """What is pointed at, when it is one of these; else nothing."""
    asked = st.query_params.get(name, "")
    return asked if asked in among else ""


def put(name: str, value: str) -> None:
    """Point at it; with no value, at nothing of this kind."""
    if value:
        st.query_params[name] = value
    elif name in st.query_params:
        del st.query_params[name]


def is_at(name: str, value: str) -> bool:
    """Whether it is pointed at."""
    return st.query_params.get(name) == value


def has(parts: Collection[str]) -> None:
    """The parts the page has, for what only shows in one of them."""
    _parts.set(tuple(parts))


def parts() -> tuple[str, ...]:
    """The parts of the page that is shown."""
    return _parts.get()


def kept() -> dict[str, list[str]]:
    """The URL parameters that point here again."""
    return {name: st.query_params.get_all(name) for name in NAMES if name in st.query_params}


def month_code(month: date) -> str:
    """2014-03, as it stands in the URL."""
    return f"{month:%Y-%m}"
