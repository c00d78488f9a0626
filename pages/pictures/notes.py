"""Notes and shapes that a chart places itself: names of lines, marked spans, single lines."""

from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle

from pages.pictures import lettering
from pages.pictures.colours import resolve
from pages.pictures.lettering import split_bold, to_points
from pages.pictures.panel import Panel
from pages.pictures.point_marks import DASHES
from pages.pictures.sheet import Sheet

ALIGNED = {"top": "top", "bottom": "bottom", "middle": "center_baseline"}


def draw(sheet: Sheet) -> None:
    """Draws the notes and shapes of the whole chart."""
    for shape in sheet.chart.layout.shapes or ():
        _draw_shape(sheet, shape)
    for note in sheet.chart.layout.annotations or ():
        _write_note(sheet, note)


def _write_note(sheet: Sheet, note: object) -> None:
    """Writes a note, its bold pieces bold, one after another from its place."""
    x, y = _find_pixel(sheet, "x", note.xref, note.x), _find_pixel(sheet, "y", note.yref, note.y)
    x, y = x + (note.xshift or 0), y + (note.yshift or 0)
    size = note.font.size or lettering.SIZE
    for place, line in enumerate(lettering.plain(note.text).split("\n")):
        pieces = split_bold(line)
        widths = [lettering.width(text, size, is_bold) for text, is_bold in pieces]
        start = x - {"right": 1, "left": 0}.get(note.xanchor or "center", 0.5) * sum(widths)
        for (text, is_bold), width in zip(pieces, widths, strict=True):
            look = lettering.style(note.font, fontproperties=lettering.font(size, is_bold))
            down = y - place * lettering.LINE * size
            sheet.figure.text(
                start / sheet.width,
                down / sheet.height,
                text,
                va=ALIGNED.get(note.yanchor or "middle", "center_baseline"),
                **look,
            )
            start += width


def _find_pixel(sheet: Sheet, side: str, ref: str | None, value: object) -> float:
    """Where a place stands on the sheet, in pixels: on paper, on a panel, or on its axis."""
    wide, high = sheet.plot
    start, length = (sheet.left, wide) if side == "x" else (sheet.below, high)
    if ref == "paper":
        return start + length * value
    panel = _find_panel(sheet, side, (ref or side).split(" ")[0])
    scale = panel.x if side == "x" else panel.y
    low, high = scale.look.domain or (0, 1)
    share = value if str(ref).endswith("domain") else _share(scale, value)
    return start + length * (low + (high - low) * share)


def _share(scale: object, value: object) -> float:
    [place] = scale.place([value])
    return (place - scale.low) / ((scale.high - scale.low) or 1)


def _find_panel(sheet: Sheet, side: str, name: str) -> Panel:
    """The panel on which an axis of this name is."""
    named = (panel for panel in sheet.panels if _name(panel, side) == name)
    return next(named, sheet.panels[0])


def _name(panel: Panel, side: str) -> str:
    return getattr(panel.traces[0], f"{side}axis", None) or side


def _draw_shape(sheet: Sheet, shape: object) -> None:
    """Draws a line or a rectangle."""
    x0, x1 = (_find_pixel(sheet, "x", shape.xref, x) / sheet.width for x in (shape.x0, shape.x1))
    y0, y1 = (_find_pixel(sheet, "y", shape.yref, y) / sheet.height for y in (shape.y0, shape.y1))
    dash, width = DASHES.get(shape.line.dash, "-"), to_points(shape.line.width or 2)
    colour = resolve(shape.line.color, "#000003")
    if shape.type == "line":
        look = {"color": colour, "linewidth": width, "linestyle": dash}
        sheet.figure.add_artist(Line2D([x0, x1], [y0, y1], **look))
        return
    face = resolve(shape.fillcolor, "rgba(0, 0, 0, 0)")
    box = Rectangle((x0, y0), x1 - x0, y1 - y0, facecolor=face, zorder=-1)
    box.set_alpha(shape.opacity)
    box.set_transform(sheet.figure.transFigure)
    box.set(edgecolor=colour, linewidth=width if shape.line.width else 0)
    sheet.figure.add_artist(box)
