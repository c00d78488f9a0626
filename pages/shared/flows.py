"""Where people went on to: a band from each scheme to what came next, as wide as they were many."""

from typing import NamedTuple

import numpy
import plotly.graph_objects as go

from pages.shared import columns, drawing, formats, labels
from pages.shared.choice import Choice
from pages.shared.drawing import ACCENT, DARK, GREY, INK, Drawn
from pages.shared.words import mark, say

BAND = "rgba(128, 128, 128, 0.3)"
KINDS = {
    "scheme": (mark("on to {scheme}"), ACCENT),
    "continues": (mark("still in {scheme}"), DARK),
}
ORDER = (*KINDS, *labels.WENT)
ROW, PAD = 46, 18


class Node(NamedTuple):
    """One end of bands: what it is called, how many it stands for, its place in ORDER."""

    name: str
    total: int
    place: int = 0
    colour: str = ACCENT


def moves(name: str, chosen: Choice) -> None:
    """From the schemes on the left to schemes, work and other destinations on the right."""
    drawn = Drawn(name, chosen)
    rows = list(drawn.rows.itertuples())
    ends = [_source(row, chosen) for row in rows], [_target(row, chosen) for row in rows]
    left, right = ([*dict.fromkeys(nodes)] for nodes in ends)
    right.sort(key=lambda node: node.place)
    most = max(len(left), len(right))
    band = go.Sankey(
        arrangement="snap",
        node=_nodes(left, right, most),
        link={
            "source": [left.index(node) for node in ends[0]],
            "target": [len(left) + right.index(node) for node in ends[1]],
            "value": drawn.numbers("ended_count"),
            "color": BAND,
            "customdata": drawn.words("ended_rate"),
            "hovertemplate": "%{source.label} → %{target.label}: %{value:d} (%{customdata})"
            "<extra></extra>",
        },
        textfont={"size": 13, "color": INK, "shadow": "none"},
    )
    figure = go.Figure([band], {"height": 40 + ROW * most, "margin": drawing.MARGIN | {"b": 16}})
    told = zip(*ends, drawn.words("ended_count"), strict=True)
    alt = ", ".join(f"{source.name}: {target.name} {number}" for source, target, number in told)
    drawing.plot(figure, f"{drawn.heading('ended_count')}: {alt}.")


def _nodes(left: list[Node], right: list[Node], most: int) -> dict:
    return {
        "label": [f"{node.name} ({formats.number(node.total)})" for node in (*left, *right)],
        "color": [node.colour for node in (*left, *right)],
        "x": [0.001] * len(left) + [0.999] * len(right),
        "y": [*_heights(left, most), *_heights(right, most)],
        "pad": PAD,
        "thickness": 14,
        "hovertemplate": "%{label}<extra></extra>",
    }


def _source(row: tuple, chosen: Choice) -> Node:
    return Node(columns.label("scheme", row.from_scheme, chosen), int(row.from_total_count))


def _target(row: tuple, chosen: Choice) -> Node:
    if row.kind == "left":
        where, colour, place = say(labels.WENT[row.target]), GREY, ORDER.index(row.target)
    else:
        words, colour = KINDS[row.kind]
        where = say(words, scheme=columns.label("scheme", row.target, chosen))
        place = ORDER.index(row.kind)
    return Node(where, int(row.target_total_count), place, colour)


def _heights(nodes: list[Node], most: int) -> list[float]:
    """The middle of each node down the chart, in their order; most: nodes of the longer side."""
    gap = PAD / (ROW * most)
    sizes = numpy.array([node.total for node in nodes])
    parts = sizes / sizes.sum() * (1 - gap * (most - 1))
    return list(numpy.cumsum(parts) - parts / 2 + gap * numpy.arange(len(nodes)))
