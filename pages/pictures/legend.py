"""The legend of a picture: the marks of the traces with their names, on rows as wide as it."""

from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch, Rectangle

from pages.pictures import bar_marks, lettering, point_marks
from pages.pictures.panel import pick

SIZE, ROW = 12, 20  # pixels of a text and of a row
MARK, SPACE = 30, 22  # pixels of a mark with its gap, and between two entries

Entry = tuple[str, object]


def list_entries(traces: list, layout: object) -> list[Entry]:
    """The name and the mark of each trace that the chart names."""
    named = [trace for trace in traces if trace.name and trace.type in ("bar", "scatter")]
    is_shown = layout.showlegend if layout.showlegend is not None else len(traces) > 1
    if not is_shown:
        return []
    return [
        (lettering.plain(trace.name).replace("\n", " "), _make_mark(trace))
        for trace in named
        if trace.showlegend is not False
    ]


def _make_mark(trace: object) -> object:
    if trace.type == "bar":
        colour = pick(trace.marker.color, 1)[0]
        shape = pick(trace.marker.pattern.shape, 1, "")[0]
        return Patch(**bar_marks.make_style(colour, shape))
    mode, style = trace.mode or "lines+markers", {"linestyle": "none"}
    if "markers" in mode:
        style = point_marks.marker_style(trace, pick(trace.marker.symbol, 1)[0])
        style["markersize"] = min(style["markersize"], lettering.to_points(13))
    if "lines" in mode:
        style |= {**point_marks.line_style(trace), "drawstyle": "default"}
    return Line2D([0], [0], **style)


def arrange(entries: list[Entry], room: float) -> list[list[Entry]]:
    """The entries in rows no wider than the room; a name wider than it goes on."""
    rows: list[list[Entry]] = []
    left = 0.0
    for name, mark in entries:
        lines = lettering.wrap(name, room - MARK, SIZE)
        width = MARK + lettering.width(lines, SIZE) + SPACE
        if not rows or width > left + SPACE:
            rows, left = [*rows, []], room
        rows[-1].append((lines, mark))
        left -= width
    return rows


def measure(rows: list[list[Entry]]) -> float:
    """The height of the rows, in pixels."""
    return sum(_row_height(row) for row in rows)


def _row_height(row: list[Entry]) -> float:
    return ROW + (SIZE + 4) * max(name.count("\n") for name, _ in row)


def draw(figure: Figure, rows: list[list[Entry]], left: float, top: float) -> None:
    """Draws the rows from the top left corner (pixels from the left and the bottom)."""
    whole, height = figure.get_size_inches() * lettering.PIXELS
    for row in rows:
        x = left
        for name, mark in row:
            _draw_mark(figure, mark, x, top - ROW / 2)
            style = lettering.style(None, fontproperties=lettering.font(SIZE))
            is_single = "\n" not in name  # single lines stand on one line, whatever their letters
            y, side = (top - 14, "baseline") if is_single else (top - 3, "top")
            figure.text((x + MARK) / whole, y / height, name, va=side, **style)
            x += MARK + lettering.width(name, SIZE) + SPACE
        top -= _row_height(row)


def _draw_mark(figure: Figure, mark: object, x: float, y: float) -> None:
    """Draws a mark with its middle at this height."""
    whole, height = figure.get_size_inches() * lettering.PIXELS
    if isinstance(mark, Patch):
        box = Rectangle(
            (x / whole, (y - 6) / height), 22 / whole, 12 / height, transform=figure.transFigure
        )
        box.update_from(mark)
        box.set_transform(figure.transFigure)
        figure.add_artist(box)
        return
    ends = [x / whole, (x + 11) / whole, (x + 22) / whole]
    mark.set_data(ends, [y / height] * 3)
    mark.set_markevery([1])
    mark.set_transform(figure.transFigure)
    figure.add_artist(mark)
