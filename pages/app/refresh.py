"""Keeping the warehouse current: it is loaded when it is missing or the exports have changed."""

import atexit
import gc
import logging
import os
import threading
import time
from functools import cache
from pathlib import Path

import streamlit as st

from pages.answers import cache as answers_cache
from pages.i18n import formats, languages
from pages.i18n.translate import say
from warehouse import config, watch
from warehouse.build import build, is_current
from warehouse.errors import Refusal
from warehouse.storage import versions

log = logging.getLogger(__name__)
PATIENCE_SECONDS = 300
FOLLOW_SECONDS = 5

_watched: set[tuple[Path, Path]] = set()
_reconciled: set[tuple[Path, str | None]] = set()


def ensure_warehouse() -> Path | None:
    """Returns the warehouse of the exports, loaded where needed; shows what is wrong with them.

    The first page after a start loads exports that have changed; from then on the server's own
    watch does, once the files stand still (with DASHBOARD_WATCH=off each page does). After a
    refused load the previous warehouse stays in use.
    """
    exports, out = config.data_folder(), config.warehouse_folder()
    is_left_to_watch = (exports, out) in _watched and _find_warehouse(exports, out)
    if not is_left_to_watch and not is_current(exports, out):
        _load(exports, out)
    path, attempt = _find_warehouse(exports, out), versions.read_attempt(out)
    if os.environ.get("DASHBOARD_WATCH") != "off":
        watch.start(exports, out)
        _watched.add((exports, out))
        _reconcile(path)
    _show_messages(path, attempt)
    rerun_when_changed(path, attempt.get("messages"))
    return path


def _show_messages(path: Path | None, attempt: dict) -> None:
    """Shows why the last load refused something, and what that means for the figures below."""
    messages = attempt.get("messages", {}).get(languages.current(), [])
    sentences = [formats.plain(message) for message in messages]
    if sentences and path and attempt.get("status") == "refused":
        sentences.append(say("The figures below are from the load before, without what is new."))
    elif sentences and path:
        sentences.append(say("The figures below are without that export."))
    if sentences:
        st.warning(" ".join(sentences))


@st.fragment(run_every=FOLLOW_SECONDS)
def rerun_when_changed(path: Path | None, messages: dict | None) -> None:
    """Reruns the page when another load has replaced the one it shows.

    path: the warehouse of this page; messages: those of the last load when it opened.
    """
    exports, out = config.data_folder(), config.warehouse_folder()
    current = _find_warehouse(exports, out), versions.read_attempt(out).get("messages")
    if current != (path, messages):
        st.rerun()


def _find_warehouse(exports: Path, out: Path) -> Path | None:
    """The warehouse in use; None where it was built from another folder, or there is none."""
    is_of_exports = versions.read_pointer(out).get("data") == str(exports.resolve())
    return versions.current(out) if is_of_exports else None


def _reconcile(path: Path | None) -> None:
    """Compares the published figures with a new load, in a thread of its own.

    The load that changed a figure is then recorded, also when nobody opens the register for long.
    """
    load = (path, versions.find_loaded_at(path)) if path else None
    if load and load not in _reconciled:
        _reconciled.add(load)
        thread = threading.Thread(
            target=_compare_published, args=load, name="register", daemon=True
        )
        thread.start()


def _compare_published(path: Path, loaded_at: str | None) -> None:
    try:
        answers_cache.reconcile_warehouse(str(path), loaded_at)
    except Exception as error:  # the register shows it when opened; texts may contain values
        log.error("the published figures could not be looked at: %s", type(error).__name__)


def _load(exports: Path, out: Path) -> None:
    """Loads the exports under a progress bar."""
    bar = st.progress(0.0, say("Reading the exports …"))

    def show_progress(share: float, name: str) -> None:
        bar.progress(min(max(share, 0.0), 1.0), say("Reading {file} …", file=name))

    try:
        build(exports, out, show_progress)
    except Refusal:
        _wait(exports, out)
    except Exception as error:  # the page shows the previous load; texts may contain values
        log.error("the exports could not be loaded: %s", type(error).__name__)
        st.error(say("The exports could not be loaded. The server's log says why."))
    bar.empty()


def _wait(exports: Path, out: Path) -> None:
    """Waits until another process has finished its load."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not is_current(exports, out) and time.monotonic() < deadline:
        time.sleep(0.2)


@cache
def freeze_memory() -> None:
    """Exempts what is loaded after warm-up from garbage collection; runs once."""
    gc.collect()
    gc.freeze()
    atexit.register(gc.unfreeze)  # otherwise DuckDB reports leaks when the server ends
