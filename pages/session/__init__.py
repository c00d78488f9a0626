"""The session of one run: who reads, in which language, from which warehouse.

A page fills it in step by step as it opens. Whatever runs outside the page (a download, a dialog,
a saved draft) takes the whole session along and resumes it.
"""

from contextvars import ContextVar
from dataclasses import dataclass, field, replace

import streamlit as st

from pages.paper import Block, Paper


@dataclass(frozen=True)
class Person:
    """The reader: e-mail, end of the login (epoch seconds), NAV offices (None: all)."""

    email: str = ""
    expires: float | None = None
    offices: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Session:
    """What belongs to one run for one reader.

    warehouse: path of the DuckDB file; person: None until access is checked; parts: codes of the
    tabs of the page; is_listed: whether dashboard.py runs the page, so that it has neighbours;
    paper: what a run that prints records; None on the screen.
    """

    language: str = "nb"
    warehouse: str = ""
    person: Person | None = None
    parts: tuple[str, ...] = ()
    is_listed: bool = False
    paper: Paper | None = field(default=None, compare=False)


_EMPTY = Session()
_current: ContextVar[Session] = ContextVar("session", default=_EMPTY)


def current() -> Session:
    """The session of this run."""
    return _current.get()


def update(**changes: object) -> None:
    """Changes some of the session for the rest of the run."""
    _current.set(replace(_current.get(), **changes))


def resume(session: Session) -> None:
    """Continues a session outside the page that it began in."""
    _current.set(session)


def is_printing() -> bool:
    """Whether this run makes paper: then components record what they would show."""
    return _current.get().paper is not None


def read_state(key: str, otherwise: object = None) -> object:
    """What the reader has chosen in a control; on paper what it was when it was asked for."""
    paper = _current.get().paper
    return (st.session_state if paper is None else paper.state).get(key, otherwise)


def record(*blocks: Block) -> bool:
    """Adds blocks to the paper of this run; False on the screen, where there is none."""
    paper = _current.get().paper
    if paper is None:
        return False
    for block in blocks:
        paper.add(block)
    return True
