"""The measures: every figure's name, unit and words, read once from measures.toml."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import NamedTuple

_SOURCE = Path(__file__).with_name("measures.toml")


@dataclass(frozen=True)
class Measure:
    """One measure as measures.toml defines it; the texts are by language, nb and en.

    rows: the answer that lists the rows behind it; empty where none does.
    more_is_better: false where a figure above its floor is no success: waits, absence, cost.
    """

    measure: str
    unit: str
    answer: str
    name: dict[str, str]
    short: dict[str, str]
    definition: dict[str, str]
    base: dict[str, str]
    normal: dict[str, str]
    sentence: dict[str, str]
    rows: str = ""
    more_is_better: bool = True


@dataclass(frozen=True)
class Figure:
    """One measure for one choice; None is unknown or not computable, 0 is none.

    Rates are 0 to 1, percents 0 to 100, amounts exact decimals in kroner. low and high bound
    the 95 % interval; unknown counts those of the base about whom it is not known.
    """

    measure: str
    value: float | Decimal | None
    numerator: float | Decimal | None
    denominator: float | Decimal | None
    low: float | None
    high: float | None
    unknown: float | None
    unit: str


class ChangedFigure(NamedTuple):
    """One measure before and after a load; None is unknown or not computable."""

    measure: str
    before: float | Decimal | None
    after: float | Decimal | None
    unit: str


@cache
def measures() -> dict[str, Measure]:
    """Every measure by its name, in the order of measures.toml."""
    entries = tomllib.loads(_SOURCE.read_text(encoding="utf-8"))
    return {name: Measure(name, **entry) for name, entry in entries.items()}


def read_figure(row: tuple) -> Figure:
    """The figure of a row of a figures answer, with the unit of its measure."""
    return Figure(*row, unit=measures()[row[0]].unit)


def sort_figures(figures: Iterable[Figure]) -> tuple[Figure, ...]:
    """Figures in the order of measures.toml."""
    order = list(measures())
    return tuple(sorted(figures, key=lambda figure: order.index(figure.measure)))


def compare_figures(before: Iterable[Figure], after: Iterable[Figure]) -> list[ChangedFigure]:
    """The measures whose value has changed, in the order of measures.toml."""
    earlier = {figure.measure: figure.value for figure in before}
    return [
        ChangedFigure(figure.measure, earlier[figure.measure], figure.value, figure.unit)
        for figure in after
        if figure.value != earlier[figure.measure]
    ]
