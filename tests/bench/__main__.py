"""make bench: how long reading exports and answering questions take, and in what relation."""

import argparse
import os
import resource
import statistics
import sys
import tempfile
import time
from pathlib import Path

import queries
from tests.bench.rows import write
from warehouse.build import build

_CHOICES = {"all": {}, "2014": {"years": [2014]}, "2014 AIG": {"years": [2014], "schemes": ["AIG"]}}
_TIMES = 3


def main() -> None:
    """Prints the timings of one run."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--stays", type=int, default=200_000)
    parser.add_argument("--attendance", type=int, default=1_000_000)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        data = write(Path(folder) / "data", chosen.stays, chosen.attendance)
        path = _reading(data, Path(folder) / "out", chosen)
        _answers(path)


def _reading(data: Path, out: Path, chosen: argparse.Namespace) -> Path:
    size = sum(path.stat().st_size for path in data.iterdir()) / 1e6
    began = time.perf_counter()
    report = build(data, out)
    took = time.perf_counter() - began
    print(f"{chosen.stays:,} stays, {chosen.attendance:,} attendance rows, {size:.0f} MB")
    print(f"read        {took:8.2f} s   {size / took:.0f} MB/s, {_memory():.0f} MB of memory")
    print(f"read again  {_seconds(lambda: build(data, out)):8.2f} s   (the same bytes)")
    print(f"open        {_seconds(lambda: queries.connect(report.warehouse)):8.2f} s")
    return report.warehouse


def _answers(path: Path) -> None:
    warehouse = queries.connect(path)
    names = [*queries.questions()]
    print(f"\n{'answer':28}" + "".join(f"{name:>12}" for name in _CHOICES) + "   (ms, median)")
    for name in names:
        cells = [_median(warehouse, name, told) for told in _CHOICES.values()]
        print(f"{name:28}" + "".join(f"{1000 * cell:12.1f}" for cell in cells))


def _median(warehouse: queries.Warehouse, name: str, told: dict) -> float:
    return statistics.median(_seconds(lambda: warehouse.rows(name, **told)) for _ in range(_TIMES))


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
