"""The axes of the panels: margins for their names, lines behind the marks, labels and titles."""

from itertools import pairwise

from matplotlib.axes import Axes

from pages.pictures import lettering
from pages.pictures.colours import RULE
from pages.pictures.lettering import plain, style, to_points
from pages.pictures.panel import Panel
from pages.pictures.scales import CATEGORY, Scale
from pages.pictures.sheet import Sheet
from pages.pictures.ticks import Ticks, list_ticks

TICK, TITLE = 6, 8  # pixels between an axis and its labels, and between those and the title
MOST_LABEL = 0.4  # of the width that the names at the side may take
GRID = "#e4e7eb"


def take_margins(sheet: Sheet) -> None:
    """Takes room at the left and below for the labels and titles of the axes."""
    widths = [_measure_names(panel, sheet) for panel in sheet.panels]
    sheet.left += max(widths, default=0)
    titles = [plain(panel.y.look.title.text) for panel in sheet.panels]
    sheet.left += 22 if any(titles) else 0
    below, above = zip(*(_measure_below(panel, sheet) for panel in sheet.panels), strict=True)
    sheet.below += max(below)
    sheet.above += max(above)


def _measure_names(panel: Panel, sheet: Sheet) -> float:
    """The width of the names beside a panel; those too wide for the sheet get more lines."""
    size = _size(panel.y)
    ticks = _wrap_names(panel.y, MOST_LABEL * sheet.width)
    return max((lettering.width(text, size) + TICK for _, text in ticks), default=0)


def _wrap_names(scale: Scale, room: float) -> Ticks:
    ticks = list_ticks(scale)
    if scale.kind != CATEGORY:
        return ticks
    return [(place, _wrap_lines(text, room, _size(scale))) for place, text in ticks]


def _wrap_lines(text: str, room: float, size: float) -> str:
    return "\n".join(lettering.wrap(line, room, size) for line in text.split("\n"))


def _size(scale: Scale) -> float:
    return scale.look.tickfont.size or lettering.SIZE


def _measure_below(panel: Panel, sheet: Sheet) -> tuple[float, float]:
    """The height of the labels and the title below a panel, and above it where they stand there."""
    ticks, angle = lay_out_across(panel.x, sheet.plot[0])
    size = _size(panel.x)
    if angle:
        height = max((lettering.width(text, size) for _, text in ticks), default=0)
    else:
        height = max((lettering.height(text, size) for _, text in ticks), default=0)
    height += TICK if ticks else 0
    title = wrap_title(panel.x, sheet.plot[0])
    height += lettering.height(title) + TITLE if title else 0
    return (0, height) if panel.x.look.side == "top" else (height, 0)


def wrap_title(scale: Scale, room: float) -> str:
    """The title of an axis, on as many lines as it takes."""
    return _wrap_lines(plain(scale.look.title.text), room, lettering.SIZE)


def lay_out_across(scale: Scale, room: float) -> tuple[Ticks, int]:
    """The labels along the bottom, wrapped to their room, and their angle: 90 where none fits."""
    ticks, size = list_ticks(scale), _size(scale)
    if len(ticks) < 2 or scale.look.side == "top":
        return ticks, 0
    places = [place for place, _ in ticks]
    unit = min(abs(b - a) for a, b in pairwise(places))
    share = room * unit / (abs(scale.high - scale.low) or 1) - 4
    wrapped = [(place, _wrap_lines(text, share, size)) for place, text in ticks]
    if all(lettering.width(text, size) <= share for _, text in wrapped):
        return wrapped, 0
    if scale.kind == CATEGORY:
        return ticks, 90
    return lay_out_every_second(ticks, share, size), 0


def lay_out_every_second(ticks: Ticks, share: float, size: float) -> Ticks:
    """Fewer labels of days or numbers: every second, third … until they fit."""
    widest = max(lettering.width(text, size) for _, text in ticks)
    step = int(widest // max(share, 1)) + 1
    return ticks[::step]


def open_axes(sheet: Sheet, panel: Panel) -> None:
    """Places the axes of a panel on the sheet, in the part of it that the chart gives them."""
    wide, high = sheet.plot
    (x0, x1), (y0, y1) = panel.x.look.domain or (0, 1), panel.y.look.domain or (0, 1)
    panel.size = (wide * (x1 - x0), high * (y1 - y0))
    left, bottom = sheet.left + wide * x0, sheet.below + high * y0
    box = (left / sheet.width, bottom / sheet.height)
    size = (panel.size[0] / sheet.width, panel.size[1] / sheet.height)
    panel.axes = sheet.figure.add_axes((*box, *size))


def draw(sheet: Sheet, panel: Panel) -> None:
    """Draws labels, titles and the faint lines of both axes."""
    axes = panel.axes
    panel.set_limits()
    axes.patch.set_visible(False)
    for spine in axes.spines.values():
        spine.set_visible(False)
    axes.tick_params(length=0, pad=to_points(TICK))
    _draw_down(axes, panel, sheet)
    if _is_lowest(sheet, panel):
        _draw_across(axes, panel)
    else:
        axes.set_xticks([])
    axes.set_axisbelow(True)


def _draw_down(axes: Axes, panel: Panel, sheet: Sheet) -> None:
    ticks = _wrap_names(panel.y, MOST_LABEL * sheet.width)
    _set_ticks(axes.yaxis, ticks, panel.y)
    if title := plain(panel.y.look.title.text):
        room = panel.size[1]
        words = _wrap_lines(title, max(room, 60), lettering.SIZE)
        axes.set_ylabel(words, labelpad=to_points(TITLE), **style(panel.y.look.title.font))


def _draw_across(axes: Axes, panel: Panel) -> None:
    ticks, angle = lay_out_across(panel.x, panel.size[0])
    is_above = panel.x.look.side == "top"
    if is_above:
        axes.xaxis.tick_top()
    side = "left" if "right" in (panel.x.look.ticklabelposition or "") else "center"
    level = any("\n" in text for _, text in ticks) or angle or is_above
    drop = 0 if level else 0.75 * _size(panel.x)  # all stand on one line: apr. as mai
    _set_ticks(
        axes.xaxis,
        ticks,
        panel.x,
        rotation=angle,
        ha=side,
        va="bottom" if is_above else "top" if level else "baseline",
    )
    axes.tick_params(axis="x", length=0, pad=to_points(TICK + drop))
    if title := wrap_title(panel.x, panel.size[0]):
        axes.set_xlabel(title, labelpad=to_points(TITLE), **style(panel.x.look.title.font))


def _is_lowest(sheet: Sheet, panel: Panel) -> bool:
    """Whether the labels along the bottom belong to this panel of those that share the axis."""
    others = [other for other in sheet.panels if other.x is panel.x]
    lowest = min(others, key=lambda other: (other.y.look.domain or (0, 1))[0])
    return panel is lowest


def _set_ticks(axis: object, ticks: Ticks, scale: Scale, **look: object) -> None:
    """Labels of an axis, and its faint lines: every axis but one of categories has them."""
    places, texts = [place for place, _ in ticks], [text for _, text in ticks]
    axis.set_ticks(places, texts, **style(scale.look.tickfont), **look)
    has_grid = scale.look.showgrid is not False and scale.look.visible is not False
    if has_grid and scale.kind != CATEGORY:
        axis.grid(True, color=GRID, linewidth=0.7)
    if scale.look.zeroline and scale.low < 0 < scale.high:
        line = axis.axes.axvline if axis.axis_name == "x" else axis.axes.axhline
        line(0, color=RULE, linewidth=0.8, zorder=0.6)
