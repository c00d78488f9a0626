"""make bench: how fast the screen is, how long reading exports and answering questions take."""

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
from tests.bench import screen
from tests.bench.rows import write
from warehouse.build import build

_CHOICES = {
    "all": {},
    "2014": {"years": [2014]},
    "2014 AIG": {"years": [2014], "schemes": ["AIG"]},
    "NAV 1": {"offices": ["NAV 1"]},
    "2014 NAV 1": {"years": [2014], "offices": ["NAV 1"]},
}
_REPEATS = 3


def main() -> None:
    """Prints the timings of one run."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--stays", type=int, default=1_000_000, help="10 000 000 is 1 GB")
    parser.add_argument("--attendance", type=int, default=20_000_000)
    parser.add_argument("--screen", action="store_true", help="only how fast the screen is")
    parser.add_argument("--rounds", type=int, default=3, help="of six years each, on the screen")
    parser.add_argument("--small", action="store_true", help="not 200 times the data")
    options = parser.parse_args()
    screen.show(options.rounds, not options.small)
    if options.screen:
        return
    print()
    with tempfile.TemporaryDirectory() as folder:
        data, out = Path(folder) / "data", Path(folder) / "out"
        print(f"{'':32}{'MB':>8}{'s':>8}{'MB/s':>8}{'MB of memory':>14}")
        _time_load("attendance", write(data / "attendance", 100_000, 2_000_000), out / "a")
        small_path = _time_load("stays", write(data / "small", 200_000, 0), out / "small")
        _time_load(
            "stays", write(data / "large", options.stays, 0), out / "large", open_path=small_path
        )
        both = write(data / "both", options.stays, options.attendance)
        both_path = _time_load("both", both, out / "both")
        _time_start(both, out / "both")
        _time_answers(both_path)


def _time_load(name: str, data: Path, out: Path, open_path: Path | None = None) -> Path:
    """Times one load, and how long a page with another warehouse waits for a figure meanwhile."""
    size = sum(path.stat().st_size for path in data.iterdir()) / 1e6
    with _measure_waits(open_path) as waits:
        start = time.perf_counter()
        report = build(data, out)
        seconds = time.perf_counter() - start
    rows = sum(file["loaded"] or 0 for file in report.files)
    label = f"{rows:,} rows, {name}"
    print(f"{label:32}{size:8.0f}{seconds:8.1f}{size / seconds:8.0f}{_read_memory():14.0f}")
    if waits:
        print(f"{'  a figure meanwhile':32}{_describe_waits(waits)}")
    print(f"{'  the same bytes again':32}{'':8}{_time(lambda: build(data, out)):8.2f}")
    return report.warehouse


def _describe_waits(waits: list[float]) -> str:
    """The longest wait of 99 in 100; of fewer than 100 waits the longest of all."""
    if len(waits) < 100:
        return f"{1000 * max(waits):8.0f} ms at most ({len(waits)} asked)"
    slowest = 1000 * statistics.quantiles(waits, n=100)[-1]
    return f"{slowest:8.0f} ms for 99 of 100 ({len(waits)} asked)"


def _time_start(data: Path, out: Path) -> None:
    """Times a start where nothing has changed, in its own process; the best of three."""
    command = [sys.executable, "-m", "tests.bench.start", data, out]
    options = {"check": True, "text": True, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    seconds = min(float(subprocess.run(command, **options).stdout) for _ in range(_REPEATS))
    print(f"{'a start, nothing changed':32}{'':8}{seconds:8.2f}   (our own part)")


@contextmanager
def _measure_waits(path: Path | None):
    """Fetches a figure from a warehouse again and again; gives the list of the seconds."""
    waits: list[float] = []
    is_over = threading.Event()

    def fetch() -> None:
        warehouse = queries.connect(path)
        while not is_over.wait(0.05):
            waits.append(_time(lambda: warehouse.rows("figures_people", years=[2014])))

    thread = threading.Thread(target=fetch)
    if path:
        thread.start()
    yield waits
    is_over.set()
    if path:
        thread.join()


def _time_answers(path: Path) -> None:
    """Times every answer as a page fetches it; not lists of rows, which grow."""
    warehouse = queries.connect(path)
    print(f"\n{'answer':28}" + "".join(f"{name:>12}" for name in _CHOICES) + "   (ms, median)")
    times = {}
    for name in (name for name in queries.answers() if "rows" not in name.split("_")):
        times[name] = [_median_time(warehouse, name, params) for params in _CHOICES.values()]
        print(f"{name:28}" + "".join(f"{1000 * seconds:12.1f}" for seconds in times[name]))
    columns = list(zip(*times.values(), strict=True))
    for limit in (0.2, 1.0):
        counts = [sum(seconds < limit for seconds in column) for column in columns]
        label = f"under {limit} s, of {len(times)}"
        print(f"{label:28}" + "".join(f"{count:12}" for count in counts))


def _median_time(warehouse: queries.Warehouse, name: str, params: dict) -> float:
    return statistics.median(
        _time(lambda: warehouse.fetch(name, **params)) for _ in range(_REPEATS)
    )


def _time(work) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _read_memory() -> float:
    unit = 1e6 if sys.platform == "darwin" else 1e3
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


if __name__ == "__main__":
    os.nice(5)
    main()
