"""Bars in two parts: two kinds side by side with their bases, or two parts of a whole."""

import numpy
import plotly.graph_objects as go

from pages.answers.answer import Answer
from pages.charts import base, clicks, rows
from pages.charts.base import ACCENT, HATCHED, LEGEND, SIDE_BY_SIDE, chart, wrap_labels
from pages.i18n import formats
from pages.i18n.translate import say


@chart
def split(
    answer: Answer,
    x: str,
    y: str,
    by: str,
    codes: tuple[str, str],
    fraction: tuple[str, str],
) -> None:
    """Two bars for each row of x, one for each code of `by`: the first hatched, then the accent.

    fraction: numerator and denominator of y; they stand beside it.
    """
    answer, bars = rows.put_last(answer, x), []
    labels = list(dict.fromkeys(answer.labels(x)))
    for code, look in zip(codes, (HATCHED, {"color": ACCENT}), strict=True):
        part = answer.only(by, code)
        if not part.is_empty:
            texts = _counts_with_rates(part, y, fraction)
            bar = base.bar(part, part.labels(x), y, texts, look)
            bars.append(bar.update(name=part.texts(by)[0]))
    layout = _layout(answer, 2 * len(labels), y) | SIDE_BY_SIDE
    layout["yaxis"] = layout["yaxis"] | {
        "categoryarray": wrap_labels(labels),
        "categoryorder": "array",
    }
    base.show(bars, layout, answer.describe(y, answer.labels(x)))


def _counts_with_rates(answer: Answer, y: str, fraction: tuple[str, str]) -> list[str]:
    """20 of 90 (22 %); only the counts where the base is under 20."""
    counts = base.write_counts(answer, fraction)
    rows = zip(answer.rows[y], counts, answer.flags("is_small_base"), strict=True)
    return [
        count if is_small else f"{count} ({formats.rate(share, 0)})"
        for share, count, is_small in rows
    ]


def _layout(answer: Answer, bar_count: int, y: str) -> dict:
    """Room beyond the longest bar for a count, its base and their share, on a telephone too."""
    ends = base.ends(answer.numbers(y))
    layout = base.bars_layout(bar_count, "", ends)
    layout["height"] -= 24  # without a title of the axis
    layout["xaxis"]["range"] = [0, 1.9 * max(ends[1], 1e-9)]
    return layout


@chart
def stacked(answer: Answer, x: str, first: str, second: str, whole: str, before: int = 0) -> None:
    """Two parts of a whole for each row, the second hatched; the whole stands at the end.

    before: years before this one are marked, for a rule that is in force from that year on.
    """
    labels = [
        say("{label}, before the duty", label=label) if year < before else label
        for label, year in zip(answer.labels(x), answer.rows[x], strict=True)
    ]
    looks = {first: {"color": ACCENT}, second: HATCHED}
    bars = [_part(answer, labels, column, look) for column, look in looks.items()]
    bars[-1].text = _sums(answer, first, second, whole)
    bars[-1].textposition = "outside"
    layout = _layout(answer, len(labels), whole) | {
        "barmode": "stack",
        "legend": LEGEND | {"traceorder": "normal"},
        "showlegend": True,
    }
    alt = " ".join(answer.describe(column, labels) for column in (first, second, whole))
    base.show(bars, layout, alt, clicks.on_rows(answer, x, whole))


@chart
def shares(answer: Answer, x: str, first: str, second: str, rate: str) -> None:
    """Two parts that make up the whole of each row: the first in the accent, the second hatched.

    rate: the share of the first, written to the right with what it is of.
    """
    labels, parts = answer.labels(x), (answer.numbers(first), answer.numbers(second))
    whole = numpy.where(sum(parts) > 0, sum(parts), numpy.nan)
    looks = zip((first, second), parts, ({"color": ACCENT}, HATCHED), strict=True)
    bars = [
        base.bar(answer, labels, column, [""] * len(labels), look).update(x=part / whole)
        for column, part, look in looks
    ]
    totals = answer.rows.assign(**{second: answer.rows[first] + answer.rows[second]})
    texts = _counts_with_rates(answer.with_rows(totals), rate, (first, second))
    beside = base.texts_beside(numpy.full(len(labels), 1.02), list(bars[0].y), texts)
    layout = base.bars_layout(len(labels), "", (0, 1)) | {
        "height": 46 + 25 * max(len(labels), 1),
        "barmode": "stack",
        "legend": LEGEND | {"traceorder": "normal"},
        "showlegend": True,
    }
    layout["xaxis"]["range"] = [0, 1.55]
    alt = " ".join(answer.describe(column, labels) for column in (first, second))
    base.show([*bars, beside], layout, alt, clicks.on_rows(answer, x, first))


def _sums(answer: Answer, *columns: str) -> list[str]:
    """36,9 + 17 = 53,9 places."""
    texts = zip(*(answer.texts(column) for column in columns), strict=True)
    return [
        say("{first} + {second} = {whole} places", first=first, second=second, whole=whole)
        for first, second, whole in texts
    ]


def _part(answer: Answer, labels: list[str], column: str, look: dict) -> go.Bar:
    bar = base.bar(answer, labels, column, answer.texts(column), look)
    return bar.update(textposition="none")
