"""The sheet of a picture: heading, legend, key and axes around the panels, and a line at the foot.

Pixels are those of the screen, counted from the lower left corner.
"""

from dataclasses import dataclass, field

from matplotlib.figure import Figure

from pages.pictures import legend, lettering, tile_marks
from pages.pictures.colours import FAINT, PAPER
from pages.pictures.panel import Panel
from pages.pictures.scales import make_scale

HEADING, FOOT = 17, 11.5  # pixels of their texts
EDGE = 6  # pixels around the sheet
HEIGHT = 400  # pixels, of a chart that does not say it


@dataclass
class Sheet:
    """One picture being drawn; its margins grow by what stands in them.

    width, left, right, above, below: pixels; chart: the figure of Plotly.
    """

    chart: object
    width: float
    left: float = EDGE
    right: float = 2 * EDGE
    above: float = EDGE
    below: float = EDGE
    height: float = HEIGHT
    panels: list[Panel] = field(default_factory=list)
    figure: Figure | None = None

    @property
    def room(self) -> float:
        """The width inside the edges, in pixels."""
        return self.width - 2 * EDGE

    @property
    def plot(self) -> tuple[float, float]:
        """The width and height of all panels together, in pixels."""
        return self.width - self.left - self.right, self.height - self.above - self.below


def make_panels(chart: object) -> list[Panel]:
    """A panel for each pair of axes that the traces name."""
    pairs: dict[tuple[str, str], list] = {}
    for trace in chart.data:
        pairs.setdefault((trace.xaxis or "x", trace.yaxis or "y"), []).append(trace)
    scales = {
        name: make_scale(find_look(chart.layout, name), _list_values(chart.data, name))
        for pair in pairs
        for name in pair
    }
    return [Panel(scales[x], scales[y], traces, chart.layout) for (x, y), traces in pairs.items()]


def find_look(layout: object, name: str) -> object:
    """The layout of an axis: x2 is xaxis2."""
    return layout[f"{name[0]}axis{name[1:]}"]


def _list_values(traces: tuple, name: str) -> list:
    """The values of all traces on one axis."""
    side = name[0]
    values = [
        trace[side] for trace in traces if (getattr(trace, f"{side}axis", None) or side) == name
    ]
    return [column for column in values if column is not None]


def write_heading(sheet: Sheet, text: str) -> list[str]:
    """Takes room above for the heading; returns its lines."""
    lines = lettering.wrap(text, sheet.room, HEADING, True).split("\n") if text else []
    sheet.above += lettering.LINE * HEADING * len(lines) + (EDGE if lines else 0)
    return lines


def write_foot(sheet: Sheet, text: str) -> list[str]:
    """Takes room below for the line at the foot; returns its lines."""
    lines = lettering.wrap(text, sheet.room, FOOT).split("\n") if text else []
    sheet.below += lettering.LINE * FOOT * len(lines) + (EDGE if lines else 0)
    return lines


def open_figure(sheet: Sheet) -> None:
    """Opens the figure, when all margins are known."""
    size = (sheet.width / lettering.PIXELS, sheet.height / lettering.PIXELS)
    sheet.figure = Figure(size, lettering.PIXELS, facecolor=PAPER)


def draw_texts(sheet: Sheet, heading: list[str], foot: list[str]) -> None:
    """Draws the heading on top and the line at the foot."""
    left = EDGE / sheet.width
    bold = lettering.style(None, fontproperties=lettering.font(HEADING, True))
    top = 1 - EDGE / sheet.height
    sheet.figure.text(left, top, "\n".join(heading), va="top", **bold)
    small = {"fontproperties": lettering.font(FOOT), "color": FAINT}
    sheet.figure.text(left, EDGE / sheet.height, "\n".join(foot), va="bottom", **small)


def draw_legend(sheet: Sheet, rows: list, top: float) -> None:
    """Draws the legend so many pixels from the top, with the key of colours where there is one."""
    legend.draw(sheet.figure, rows, EDGE, sheet.height - top)
    key = tile_marks.find_key(sheet.chart.data)
    if key is not None:
        width = min(340, sheet.room - 8 * EDGE)
        top += legend.measure(rows)
        tile_marks.draw_key(sheet.figure, key, 4 * EDGE, sheet.height - top, width)
