"""Answers fetched ahead: a slow one of one year is fetched for the other years while nobody waits.

With 200 times the demonstration data an answer takes up to a second; a reader who goes through the
years then finds them ready. Quick answers and narrower choices are fetched when they are asked for.
"""

import logging
import os
import threading
import time
from collections.abc import Callable
from queue import SimpleQueue

log = logging.getLogger(__name__)
SLOW_SECONDS = 0.05
IDLE_SECONDS = 1.0

_tasks: SimpleQueue[Callable[[], object]] = SimpleQueue()
_planned: set[tuple] = set()
_lock = threading.Lock()
_last_run = 0.0
_worker: threading.Thread | None = None


def note_run() -> None:
    """Says that a page runs: what is fetched ahead waits until it is done."""
    global _last_run
    _last_run = time.monotonic()


def plan(
    fetch: Callable[[str, str, tuple], object], path: str, name: str, years: list[int]
) -> None:
    """Fetches an answer of whole years ahead, the newest year first, once a warehouse.

    With DASHBOARD_WATCH=off nothing works beside the pages.
    """
    if os.environ.get("DASHBOARD_WATCH") == "off":
        return
    key = (fetch, path, name)
    with _lock:
        if key in _planned:
            return
        _planned.add(key)
    for year in sorted(years, reverse=True):
        _tasks.put(lambda year=year: fetch(path, name, (("years", (year,)),)))
    _start()


def _start() -> None:
    global _worker
    with _lock:
        if _worker is None:
            _worker = threading.Thread(target=_work, name="ahead", daemon=True)
            _worker.start()


def _work() -> None:
    while True:
        _run(_tasks.get())


def _run(task: Callable[[], object]) -> None:
    while time.monotonic() - _last_run < IDLE_SECONDS:
        time.sleep(0.1)
    try:
        task()
    except Exception as error:  # whoever asks for it sees the reason; texts may contain values
        log.error("an answer could not be fetched ahead: %s", type(error).__name__)
