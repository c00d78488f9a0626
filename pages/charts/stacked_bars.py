"""Bars in two parts: two kinds side by side with their bases, or two that make up a whole."""

import plotly.graph_objects as go

from pages.answers.answer import Answer
from pages.answers.choice import Choice
from pages.charts import bars, base, clicks
from pages.charts.base import ACCENT, LEGEND, wrapped
from pages.i18n import formats
from pages.i18n.translate import say


def _with_base(drawn: Answer, value: str, counted: tuple[str, str]) -> list[str]:
    """20 of 90 (22 %); the counts alone where the base is under 20."""
    parts = zip(*(drawn.words(column) for column in counted), strict=True)
    told = [say("{part} of {whole}", part=part, whole=whole) for part, whole in parts]
    shares = zip(drawn.rows[value], told, drawn.flags("is_small_base"), strict=True)
    return [
        part if is_small else f"{part} ({formats.rate(share, 0)})"
        for share, part, is_small in shares
    ]


def split(
    name: str,
    chosen: Choice,
    of: str,
    value: str,
    by: str,
    codes: tuple[str, str],
    counted: tuple[str, str],
) -> None:
    """Two bars for each of `of`, one for each code of `by`: the first hatched, then the accent.

    counted: the columns the value is a share of; they stand beside it.
    """
    drawn = Answer(name, chosen)
    every, both = list(dict.fromkeys(drawn.labels(of))), []
    for code, look in zip(codes, (bars.HATCHED, {"color": ACCENT}), strict=True):
        rows = drawn.only(by, code)
        if len(rows.rows):
            shown = bars.bar(rows, rows.labels(of), value, _with_base(rows, value, counted), look)
            both.append(shown.update(name=rows.words(by)[0]))
    layout = _layout(drawn, 2 * len(every), value) | bars.SIDE_BY_SIDE
    layout["yaxis"] = layout["yaxis"] | {"categoryarray": wrapped(every), "categoryorder": "array"}
    base.show(both, layout, drawn.described(value, drawn.labels(of)))


def _layout(drawn: Answer, count: int, value: str) -> dict:
    """Room beyond the longest bar for a count, its base and their share, on a telephone too."""
    ends = base.ends(drawn.numbers(value))
    layout = base.bars_layout(count, drawn.heading(value), ends)
    layout["xaxis"]["range"] = [0, 1.9 * max(ends[1], 1e-9)]
    return layout


def stacked(
    name: str, chosen: Choice, of: str, parts: tuple[str, str], whole: str, before: int = 0
) -> None:
    """Two parts of a whole for each row, the second hatched; the whole is written at the end.

    before: years before it are told apart, for what is in force from that year on.
    """
    drawn = Answer(name, chosen)
    labels = [
        say("{label}, before the duty", label=label) if year < before else label
        for label, year in zip(drawn.labels(of), drawn.rows[of], strict=True)
    ]
    looks = ({"color": ACCENT}, bars.HATCHED)
    shown = [_part(drawn, labels, *each) for each in zip(parts, looks, strict=True)]
    shown[-1].text = _sums(drawn, parts, whole)
    shown[-1].textposition = "outside"
    layout = _layout(drawn, len(labels), whole) | {
        "barmode": "stack",
        "legend": LEGEND | {"traceorder": "normal"},
        "showlegend": True,
    }
    alt = " ".join(drawn.described(column, labels) for column in (*parts, whole))
    base.show(shown, layout, alt, clicks.on(name, of, drawn.rows[of], whole))


def _sums(drawn: Answer, parts: tuple[str, str], whole: str) -> list[str]:
    """36,9 + 17 = 53,9."""
    told = zip(*(drawn.words(column) for column in (*parts, whole)), strict=True)
    return [f"{first} + {second} = {both}" for first, second, both in told]


def _part(drawn: Answer, labels: list[str], column: str, look: dict) -> go.Bar:
    shown = bars.bar(drawn, labels, column, drawn.words(column), look)
    return shown.update(textposition="none")
