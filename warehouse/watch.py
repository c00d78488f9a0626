"""Watches a data folder and loads its changes, once the files are stable."""

import logging
import threading
import time
from pathlib import Path

from warehouse.build import Report, build, is_current
from warehouse.errors import Refusal
from warehouse.read.scan import fingerprint_folder
from warehouse.storage import versions

log = logging.getLogger(__name__)
POLL_SECONDS = 2.0
_RETRY_SECONDS = 60.0
_threads: dict[tuple[Path, Path], threading.Thread] = {}
_starting = threading.Lock()


class Watch:
    """One watched folder. poll() loads a change when two polls have the same fingerprint."""

    def __init__(self, data: Path, out: Path):
        self.data, self.out = Path(data), Path(out)
        self._fingerprint: str | None = None
        self._failure: tuple[str, float] | None = None

    def poll(self) -> Report | None:
        """Loads a stable change; None where nothing has changed, or files still change."""
        fingerprint = fingerprint_folder(self.data)
        is_stable, self._fingerprint = fingerprint == self._fingerprint, fingerprint
        if not is_stable or self._has_failed(fingerprint) or is_current(self.data, self.out):
            return None
        return self._load(fingerprint)

    def _has_failed(self, fingerprint: str) -> bool:
        """Whether the same files failed a short while ago."""
        if self._failure is None or self._failure[0] != fingerprint:
            return False
        return time.monotonic() - self._failure[1] < _RETRY_SECONDS

    def _load(self, fingerprint: str) -> Report | None:
        started = time.monotonic()
        try:
            report = build(self.data, self.out)
        except Refusal:
            return None  # another build is under way; the next poll tries again
        except Exception as error:
            self._failure = (fingerprint, time.monotonic())
            self._record_failure(error)
            raise
        log.info("%s", _format_log_line(report, time.monotonic() - started))
        return report

    def _record_failure(self, error: Exception) -> None:
        """Records the failure for the pages, without the error's text, which may hold values."""
        refusal = Refusal("failed", error=type(error).__name__)
        messages = {language: [refusal.sentence(language)] for language in ("nb", "en")}
        attempt = {"fingerprint": None, "status": "refused", "warehouse": None}
        versions.write_attempt(self.out, attempt | {"messages": messages})

    def run(self, every: float = POLL_SECONDS, stop: threading.Event | None = None) -> None:
        """Polls every so many seconds until `stop` is set; survives any error."""
        stop = stop or threading.Event()
        while not stop.is_set():
            try:
                self.poll()
            except Exception as error:  # the next poll may succeed; error texts may hold values
                log.error("the exports could not be loaded: %s", type(error).__name__)
            stop.wait(every)


def start(data: Path, out: Path, every: float = POLL_SECONDS) -> threading.Thread:
    """Starts one thread that watches this folder for this warehouse; later calls return it."""
    key = (Path(data).resolve(), Path(out).resolve())
    with _starting:
        thread = _threads.get(key)
        if thread is None or not thread.is_alive():
            watch = Watch(data, out)
            thread = threading.Thread(target=watch.run, args=(every,), name="watch", daemon=True)
            _threads[key] = thread
            thread.start()
    return thread


def _format_log_line(report: Report, seconds: float) -> str:
    """Formats one line for the log: counts and reasons, never a value."""
    reasons = [refusal.reason for refusal in report.messages]
    suffix = f" ({', '.join(reasons)})" if reasons else ""
    loaded = sum(file["loaded"] or 0 for file in report.files)
    counts = f"{len(report.files)} files, {loaded} lines loaded, {report.rejected} left out"
    return f"{report.status}{suffix}: {counts}, {seconds:.1f} s"
