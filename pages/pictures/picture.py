"""A chart as a picture: SVG for paper and slides, PNG for slides.

The chart is drawn anew for the width of the sheet, with the sizes of the screen: 790 pixels are
the text width of an A4 page, so that a text of 13 pixels is printed in 8 points.
"""

import io
from html import escape
from threading import Lock

import matplotlib
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_svg import FigureCanvasSVG

from pages.pictures import axes, legend, marks, notes, tile_marks
from pages.pictures import sheet as sheets
from pages.pictures.sheet import Sheet

PAPER_MM, PIXELS_PER_MM = 170, 790 / 170
SLIDE_DPI = 240
LEGEND, LABELS = 28, 40  # pixels that the screen takes for a legend, and for labels at most
LEAST = 24  # pixels between the margins
LOOK = {
    "font.family": "DejaVu Sans",
    "text.parse_math": False,  # $ is a character
    "text.hinting": "no_hinting",  # as wide on paper as it was measured
    "hatch.linewidth": 1.1,
    "svg.hashsalt": "tiltaksinnsikt",  # the same chart is the same file
}
_LOCK = Lock()  # matplotlib is for one thread at a time


def make_svg(
    chart: object,
    alt: str,
    heading: str = "",
    foot: str = "",
    width_mm: float = PAPER_MM,
    has_outlines: bool = False,
) -> bytes:
    """The chart as SVG, with the text for those who do not see it.

    has_outlines: whether texts are drawn as shapes, for programs without the font; on paper they
    stay text.
    """
    form = {"svg.fonttype": "path" if has_outlines else "none"}
    with _LOCK, matplotlib.rc_context(LOOK | form):
        sheet = _draw(chart, heading, foot, width_mm)
        content = io.BytesIO()
        FigureCanvasSVG(sheet.figure).print_svg(content, metadata={"Date": None, "Creator": None})
    return _describe(content.getvalue(), heading, alt)


def make_png(chart: object, heading: str = "", foot: str = "", width_mm: float = PAPER_MM) -> bytes:
    """The chart as PNG, 1 975 pixels wide at the width of a page."""
    with _LOCK, matplotlib.rc_context(LOOK):
        sheet = _draw(chart, heading, foot, width_mm)
        content = io.BytesIO()
        sheet.figure.set_dpi(SLIDE_DPI)
        FigureCanvasAgg(sheet.figure).print_png(content)
    return content.getvalue()


def _draw(chart: object, heading: str, foot: str, width_mm: float) -> Sheet:
    """Takes the margins first, then makes room for the texts at the marks, then draws."""
    sheet = Sheet(chart, _round(width_mm * PIXELS_PER_MM))
    marks.require_kinds(chart)
    sheet.panels = sheets.make_panels(chart)
    for panel in sheet.panels:
        marks.fit(panel)
    top, foot_lines = sheets.write_heading(sheet, heading), sheets.write_foot(sheet, foot)
    rows = legend.arrange(legend.list_entries(chart.data, chart.layout), sheet.room)
    legend_top = sheet.above
    sheet.above += legend.measure(rows) + (tile_marks.KEY_HEIGHT if _has_key(chart) else 0)
    axes.take_margins(sheet)
    sheet.height = _round(_find_height(sheet, chart))
    sheets.open_figure(sheet)
    for panel in sheet.panels:
        axes.open_axes(sheet, panel)
        marks.make_room(panel)
        axes.draw(sheet, panel)
        marks.draw(panel)
        panel.set_limits()
    notes.draw(sheet)
    sheets.draw_legend(sheet, rows, legend_top)
    sheets.draw_texts(sheet, top, foot_lines)
    return sheet


def _round(pixels: float) -> int:
    """A size that is whole in a PNG too: else its last row would be half transparent."""
    return 2 * round(pixels / 2)


def _has_key(chart: object) -> bool:
    return tile_marks.find_key(chart.data) is not None


def _find_height(sheet: Sheet, chart: object) -> float:
    """As high between the margins as on the screen, and beyond that what the sheet adds to it."""
    margin = chart.layout.margin
    has_legend = bool(legend.list_entries(chart.data, chart.layout)) or _has_key(chart)
    above = max(margin.t or 0, LEGEND if has_legend else 0)
    below = max(margin.b or 0, min(sheet.below - sheets.EDGE, LABELS))
    inner = (chart.layout.height or sheets.HEIGHT) - above - below
    return max(inner, LEAST) + sheet.above + sheet.below


def _describe(svg: bytes, heading: str, alt: str) -> bytes:
    """Adds the name and the description of the picture to its SVG."""
    texts = f"<title>{escape(heading or alt)}</title>\n <desc>{escape(alt)}</desc>"
    head, _, rest = svg.decode("utf-8").partition("<svg ")
    tag, _, inner = rest.partition(">")
    return f'{head}<svg role="img" {tag}>\n {texts}{inner}'.encode()
