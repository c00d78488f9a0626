"""Lines, points, texts, bands and shapes of a scatter trace, with its intervals."""

import numpy
from matplotlib.patches import PathPatch
from matplotlib.path import Path

from pages.pictures import bar_marks, lettering
from pages.pictures.colours import PAPER, resolve
from pages.pictures.panel import GAP, Panel, pick, text_style

STEPS = {"hv": "steps-post", "vh": "steps-pre", "hvh": "steps-mid", "vhv": "steps-mid"}
DASHES = {"dot": (0, (1, 2)), "dash": (0, (5, 3)), "dashdot": (0, (5, 2, 1, 2))}
SYMBOLS = {
    "circle": "o",
    "square": "s",
    "diamond": "D",
    "triangle-down": "v",
    "triangle-up": "^",
    "line-ns": "|",
    "line-ew": "_",
    "x": "x",
    "cross": "P",
}
SHARPEST = 0.8  # of its width: matplotlib's diamond is larger than Plotly's


def draw(panel: Panel, trace: object) -> None:
    """Draws a scatter trace; one that is invisible on the screen stays so."""
    if trace.marker.opacity == 0 or trace.visible is False:
        return
    x, y = _place(panel, trace)
    if trace.fill == "toself":
        _fill_shapes(panel, trace, x, y)
    elif trace.fill in ("tonexty", "tozeroy"):
        _fill_band(panel, trace, x, y)
    _draw_intervals(panel, trace, x, y)
    mode = trace.mode or "lines+markers"
    if "lines" in mode and trace.line.width != 0 and trace.fill != "toself":
        panel.axes.plot(x, y, **line_style(trace))
    if "markers" in mode:
        _draw_markers(panel, trace, x, y)
    if "text" in mode:
        _write_texts(panel, trace, x, y)


def _place(panel: Panel, trace: object) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Where the points stand; those that belong to a bar of a group stand beside it."""
    x, y = panel.place(trace)
    if panel.layout.scattermode != "group" or not trace.offsetgroup:
        return x, y
    offset, _ = bar_marks.find_slot(panel, trace)
    return (x, y + offset) if bar_marks.is_lying(trace) else (x + offset, y)


def reach(panel: Panel, trace: object) -> tuple[list, list]:
    """The places across and down that the points and their intervals reach."""
    x, y = panel.place(trace)
    reached = []
    for spread, values in ((trace.error_x, x), (trace.error_y, y)):
        ends = () if spread.array is None else list_ends(spread, values)
        reached.append([*values, *(end for side in ends for end in side)])
    return reached[0], reached[1]


def line_style(trace: object) -> dict:
    """How matplotlib draws the line of a trace."""
    return {
        "color": resolve(trace.line.color),
        "linewidth": lettering.to_points(trace.line.width or 2),
        "linestyle": DASHES.get(trace.line.dash, "-"),
        "drawstyle": STEPS.get(trace.line.shape, "default"),
        "clip_on": trace.cliponaxis is not False,
        "zorder": 2.2,
    }


def _fill_shapes(panel: Panel, trace: object, x: numpy.ndarray, y: numpy.ndarray) -> None:
    """Closed shapes, which gaps in the places keep apart."""
    gaps = numpy.flatnonzero(numpy.isnan(x) | numpy.isnan(y))
    points = numpy.column_stack([x, y])
    parts = [part[~numpy.isnan(part).any(axis=1)] for part in numpy.split(points, gaps)]
    paths = [Path(part, closed=False) for part in parts if len(part) > 2]
    if paths:
        look = {"facecolor": resolve(trace.fillcolor), "linewidth": 0}
        panel.axes.add_patch(PathPatch(Path.make_compound_path(*paths), **look))


def _fill_band(panel: Panel, trace: object, x: numpy.ndarray, y: numpy.ndarray) -> None:
    """The band between a line and the one before it, or zero."""
    step = {"hv": "post", "vh": "pre", "hvh": "mid"}.get(trace.line.shape)
    other = numpy.zeros(len(y))
    if trace.fill == "tonexty":
        place = next(i for i, entry in enumerate(panel.traces) if entry is trace)
        before = panel.traces[place - 1]
        other = numpy.interp(x, *panel.place(before))
        other = panel.y.place(before.y) if len(before.y) == len(y) else other
    colour = resolve(trace.fillcolor, "rgba(128, 128, 128, 0.25)")
    panel.axes.fill_between(x, y, other, step=step, color=colour, linewidth=0, zorder=1)


def _draw_intervals(panel: Panel, trace: object, x: numpy.ndarray, y: numpy.ndarray) -> None:
    """Thin lines from the low to the high end of each interval, along x and along y."""
    for spread, values, line in (
        (trace.error_x, x, lambda ends, look: panel.axes.hlines(y, *ends, **look)),
        (trace.error_y, y, lambda ends, look: panel.axes.vlines(x, *ends, **look)),
    ):
        if spread.array is not None and spread.visible is not False:
            ends = list_ends(spread, values)
            width = lettering.to_points(spread.thickness or 1.5)
            line(ends, {"color": resolve(spread.color), "linewidth": width, "zorder": 2})


def list_ends(spread: object, values: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
    """The low and the high end of each interval."""
    above = numpy.array(spread.array, "float64")
    below = above if spread.arrayminus is None else numpy.array(spread.arrayminus, "float64")
    return values - below, values + above


def _draw_markers(panel: Panel, trace: object, x: numpy.ndarray, y: numpy.ndarray) -> None:
    count, is_clipped = len(x), trace.cliponaxis is not False
    looks = [pick(look, count) for look in (trace.marker.symbol, trace.marker.color)]
    for across, down, symbol, colour in zip(x, y, *looks, strict=True):
        if not numpy.isnan([across, down]).any():
            style = marker_style(trace, symbol, colour)
            panel.axes.plot([across], [down], clip_on=is_clipped, zorder=3, **style)


def marker_style(trace: object, symbol: object = None, colour: object = None) -> dict:
    """How matplotlib draws a mark: filled, or hollow where its symbol says open."""
    name = str(symbol or "circle")
    base = name.removesuffix("-open")
    ink = resolve(colour or _first(trace.marker.color) or trace.line.color)
    edge = trace.marker.line.width or (2 if name != base else 0)
    size = float(_first(trace.marker.size) or 6) * (SHARPEST if base == "diamond" else 1)
    return {
        "marker": SYMBOLS.get(base, "o"),
        "markersize": lettering.to_points(size),
        "markerfacecolor": PAPER if name != base else ink,
        "markeredgecolor": ink,
        "markeredgewidth": lettering.to_points(edge),
        "linestyle": "none",
    }


def _first(values: object) -> object:
    return pick(values, 1)[0] if values is not None and not numpy.isscalar(values) else values


def measure(panel: Panel, trace: object) -> None:
    """Makes room to the right of the points for the texts beside them."""
    if "text" not in (trace.mode or "") or "right" not in (trace.textposition or ""):
        return
    x, _ = panel.place(trace)
    size = trace.textfont.size or lettering.SIZE
    texts = panel.list_texts(trace, len(x))
    panel.make_room(x, [lettering.width(text, size) + GAP if text else 0 for text in texts])


def _write_texts(panel: Panel, trace: object, x: numpy.ndarray, y: numpy.ndarray) -> None:
    vertical, _, horizontal = (trace.textposition or "middle center").partition(" ")
    side = {"left": -1, "right": 1}.get(horizontal, 0)
    lift = {"top": 1, "bottom": -1}.get(vertical, 0)
    look = {
        "ha": {-1: "right", 0: "center", 1: "left"}[side],
        "va": {1: "bottom", 0: "center_baseline", -1: "top"}[lift],
    }
    gap = GAP if "markers" in (trace.mode or "") else 2
    for across, down, text in zip(x, y, panel.list_texts(trace, len(x)), strict=True):
        panel.write(across, down, text, (side * gap, lift * gap), **text_style(trace, **look))
