"""Positions of the nodes and bands of a flow: down from the top, in exits."""

from typing import NamedTuple

import numpy
import pandas

HEIGHT, PAD = 460, 36  # pixels: of all nodes of a column, between two of them
NODE = 0.035  # half the width of a node; the columns are 1 apart
NAME = 0.5  # the room right of a node for its name, where no band runs
CURVE = numpy.linspace(0, 1, 25)
EASE = CURVE**2 * (3 - 2 * CURVE)

Key = tuple[int, str]  # column and code of a node


class Node(NamedTuple):
    """A box in a column, from `top` and `size` down."""

    column: int
    code: str
    top: float
    size: float


class Band(NamedTuple):
    """A step from one node to another: how far down it begins in each, and how wide it is."""

    source: Node
    target: Node
    start: float
    end: float
    size: float

    def upper_edge(self) -> tuple[numpy.ndarray, numpy.ndarray]:
        """The points from the right of the name of its source to the left of its target."""
        across = self.source.column + NODE + NAME + (1 - 2 * NODE - NAME) * CURVE
        return across, self.start + (self.end - self.start) * EASE


def layout(steps: pandas.DataFrame, last: tuple[str, ...]) -> tuple[list[Node], list[Band], float]:
    """The nodes, the bands in the answer's order, and how many exits a pixel stands for.

    last: the codes of the last column, in their order.
    """
    sizes = _sizes(steps, last)
    columns = [[key for key in sizes if key[0] == column] for column in {key[0] for key in sizes}]
    most = max(len(keys) for keys in columns)
    unit = max(sum(sizes[key] for key in keys) for keys in columns) / (HEIGHT - PAD * most)
    nodes = {key: node for keys in columns for key, node in _stack(keys, sizes, unit).items()}
    return list(nodes.values()), _bands(steps, nodes), unit


def _sizes(steps: pandas.DataFrame, last: tuple[str, ...]) -> dict[Key, int]:
    """How many exits each node stands for, in the order the nodes are drawn."""
    rows = list(steps.itertuples())
    sizes = {(row.step, row.source): row.source_total_count for row in rows}
    out = {row.target: row for row in rows if row.step == max(steps["step"])}
    ends = {
        (out[code].step + 1, code): out[code].target_total_count for code in last if code in out
    }
    return sizes | ends


def _stack(keys: list[Key], sizes: dict[Key, int], unit: float) -> dict[Key, Node]:
    """The nodes of a column, one below the other, in the middle of the height."""
    heights = numpy.array([sizes[key] for key in keys], float)
    below = numpy.cumsum(heights + PAD * unit) - heights - PAD * unit
    top = (HEIGHT * unit - heights.sum() - PAD * unit * (len(keys) - 1)) / 2
    return {
        key: Node(*key, top + down, height)
        for key, down, height in zip(keys, below, heights, strict=True)
    }


def _bands(steps: pandas.DataFrame, nodes: dict[Key, Node]) -> list[Band]:
    """The bands: they leave and reach each node one below the other."""
    starts = {key: node.top for key, node in nodes.items()}
    ends, bands = dict(starts), []
    for row in steps.itertuples():
        source, target = (row.step, row.source), (row.step + 1, row.target)
        edges = starts[source], ends[target]
        bands.append(Band(nodes[source], nodes[target], *edges, row.exits_count))
        starts[source] += row.exits_count
        ends[target] += row.exits_count
    return bands


def places_down(top: float, size: float, unit: float, every: int) -> numpy.ndarray:
    """Places down a band or node, about `every` pixels apart and at least one in its middle."""
    count = max(round(size / unit / every), 1)
    return top + size * (numpy.arange(count) + 0.5) / count
