"""Watches a data folder and loads what changes, once it stands still."""

import logging
import threading
import time
from pathlib import Path

from warehouse import store
from warehouse.build import Report, build, is_current
from warehouse.folder import fingerprint
from warehouse.refusal import Refusal

log = logging.getLogger(__name__)
EVERY_SECONDS = 2.0
_GIVEN_UP_SECONDS = 60.0
_threads: dict[tuple[Path, Path], threading.Thread] = {}
_starting = threading.Lock()


class Watch:
    """One folder, looked at again and again: look() loads when two looks saw the same change."""

    def __init__(self, data: Path, out: Path):
        self.data, self.out = Path(data), Path(out)
        self._seen: str | None = None
        self._failed: tuple[str, float] | None = None

    def look(self) -> Report | None:
        """What a load came to; None where nothing changed, or it does not stand still yet."""
        mark = fingerprint(self.data)
        stands_still, self._seen = mark == self._seen, mark
        if not stands_still or self._has_failed(mark) or is_current(self.data, self.out):
            return None
        return self._load(mark)

    def _has_failed(self, mark: str) -> bool:
        """Whether the same files failed a short while ago."""
        if self._failed is None or self._failed[0] != mark:
            return False
        return time.monotonic() - self._failed[1] < _GIVEN_UP_SECONDS

    def _load(self, mark: str) -> Report | None:
        began = time.monotonic()
        try:
            report = build(self.data, self.out)
        except Refusal:
            return None  # another build is at it; look again
        except Exception as error:
            self._failed = (mark, time.monotonic())
            self._note_failed(error)
            raise
        log.info("%s", _told(report, time.monotonic() - began))
        return report

    def _note_failed(self, error: Exception) -> None:
        """Lets the pages say that the exports are not taken in; its text may hold values."""
        why = Refusal("failed", error=type(error).__name__)
        told = {"fingerprint": None, "status": "refused", "warehouse": None}
        messages = {language: [why.sentence(language)] for language in ("nb", "en")}
        store.note_attempt(self.out, told | {"messages": messages})

    def run(self, every: float = EVERY_SECONDS, stop: threading.Event | None = None) -> None:
        """Looks every so many seconds until told to stop; survives whatever goes wrong."""
        stop = stop or threading.Event()
        while not stop.is_set():
            try:
                self.look()
            except Exception as error:  # the next look may go well; texts may hold values
                log.error("the exports could not be loaded: %s", type(error).__name__)
            stop.wait(every)


def start(data: Path, out: Path, every: float = EVERY_SECONDS) -> threading.Thread:
    """One thread that watches this folder for this warehouse, however often it is asked for."""
    key = (Path(data).resolve(), Path(out).resolve())
    with _starting:
        running = _threads.get(key)
        if running is None or not running.is_alive():
            watch = Watch(data, out)
            running = threading.Thread(target=watch.run, args=(every,), name="watch", daemon=True)
            _threads[key] = running
            running.start()
    return running


def _told(report: Report, seconds: float) -> str:
    """One line for the log: counts and reasons, never a value."""
    refused = [refusal.reason for refusal in report.messages]
    why = f" ({', '.join(refused)})" if refused else ""
    loaded = sum(file["loaded"] or 0 for file in report.files)
    counts = f"{len(report.files)} files, {loaded} lines loaded, {report.rejected} left out"
    return f"{report.status}{why}: {counts}, {seconds:.1f} s"
