"""The table of the screen's speed: medians, ratios to the bare page, and whether goals hold."""

import statistics
from collections.abc import Callable
from dataclasses import dataclass

Figures = dict[str, dict[str, list[float]]]


def _p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]


@dataclass(frozen=True)
class Line:
    """One line: what is measured, by which name, its goals (first, then second) and their scale.

    scale: "ratio" to the bare page, or the unit of the figure itself.
    """

    label: str
    name: str
    scale: str
    goals: tuple[float, ...]
    middle: Callable[[list[float]], float] = statistics.median


LINES = (
    Line("another year, all is new (ms)", "change_ms", "ratio", (0.8, 0.5)),
    Line("  one run of the page (ms)", "run_ms", "ratio", ()),
    Line("page load, warm (ms)", "load_ms", "ratio", (1.0, 0.8)),
    Line("ten people at once, p95 (ms)", "ten_ms", "ms", (300,), _p95),
    Line("200 times the data (ms)", "large_ms", "ratio", (1.5,)),
    Line("sent per change (kB)", "sent_kb", "kB", (120,)),
    Line("server's CPU per change (ms)", "cpu_ms", "ms", (60,)),
)


def show(figures: Figures) -> None:
    """Prints the table; a dash where something was not measured."""
    names = list(figures)
    print(f"{'the screen':32}" + "".join(f"{name:>9}" for name in names) + "  to bare  goals")
    for line in LINES:
        middles = {name: _find_middle(line, figures[name]) for name in names}
        cells = "".join(f"{_write(middles[name]):>9}" for name in names)
        ratio = _divide(middles["now"], middles["bare"])
        value = ratio if line.scale == "ratio" else middles["now"]
        goals = "  ".join(_judge(value, goal, line.scale) for goal in line.goals)
        print(f"{line.label:32}{cells}{_write(ratio, 2):>9}  {goals}")


def _find_middle(line: Line, figures: dict[str, list[float]]) -> float | None:
    values = figures.get(line.name, [])
    return line.middle(values) if values else None


def _divide(value: float | None, base: float | None) -> float | None:
    return value / base if value is not None and base else None


def _write(value: float | None, digits: int = 0) -> str:
    return "–" if value is None else f"{value:,.{digits}f}"


def _judge(value: float | None, goal: float, scale: str) -> str:
    """<= 0.8 holds: a goal, and whether it is met."""
    unit = "" if scale == "ratio" else f" {scale}"
    verdict = "not measured" if value is None else "holds" if value <= goal else "MISSED"
    return f"<= {goal:g}{unit} {verdict}"
