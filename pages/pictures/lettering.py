"""Texts on a picture: their lines, sizes and widths in pixels. No text is markup or mathematics."""

import html
import re
from functools import cache

from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.font_manager import FontProperties

from pages.pictures.colours import resolve

PIXELS, POINTS = 96, 72  # an inch has
FONT = "DejaVu Sans"  # in matplotlib's own folder: the same on every machine
SIZE, LINE = 13, 1.3
FINE = 8  # widths are measured this much enlarged, for letters are not whole pixels wide
INK = "#000007"


def to_points(pixels: float) -> float:
    """Pixels of the screen as the points that matplotlib counts in."""
    return pixels * POINTS / PIXELS


def plain(text: object) -> str:
    """The text of a chart, its line breaks as such; nothing else in it is markup."""
    return "" if text is None else str(text).replace("<br>", "\n")


def split_bold(text: str) -> list[tuple[str, bool]]:
    """The pieces of an annotation, which charts escape, and whether each is bold."""
    pieces = filter(None, re.split(r"(<b>.*?</b>)", text))
    return [(html.unescape(re.sub("</?b>", "", piece)), "<b>" in piece) for piece in pieces]


def font(size: float = SIZE, is_bold: bool = False) -> FontProperties:
    """The font of a picture in this size (pixels)."""
    weight = "bold" if is_bold else "normal"
    return FontProperties(family=FONT, size=to_points(size), weight=weight)


def style(look: object = None, **changes: object) -> dict:
    """How matplotlib writes a text with this font of Plotly."""
    size = getattr(look, "size", None) or SIZE
    colour = resolve(getattr(look, "color", None), INK)
    return {"fontproperties": font(size), "color": colour, "linespacing": 1.15, **changes}


def width(text: str, size: float = SIZE, is_bold: bool = False) -> float:
    """The width of the longest line, in pixels."""
    return max((_line_width(line, size, is_bold) for line in text.split("\n")), default=0)


@cache
def _renderer() -> RendererAgg:
    return RendererAgg(8, 8, FINE * PIXELS)


@cache
def _line_width(line: str, size: float, is_bold: bool) -> float:
    measured, _, _ = _renderer().get_text_width_height_descent(line, font(size, is_bold), False)
    return measured / FINE


def height(text: str, size: float = SIZE) -> float:
    """The height of all its lines, in pixels."""
    return LINE * size * (text.count("\n") + 1)


def wrap(text: str, room: float, size: float = SIZE, is_bold: bool = False) -> str:
    """The text on lines no wider than `room` pixels; a word that is wider has a line of its own."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and width(longer, size, is_bold) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(lines)
