"""Bars: side by side or on top of each other, lying or upright, plain or hatched."""

import numpy
from matplotlib.patches import Rectangle

from pages.pictures import lettering
from pages.pictures.colours import PAPER, RULE, resolve
from pages.pictures.panel import GAP, Panel, pick, text_style
from pages.pictures.scales import CATEGORY

HATCHES = {"": "", "/": "////", "\\": "\\\\\\\\", "x": "xxx", "-": "---", "|": "|||", ".": "..."}


def is_lying(trace: object) -> bool:
    """Whether the bars of a trace run from left to right."""
    return trace.orientation == "h"


def span(panel: Panel, trace: object) -> tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]:
    """Where the bars stand, and where each begins and ends."""
    x, y = panel.place(trace)
    places, lengths = (y, x) if is_lying(trace) else (x, y)
    starts = numpy.zeros(len(lengths)) if trace.base is None else numpy.asarray(trace.base, float)
    if panel.layout.barmode in ("stack", "relative"):
        starts = starts + _stack(panel.groups, places, lengths)
    return places, starts, starts + lengths


def _stack(heights: dict, places: numpy.ndarray, lengths: numpy.ndarray) -> numpy.ndarray:
    """Where each bar begins on top of those before it; what is below zero hangs down."""
    starts = []
    for place, length in zip(places, numpy.nan_to_num(lengths), strict=True):
        key = (place, length < 0)
        starts.append(heights.get(key, 0.0))
        heights[key] = starts[-1] + length
    return numpy.array(starts)


def find_slot(panel: Panel, trace: object) -> tuple[float, float]:
    """How far from the middle of its place a bar of this trace stands, and how thick it is."""
    scale = panel.y if is_lying(trace) else panel.x
    whole = _find_unit(scale, panel, trace) * (1 - (panel.layout.bargap or 0.2))
    if trace.type == "bar" and trace.width is not None:
        return 0.0, float(trace.width)
    if panel.layout.barmode != "group":
        return 0.0, whole
    slots = list(
        dict.fromkeys(_name_slot(other) for other in panel.traces if other.type == "bar")
    ) or [_name_slot(trace)]
    thickness = whole / len(slots)
    position = slots.index(_name_slot(trace)) if _name_slot(trace) in slots else 0
    return (position + 0.5) * thickness - whole / 2, thickness


def _name_slot(trace: object) -> str:
    return trace.offsetgroup or trace.name or ""


def _find_unit(scale: object, panel: Panel, trace: object) -> float:
    """The room of one bar: of a category 1, of days the least distance between two."""
    if scale.kind == CATEGORY:
        return 1.0
    places = numpy.unique(panel.y.place(trace.y) if is_lying(trace) else panel.x.place(trace.x))
    return float(numpy.diff(places).min(initial=numpy.inf)) if len(places) > 1 else 30.0


def reach(panel: Panel, trace: object) -> tuple[list, list]:
    """The places across and down that the bars of a trace reach."""
    places, starts, ends = span(panel, trace)
    _, thickness = find_slot(panel, trace)
    along = [*starts, *ends] + ([0.0] if trace.base is None else [])
    beside = [*(places - thickness / 2), *(places + thickness / 2)]
    return (along, beside) if is_lying(trace) else (beside, along)


def draw(panel: Panel, trace: object) -> None:
    """Draws the bars of a trace with the texts at their ends."""
    places, starts, ends = span(panel, trace)
    offset, thickness = find_slot(panel, trace)
    looks = zip(*_list_looks(trace, len(places)), strict=True)
    for place, start, end, look in zip(places, starts, ends, looks, strict=True):
        if not numpy.isnan([place, start, end]).any():
            low = place + offset - thickness / 2
            corner, sides = ((start, low), (end - start, thickness))
            if not is_lying(trace):
                corner, sides = corner[::-1], sides[::-1]
            panel.axes.add_patch(Rectangle(corner, *sides, **make_style(*look)))
    _write_texts(panel, trace, (places + offset, starts, ends))
    _draw_zero(panel, trace)


def _list_looks(trace: object, count: int) -> tuple[list, list]:
    """The colour and the pattern of each bar."""
    return pick(trace.marker.color, count), pick(trace.marker.pattern.shape, count, "")


def make_style(colour: object, shape: str) -> dict:
    """How matplotlib fills a bar: in its colour, or hatched in it on paper."""
    ink = resolve(colour)
    face = PAPER if shape else ink
    return {"facecolor": face, "edgecolor": ink, "linewidth": 0.6, "hatch": HATCHES.get(shape, "/")}


def _draw_zero(panel: Panel, trace: object) -> None:
    line = panel.axes.axvline if is_lying(trace) else panel.axes.axhline
    line(0, color=RULE, linewidth=0.8, zorder=0.5)


def measure(panel: Panel, trace: object) -> None:
    """Makes room beyond the bars for the texts at their ends."""
    places, _, ends = span(panel, trace)
    texts = panel.list_texts(trace, len(places))
    if _position(trace, panel) != "outside" or not any(texts):
        return
    is_along = is_lying(trace) or _is_upright_text(trace)
    size = trace.textfont.size or lettering.SIZE
    sizes = [
        lettering.width(text, size) if is_along else lettering.height(text, size) for text in texts
    ]
    reaches = [
        (size + GAP) * (-1 if end < 0 else 1) if text else 0
        for size, end, text in zip(sizes, ends, texts, strict=True)
    ]
    panel.make_room(ends, reaches, "x" if is_lying(trace) else "y")


def _position(trace: object, panel: Panel) -> str:
    position = trace.textposition or "auto"
    is_stacked = panel.layout.barmode in ("stack", "relative")
    return ("inside" if is_stacked else "outside") if position == "auto" else position


def _is_upright_text(trace: object) -> bool:
    return abs(trace.textangle or 0) == 90


def _write_texts(panel: Panel, trace: object, ranges: tuple) -> None:
    """The text of each bar beyond its end, or in its middle."""
    position = _position(trace, panel)
    texts = panel.list_texts(trace, len(ranges[0]))
    if position == "none" or not any(texts):
        return
    for place, start, end, text in zip(*ranges, texts, strict=True):
        along = end if position == "outside" else (start + end) / 2
        sign = 0 if position == "inside" else -1 if end < 0 else 1
        x, y = (along, place) if is_lying(trace) else (place, along)
        look, offset = _align(trace, sign)
        panel.write(x, y, text, offset, **text_style(trace, **look))


def _align(trace: object, sign: int) -> tuple[dict, tuple[float, float]]:
    """How a text stands at the end of its bar (sign), or in its middle (0)."""
    if is_lying(trace):
        side = {1: "left", 0: "center", -1: "right"}[sign]
        return {"ha": side, "va": "center_baseline"}, (sign * GAP, 0)
    side = {1: "bottom", 0: "center", -1: "top"}[sign]
    angle = 90 if _is_upright_text(trace) else 0
    return {"ha": "center", "va": side, "rotation": angle}, (0, sign * GAP)
