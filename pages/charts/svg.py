"""Small pictures that the server draws itself: a bullet with its target, and a line of years.

They are SVG within the text of the page: they need no script, and print as sharp as letters. Their
colours follow the light or dark look of the page.
"""

import base64
import re
from collections.abc import Sequence
from html import escape, unescape

from pages.paper import Picture

WIDTH, BULLET_HEIGHT, TREND_WIDTH, TREND_HEIGHT = 170, 26, 132, 52
MARGIN = 4
# the parts of the pictures, each with its light and its dark colour
FILLS = {
    "ground": ("#e6e8eb", "#34373c"),
    "accent": ("#1d5b8f", "#6ea9db"),
    "below": ("#b45309", "#f0a35e"),
    "dot": ("#1d5b8f", "#6ea9db"),
    "word": ("#595d63", "#b4b9c0"),
    "paper": ("#ffffff", "#171614"),
}
STROKES = {
    "floor": ("#2f2d2b", "#edebe8", 2.5),
    "ambition": ("#2f2d2b", "#edebe8", 2),
    "interval": ("#2f2d2b", "#edebe8", 1.5),
    "before": ("#6b7079", "#a7adb5", 2),
    "line": ("#8a9099", "#8a9099", 1.5),
    "level": ("#6b7079", "#a7adb5", 1),
    "ring": ("#1d5b8f", "#6ea9db", 1.5),
}


def bullet(
    value: float,
    ends: tuple[float, float],
    alt: str,
    floor: float | None = None,
    is_bad: bool = False,
    ambition: float | None = None,
    before: float | None = None,
    interval: tuple[float, float] | None = None,
    width: int = WIDTH,
) -> str:
    """A bar as long as the value on a scale with these ends.

    floor: an upright line; is_bad: whether the value is on the wrong side of it; ambition: a
    diamond; before: a short grey line, last year; interval: a thin line through the bar; alt: the
    same in words; width: in pixels.
    """
    place = _scale(ends, width)
    middle = BULLET_HEIGHT / 2
    parts = [
        _rect("ground", MARGIN, width - MARGIN, 12),
        _rect("below" if is_bad else "accent", MARGIN, place(value), 12),
    ]
    if interval is not None:
        low, high = map(place, interval)
        parts.append(_line("interval", low, middle, high, middle))
    if before is not None:
        parts.append(_line("before", place(before), middle - 9, place(before), middle + 9))
    if floor is not None:
        parts.append(_line("floor", place(floor), 1, place(floor), BULLET_HEIGHT - 1))
    if ambition is not None:
        x = place(ambition)
        corners = [(x, middle - 6), (x + 5, middle), (x, middle + 6), (x - 5, middle)]
        parts.append(f'<polygon class="ambition paper" points="{_write_points(corners)}"/>')
    return _picture(width, BULLET_HEIGHT, alt, parts)


def trend(
    years: Sequence[int],
    values: Sequence[float | None],
    alt: str,
    ends: tuple[str, str] = ("", ""),
    chosen: Sequence[int] = (),
    unfinished: Sequence[int] = (),
    level: float | None = None,
) -> str:
    """A grey line of the years with a dot on the chosen ones; one that is not over has a ring.

    ends: the first and the last value as text; level: the height of a dotted line across. An
    unknown value is a gap.
    """
    known = [value for value in (*values, level) if value is not None]
    if len(years) < 2 or not known:
        return ""
    low, high = min(known), max(known)
    height = (high - low) or 1
    step = (TREND_WIDTH - 4 * MARGIN) / (len(years) - 1)
    points = [
        (2 * MARGIN + place * step, _height(value, low, height)) if value is not None else None
        for place, value in enumerate(values)
    ]
    parts = [f'<polyline class="line" points="{run}"/>' for run in _runs(points)]
    if level is not None:
        y = _height(level, low, height)
        parts.insert(0, _line("level", MARGIN, y, TREND_WIDTH - MARGIN, y))
    for year, point in zip(years, points, strict=True):
        if point and (year in chosen or year in unfinished):
            look = "ring paper" if year in unfinished else "dot"
            size = 4 if year in chosen else 2.5
            parts.append(
                f'<circle class="{look}" cx="{point[0]:.1f}" cy="{point[1]:.1f}" r="{size}"/>'
            )
    for height, texts in ((TREND_HEIGHT - 14, ends), (TREND_HEIGHT - 1, (years[0], years[-1]))):
        parts += _write_ends(height, *texts)
    return _picture(TREND_WIDTH, TREND_HEIGHT, alt, parts)


def _write_ends(height: float, first: object, last: object) -> list[str]:
    """Two words below the line, to the left and to the right."""
    look = f'y="{height}" class="word"'
    right = f'x="{TREND_WIDTH - MARGIN}" text-anchor="end"'
    left = f'<text x="{MARGIN}" {look}>{escape(str(first))}</text>'
    return [left, f"<text {right} {look}>{escape(str(last))}</text>"]


def _scale(ends: tuple[float, float], width: int):
    """The place of a value in pixels; beyond the ends it is at the end."""
    low, high = ends
    length = width - 2 * MARGIN

    def place(value: float) -> float:
        share = (value - low) / ((high - low) or 1)
        return MARGIN + length * min(max(share, 0.0), 1.0)

    return place


def _height(value: float, low: float, height: float) -> float:
    return MARGIN + (TREND_HEIGHT - 34) * (1 - (value - low) / height)


def _runs(points: list[tuple[float, float] | None]) -> list[str]:
    """The points of each stretch without a gap."""
    runs: list[list[tuple[float, float]]] = [[]]
    for point in points:
        if point is None:
            runs.append([])
        else:
            runs[-1].append(point)
    return [_write_points(run) for run in runs if len(run) > 1]


def _write_points(points: list[tuple[float, float]]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)


def _rect(look: str, left: float, right: float, height: float) -> str:
    top, width = (BULLET_HEIGHT - height) / 2, max(right - left, 0)
    return (
        f'<rect class="{look}" x="{left:.1f}" y="{top:.1f}" width="{width:.1f}" height="{height}"/>'
    )


def _line(look: str, left: float, top: float, right: float, bottom: float) -> str:
    places = f'x1="{left:.1f}" y1="{top:.1f}" x2="{right:.1f}" y2="{bottom:.1f}"'
    return f'<line class="{look}" {places}/>'


def _picture(width: int, height: int, alt: str, parts: list[str]) -> str:
    """The picture as an image within the page: its name is its alternative text."""
    size = f'width="{width}" height="{height}"'
    start = f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {width} {height}">'
    picture = f"{start}<style>{STYLE}</style>{''.join(parts)}</svg>"
    source = base64.b64encode(picture.encode()).decode()
    name = escape(alt, quote=True)
    return (
        f'<img class="small-picture" alt="{name}" {size} src="data:image/svg+xml;base64,{source}">'
    )


def unpack(picture: str) -> Picture:
    """A picture of this module as it is printed."""
    alt, source = re.search(r'alt="([^"]*)".*base64,([^"]*)"', picture).groups()
    return Picture(base64.b64decode(source).decode(), unescape(alt))


def _write_style() -> str:
    """The colours of the parts, for a light page and for a dark one."""
    rules = ["text{font:11px sans-serif}.line{fill:none}.level{stroke-dasharray:2 3}"]
    for dark in (0, 1):
        fills = [f".{name}{{fill:{colours[dark]}}}" for name, colours in FILLS.items()]
        strokes = [
            f".{name}{{stroke:{look[dark]};stroke-width:{look[2]}}}"
            for name, look in STROKES.items()
        ]
        text = "".join((*fills, *strokes))
        rules.append(f"@media(prefers-color-scheme:dark){{{text}}}" if dark else text)
    return "".join(rules)


STYLE = _write_style()
