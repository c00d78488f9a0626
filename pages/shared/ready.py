"""The warehouse, ready to be asked: loaded where it is missing or the exports have changed."""

import atexit
import gc
import logging
import time
from functools import cache
from pathlib import Path

import streamlit as st

from pages.shared import data, words
from pages.shared.words import say
from warehouse import store
from warehouse.build import build, is_current
from warehouse.refusal import Refusal

PATIENCE_SECONDS = 300


def warehouse() -> Path | None:
    """The warehouse of the exports as they lie there; what is wrong with them is said in place.

    A load that is refused leaves the warehouse that was there before in use.
    """
    exports, out = data.folder(), data.warehouse_folder()
    if not is_current(exports, out):
        _load(exports, out)
    for sentence in store.attempt(out).get("messages", {}).get(words.language(), []):
        st.warning(sentence)
    return _in_force(exports, out)


def _in_force(exports: Path, out: Path) -> Path | None:
    is_of_these = store.pointer(out).get("data") == str(exports.resolve())
    return store.current(out) if is_of_these else None


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
    except Exception:  # whatever it is, the page goes on with what was loaded before
        logging.getLogger(__name__).exception("The exports could not be loaded")
        st.error(say("The exports could not be loaded. The server's log says why."))
    bar.empty()


def _wait(exports: Path, out: Path) -> None:
    """Somebody else is loading: look again until they are done."""
    given_up = time.monotonic() + PATIENCE_SECONDS
    while not is_current(exports, out) and time.monotonic() < given_up:
        time.sleep(0.2)


@cache
def settle() -> None:
    """After warm-up, once: what is loaded stays, so it is not searched for garbage every run."""
    gc.collect()
    gc.freeze()
    atexit.register(gc.unfreeze)  # or DuckDB tells of leaks when the server ends
