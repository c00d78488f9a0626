"""How fast the screen is: a bare Streamlit page, the version before and the present one.

They take turns in one browser, and medians are compared: machines are shared and noisy.
"""

import os
import tempfile
import threading
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench import speed_table, trees
from tests.bench.rows import write
from tests.bench.visitor import Visitor, visit
from tests.bench.window import Window
from tests.ui.browser import browser

YEARS = (2016, 2015, 2014, 2013, 2012, 2017)
PEOPLE = 10
READING_SECONDS = 20  # meanwhile the other years are fetched ahead
STAYS, ATTENDANCE = 400_000, 20_000_000  # 200 times the demonstration data


@dataclass
class Side:
    """One server, and what was measured on it: each a list with a number a time."""

    name: str
    address: str
    pid: int
    figures: dict[str, list[float]] = field(default_factory=dict)


def show(rounds: int, is_large: bool) -> None:
    """Measures and prints the table; is_large: also with 200 times the data."""
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        folder = Path(name)
        sides = _start(stack, folder)
        _time_windows(sides, rounds)
        for side in sides:
            _time_visitors(side, rounds)
        if is_large:
            _time_large(sides, folder)
        speed_table.show({side.name: side.figures for side in sides})


def _start(stack: ExitStack, folder: Path) -> list[Side]:
    """The servers that can be had."""
    servers = {"bare": trees.bare_server(folder)}
    earlier = stack.enter_context(trees.earlier_tree(folder))
    if earlier:
        servers["before"] = trees.server_of(earlier, folder / "out-before")
    else:
        print(f"The version before ({trees.EARLIER}) is not in this history: a dash for it.")
    servers["now"] = trees.server_of(trees.ROOT, folder / "out")
    started = {name: stack.enter_context(server) for name, server in servers.items()}
    return [Side(name, address, process.pid) for name, (address, process) in started.items()]


def _time_windows(sides: list[Side], rounds: int) -> None:
    """In the browser: another year, and the page loaded; the first round of years warms up."""
    with browser() as started:
        windows = {side.name: Window(started, side.address) for side in sides}
        for side in sides:
            windows[side.name].load()
        for place in range((rounds + 1) * len(YEARS)):
            is_kept = place >= len(YEARS)
            for side in sides:
                _keep(side, windows[side.name].choose(YEARS[place % len(YEARS)]), is_kept)
        for _ in range(3 * rounds):
            for side in sides:
                _keep(side, {"load_ms": windows[side.name].load()})


def _keep(side: Side, measured: dict[str, float], is_kept: bool = True) -> None:
    for name, value in measured.items() if is_kept else ():
        side.figures.setdefault(name, []).append(value)


def _time_visitors(side: Side, rounds: int) -> None:
    """Without a browser: one click after the other for the work, then ten people at once."""
    with ExitStack() as stack:
        people = [stack.enter_context(visit(side.address)) for _ in range(PEOPLE)]
        for year in YEARS:
            people[0].choose(year)
        before = _read_cpu_ms(side.pid)
        for year in YEARS * rounds:
            people[0].choose(year)
        if before is not None:
            count = rounds * len(YEARS)
            _keep(side, {"cpu_ms": (_read_cpu_ms(side.pid) - before) / count})
        for year in YEARS * rounds:
            side.figures.setdefault("ten_ms", []).extend(_click_at_once(people, year))


def _click_at_once(people: list[Visitor], year: int) -> list[float]:
    """All choose at the same moment; how long each of them waits."""
    waits: list[float] = []
    gate = threading.Barrier(len(people))

    def click(person: Visitor) -> None:
        gate.wait()
        waits.append(1000 * person.choose(year))

    threads = [threading.Thread(target=click, args=[person]) for person in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return waits


def _time_large(sides: list[Side], folder: Path) -> None:
    """200 times the data: each year the first time, after the first page was read for a while."""
    data = write(folder / "large", STAYS, ATTENDANCE)
    bare, now = sides[0], sides[-1]
    server = trees.server_of(trees.ROOT, folder / "out-large", data)
    with server as (address, _), browser() as started:
        windows = Window(started, bare.address), Window(started, address)
        for window in windows:
            window.load()
        time.sleep(READING_SECONDS)
        for year in YEARS[:-1]:
            for side, window in zip((bare, now), windows, strict=True):
                _keep(side, {"large_ms": window.choose(year)["change_ms"]})


def _read_cpu_ms(pid: int) -> float | None:
    """The time a process has worked so far; None where the system does not say it in a file."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None
    return 1000 * (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
