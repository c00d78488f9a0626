"""The warehouse, ready to be asked: loaded where it is missing or the exports have changed."""

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
    """The warehouse of the exports as they lie there; what is wrong with them is said in place.

    The first page after a start reads exports that have changed; from then on a watch of the
    server's own does, once they stand still (with DASHBOARD_WATCH=off each page does). A load
    that is refused leaves the warehouse that was there before in use.
    """
    exports, out = config.data_folder(), config.warehouse_folder()
    is_left_to_watch = (exports, out) in _watched and _in_force(exports, out)
    if not is_left_to_watch and not is_current(exports, out):
        _load(exports, out)
    path, said = _in_force(exports, out), versions.read_attempt(out)
    if os.environ.get("DASHBOARD_WATCH") != "off":
        watch.start(exports, out)
        _watched.add((exports, out))
        _reconcile(path)
    _say(path, said)
    rerun_when_changed(path, said.get("messages"))
    return path


def _say(path: Path | None, said: dict) -> None:
    """Why something was refused, and what that means for the figures below."""
    sentences = [
        formats.plain(each) for each in said.get("messages", {}).get(languages.current(), [])
    ]
    if sentences and path and said.get("status") == "refused":
        sentences.append(say("The figures below are from the load before, without what is new."))
    elif sentences and path:
        sentences.append(say("The figures below are without that export."))
    if sentences:
        st.warning(" ".join(sentences))


@st.fragment(run_every=FOLLOW_SECONDS)
def rerun_when_changed(shown: Path | None, said: dict) -> None:
    """Show the page anew when what it was made from is no longer what is in force.

    shown: the warehouse of this page; said: what the last load came to, as it is said there.
    """
    exports, out = config.data_folder(), config.warehouse_folder()
    if (_in_force(exports, out), versions.read_attempt(out).get("messages")) != (shown, said):
        st.rerun()


def _in_force(exports: Path, out: Path) -> Path | None:
    is_of_these = versions.read_pointer(out).get("data") == str(exports.resolve())
    return versions.current(out) if is_of_these else None


def _reconcile(path: Path | None) -> None:
    """Hold the published figures against a load that is new here, beside the pages.

    So it is remembered which load moved one, also when nobody opens the register until later.
    """
    load = (path, versions.find_loaded_at(path)) if path else None
    if load and load not in _reconciled:
        _reconciled.add(load)
        threading.Thread(target=_hold, args=load, name="register", daemon=True).start()


def _hold(path: Path, loaded_at: str | None) -> None:
    try:
        answers_cache.reconcile_warehouse(str(path), loaded_at)
    except Exception as error:  # whoever opens the register is told; texts may hold values
        log.error("the published figures could not be looked at: %s", type(error).__name__)


def _load(exports: Path, out: Path) -> None:
    bar = st.progress(0.0, say("Reading the exports …"))
    try:
        build(
            exports,
            out,
            lambda share, name: bar.progress(
                min(max(share, 0.0), 1.0), say("Reading {file} …", file=name)
            ),
        )
    except Refusal:
        _wait(exports, out)
    except Exception as error:  # the page goes on with what was loaded; texts may hold values
        log.error("the exports could not be loaded: %s", type(error).__name__)
        st.error(say("The exports could not be loaded. The server's log says why."))
    bar.empty()


def _wait(exports: Path, out: Path) -> None:
    """Somebody else is loading: look again until they are done."""
    given_up = time.monotonic() + PATIENCE_SECONDS
    while not is_current(exports, out) and time.monotonic() < given_up:
        time.sleep(0.2)


@cache
def freeze_memory() -> None:
    """After warm-up, once: what is loaded stays, so it is not searched for garbage every run."""
    gc.collect()
    gc.freeze()
    atexit.register(gc.unfreeze)  # or DuckDB tells of leaks when the server ends
