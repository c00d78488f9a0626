"""make bench: how long reading exports and answering questions take, and in what relation."""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import contextmanager
from pathlib import Path

import queries
from tests.bench.rows import write
from warehouse.build import build

_CHOICES = {
    "all": {},
    "2014": {"years": [2014]},
    "2014 AIG": {"years": [2014], "schemes": ["AIG"]},
    "NAV 1": {"offices": ["NAV 1"]},
    "2014 NAV 1": {"years": [2014], "offices": ["NAV 1"]},
}
_TIMES = 3


def main() -> None:
    """Prints the timings of one run."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--stays", type=int, default=1_000_000, help="10 000 000 is 1 GB")
    parser.add_argument("--attendance", type=int, default=20_000_000)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        data, out = Path(folder) / "data", Path(folder) / "out"
        print(f"{'':32}{'MB':>8}{'s':>8}{'MB/s':>8}{'MB of memory':>14}")
        _reading("attendance", write(data / "attendance", 100_000, 2_000_000), out / "a")
        small = _reading("stays", write(data / "small", 200_000, 0), out / "small")
        _reading("stays", write(data / "large", chosen.stays, 0), out / "large", open_at=small)
        both = write(data / "both", chosen.stays, chosen.attendance)
        answered = _reading("both", both, out / "both")
        _start(both, out / "both")
        _answers(answered)


def _reading(name: str, data: Path, out: Path, open_at: Path | None = None) -> Path:
    """Times one reading, and what a page open at another warehouse waits for a figure then."""
    size = sum(path.stat().st_size for path in data.iterdir()) / 1e6
    with _asking(open_at) as waits:
        began = time.perf_counter()
        report = build(data, out)
        took = time.perf_counter() - began
    rows = sum(file["loaded"] or 0 for file in report.files)
    told = f"{rows:,} rows, {name}"
    print(f"{told:32}{size:8.0f}{took:8.1f}{size / took:8.0f}{_memory():14.0f}")
    if waits:
        print(f"{'  a figure meanwhile':32}{_told(waits)}")
    print(f"{'  the same bytes again':32}{'':8}{_seconds(lambda: build(data, out)):8.2f}")
    return report.warehouse


def _told(waits: list[float]) -> str:
    """The wait of 99 in 100; of the slowest where so few were asked that it means no more."""
    if len(waits) < 100:
        return f"{1000 * max(waits):8.0f} ms at most ({len(waits)} asked)"
    slowest = 1000 * statistics.quantiles(waits, n=100)[-1]
    return f"{slowest:8.0f} ms for 99 of 100 ({len(waits)} asked)"


def _start(data: Path, out: Path) -> None:
    """Times a start where nothing has changed, in a process of its own; the best of three."""
    command = [sys.executable, "-m", "tests.bench.start", data, out]
    quiet = {"check": True, "text": True, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    seconds = min(float(subprocess.run(command, **quiet).stdout) for _ in range(_TIMES))
    print(f"{'a start, nothing changed':32}{'':8}{seconds:8.2f}   (our own part)")


@contextmanager
def _asking(path: Path | None):
    """Asks a figure query of a warehouse again and again; the list of how long each took."""
    waits: list[float] = []
    is_over = threading.Event()

    def ask() -> None:
        warehouse = queries.connect(path)
        while not is_over.wait(0.05):
            waits.append(_seconds(lambda: warehouse.rows("figures_people", years=[2014])))

    asking = threading.Thread(target=ask)
    if path:
        asking.start()
    yield waits
    is_over.set()
    if path:
        asking.join()


def _answers(path: Path) -> None:
    """Times every answer as a page asks it; not those of rows, which take as long as they have."""
    warehouse = queries.connect(path)
    print(f"\n{'answer':28}" + "".join(f"{name:>12}" for name in _CHOICES) + "   (ms, median)")
    took = {}
    for name in (one for one in queries.answers() if "rows" not in one.split("_")):
        took[name] = [_median(warehouse, name, told) for told in _CHOICES.values()]
        print(f"{name:28}" + "".join(f"{1000 * cell:12.1f}" for cell in took[name]))
    for limit in (0.2, 1.0):
        under = [sum(cells[of] < limit for cells in took.values()) for of in range(len(_CHOICES))]
        told = f"under {limit} s, of {len(took)}"
        print(f"{told:28}" + "".join(f"{count:12}" for count in under))


def _median(warehouse: queries.Warehouse, name: str, told: dict) -> float:
    return statistics.median(_seconds(lambda: warehouse.fetch(name, **told)) for _ in range(_TIMES))


def _seconds(work) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _memory() -> float:
    unit = 1e6 if sys.platform == "darwin" else 1e3
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


if __name__ == "__main__":
    os.nice(5)
    main()
