"""Tiles of a heat map with their texts, and the key of their colours above them."""

import numpy
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from pages.pictures import lettering
from pages.pictures.colours import PAPER, ramp
from pages.pictures.lettering import plain, style
from pages.pictures.panel import Panel, pick, text_style
from pages.pictures.scales import CATEGORY, Scale

KEY_HEIGHT, KEY_STEPS = 58, 40  # pixels of the key with its title; pieces of its bar


def draw(panel: Panel, trace: object) -> None:
    """Draws a tile for each known value; none where it is unknown."""
    x, y = panel.place(trace)
    shares = numpy.array(trace.z, "float64")
    colours = ramp(trace.colorscale)
    low, high = _ends(trace, shares)
    texts = pick(trace.text, len(x), "") if "text" in (trace.texttemplate or "") else [""] * len(x)
    left, right = _edges(panel.x, x)
    for place, (share, text) in enumerate(zip(shares, texts, strict=True)):
        if numpy.isnan(share):
            continue
        corner, width = (left[place], y[place] - 0.5), right[place] - left[place]
        look = {"facecolor": colours((share - low) / (high - low)), "edgecolor": PAPER}
        panel.axes.add_patch(Rectangle(corner, width, 1, linewidth=1.5, **look))
        centred = text_style(trace, ha="center", va="center_baseline")
        panel.write(left[place] + width / 2, y[place], text, (0, 0), **centred)


def reach(panel: Panel, trace: object) -> tuple[list, list]:
    """The places across and down that the tiles reach."""
    x, y = panel.place(trace)
    return [edge for side in _edges(panel.x, x) for edge in side], list(y)


def measure(panel: Panel, trace: object) -> None:
    """Texts of tiles stand inside them: they need no room."""


def _ends(trace: object, shares: numpy.ndarray) -> tuple[float, float]:
    low = numpy.nanmin(shares, initial=0) if trace.zmin is None else trace.zmin
    high = numpy.nanmax(shares, initial=1) if trace.zmax is None else trace.zmax
    return float(low), float(high) if high > low else float(low) + 1


def _edges(scale: Scale, places: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
    """The left and right edge of each tile: half-way to the one beside it."""
    known = numpy.unique(places)
    gaps = numpy.diff(known)
    unit = 1.0 if scale.kind == CATEGORY else float(gaps.min(initial=31)) if len(gaps) else 30.0
    middles = known[:-1] + gaps / 2 if scale.kind != CATEGORY else known[:-1] + 0.5
    lefts = numpy.array([known[0] - unit / 2, *middles])
    rights = numpy.array([*middles, known[-1] + unit / 2])
    if scale.kind == CATEGORY:
        lefts, rights = known - 0.5, known + 0.5
    order = numpy.searchsorted(known, places)
    return lefts[order], rights[order]


def find_key(traces: list) -> object | None:
    """The trace whose colours need a key."""
    tiles = (trace for trace in traces if trace.type == "heatmap")
    return next((trace for trace in tiles if trace.showscale is not False), None)


def draw_key(figure: Figure, trace: object, left: float, top: float, width: float) -> None:
    """Draws the key: its title, a bar from low to high, and the levels under it (pixels)."""
    whole, height = figure.get_size_inches() * lettering.PIXELS
    title = trace.colorbar.title
    figure.text(left / whole, top / height, plain(title.text), va="top", **style(title.font))
    box = (left / whole, (top - 32) / height, width / whole, 10 / height)
    axes = figure.add_axes(box)
    low, high = _ends(trace, numpy.array(trace.z, "float64"))
    colours = ramp(trace.colorscale)
    for step in range(KEY_STEPS):
        piece = Rectangle((step / KEY_STEPS, 0), 1.02 / KEY_STEPS, 1, linewidth=0)
        piece.set_facecolor(colours((step + 0.5) / KEY_STEPS))
        axes.add_patch(piece)
    axes.set_axis_off()
    small = style(trace.colorbar.tickfont, ha="center", va="top")
    ticks = [] if trace.colorbar.tickvals is None else trace.colorbar.tickvals
    texts = ticks if trace.colorbar.ticktext is None else trace.colorbar.ticktext
    for level, text in zip(ticks, texts, strict=True):
        axes.annotate(
            plain(text),
            ((level - low) / (high - low), 0),
            (0, -2),
            textcoords="offset points",
            annotation_clip=False,
            **small,
        )
