"""Rows of a chart: the name above its bar or point, and what it is worth to the right of it.

Names stand in the chart, not beside it: so a row reads the same on a telephone.
"""

from typing import NamedTuple

import numpy
import plotly.graph_objects as go

from pages.answers import target_columns
from pages.answers.answer import Answer
from pages.answers.choice import NONE
from pages.charts import annotations, base
from pages.charts.base import TEXT
from pages.i18n.translate import say

TOP, LINE, BAR, GAP = 6, 17, 12, 8  # pixels: above all, a line of text, a bar, below it
LEGEND_HEIGHT, AXIS_HEIGHT = 28, 24
LETTER, NARROW = 6.6, 345  # pixels: a letter, the width of a chart on a telephone
# rows of these have an order of their own; the others stand by their value
IN_ORDER = {
    "year",
    "month",
    "months",
    "day",
    "quarter_on",
    "age",
    "wait_length",
    "gender",
    "reason",
}
LAST = ("other", "moved", "deceased", "unknown", NONE)


class Rows(NamedTuple):
    """The rows of a chart: their names, wrapped, and the text of each value.

    Down the chart is counted in pixels, so that each row is as high as its name.
    """

    names: list[str]
    texts: list[str]

    @property
    def bottoms(self) -> numpy.ndarray:
        """Where each row ends."""
        lines = numpy.array([_count_lines([name]) for name in self.names])
        return TOP + numpy.cumsum(LINE * lines + BAR + GAP)

    @property
    def marks(self) -> numpy.ndarray:
        """Where the bars and points stand: below the names."""
        return self.bottoms - GAP - BAR / 2

    @property
    def height(self) -> int:
        """The height of all rows."""
        return int(self.bottoms[-1]) if self.names else TOP

    def find_end(self, longest: float) -> float:
        """The end of the axis that leaves room for the texts right of the longest mark."""
        return max(longest, 1e-9) / find_share(self.texts)


def make(labels: list[str], texts: list[str]) -> Rows:
    """The rows with their names on lines that a telephone has room for beside the texts."""
    room = find_share(texts) if _count_lines(texts) > 1 else 1
    return Rows(base.wrap_labels(labels, int(room * NARROW / LETTER)), texts)


def find_share(texts: list[str]) -> float:
    """The part of the width of a telephone that the texts leave for the marks."""
    letters = max((len(line) for text in texts for line in text.split("<br>")), default=0)
    return min(max(1 - (letters * LETTER + 16) / NARROW, 0.4), 0.9)


def arrange(answer: Answer, x: str, y: str, small: str = "is_small_base") -> Answer:
    """The rows in their order: by the distance to the floor of their own, else by their value.

    Those furthest below their floor come first. Rows of a few and rows of nothing known come last;
    what has an order of its own keeps it.
    """
    if x in IN_ORDER or answer.is_empty:
        return answer
    values, floors = answer.numbers(y), annotations.list_own_floors(answer, y)
    keys = {
        "last": _rank_last(answer, x),
        "small": answer.flags(small),
        "without": numpy.isnan(floors),
        "distance": numpy.where(numpy.isnan(floors), -values, values - floors),
    }
    order = numpy.lexsort([numpy.nan_to_num(keys[name], nan=numpy.inf) for name in reversed(keys)])
    return answer.with_rows(answer.rows.iloc[order])


def put_last(answer: Answer, x: str) -> Answer:
    """The rows in the order of the answer, with other, moved and unknown at the end."""
    order = numpy.argsort(_rank_last(answer, x), kind="stable")
    return answer.with_rows(answer.rows.iloc[order])


def _rank_last(answer: Answer, x: str) -> list[int]:
    return [LAST.index(code) + 1 if code in LAST else 0 for code in answer.rows[x]]


def flag_below(answer: Answer, y: str, small: str = "is_small_base") -> numpy.ndarray:
    """Whether each row is below the floor of its own; a row of fewer than 20 is not judged."""
    floors = annotations.list_own_floors(answer, y)
    is_small = answer.flags(small) | target_columns.flag_small_bases(answer.rows)
    return (answer.numbers(y) < floors - annotations.TOLERANCE) & ~is_small


def add_words(texts: list[str], is_below: numpy.ndarray) -> list[str]:
    """80,3 %, below the floor: the word beside each value that is."""
    return [_add_word(text) if below else text for text, below in zip(texts, is_below, strict=True)]


def _add_word(text: str) -> str:
    value, _, rest = text.partition("<br>")
    return "<br>".join(filter(None, [say("{value}, below the floor", value=value), rest]))


def draw_names(rows: Rows, left: float = 0) -> go.Scatter:
    """The names above the marks, from the left end of the chart."""
    above = rows.marks - BAR / 2 - 1
    return _write(numpy.full(len(rows.names), left), above, rows.names, "top right")


def draw_texts(rows: Rows, ends: numpy.ndarray) -> go.Scatter:
    """The texts to the right of these ends, on the height of the marks or, in two lines, above."""
    down = rows.marks - (0.55 * LINE if _count_lines(rows.texts) > 1 else 0)
    return _write(ends, down, rows.texts, "middle right")


def _write(across: numpy.ndarray, down: numpy.ndarray, texts: list[str], side: str) -> go.Scatter:
    return go.Scatter(
        x=across,
        y=down,
        text=texts,
        mode="text",
        textposition=side,
        textfont=TEXT,
        hoverinfo="skip",
        showlegend=False,
        cliponaxis=False,
    )


def make_layout(
    rows: Rows, ends: tuple[float, float], unit: str = "", legend: bool = False
) -> dict:
    """The layout of the rows: the first on top; unit: the title of the axis, where it needs one."""
    top, bottom = (LEGEND_HEIGHT if legend else 0), (AXIS_HEIGHT if unit else 0)
    across = {"range": list(ends), "showticklabels": False, "showgrid": False}
    across["zeroline"] = ends[0] < 0  # at the left end it would strike through the names
    down = {"range": [rows.height, 0], "showticklabels": False, "showgrid": False}
    return {
        "height": rows.height + top + bottom,
        "margin": {"l": 2, "r": 8, "t": top, "b": bottom},
        "showlegend": legend,
        "legend": base.LEGEND | {"y": 1, "font": {"size": 12}},
        "xaxis": across | ({"title": base.axis_title(unit)} if unit else {}),
        "yaxis": down | {"zeroline": False},
    }


def _count_lines(texts: list[str]) -> int:
    return max((text.count("<br>") + 1 for text in texts), default=1)
