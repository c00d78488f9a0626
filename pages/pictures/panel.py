"""A panel of a picture: one pair of axes with its marks, which keeps texts inside the picture."""

from dataclasses import dataclass, field

import numpy
from matplotlib.axes import Axes

from pages.pictures.lettering import SIZE, plain, style, wrap
from pages.pictures.scales import Scale

GAP = 5  # pixels between a mark and its text
MARGIN = 12  # pixels that stay free beyond the longest text
MOST = 0.55  # of the width that one text may take; a longer one gets more lines
MOST_ABOVE = 0.95  # the same of one that stands above its mark


@dataclass
class Panel:
    """The axes, both scales, the size in pixels, and the traces drawn on it."""

    x: Scale
    y: Scale
    traces: list
    layout: object
    axes: Axes | None = None
    size: tuple[float, float] = (1.0, 1.0)
    groups: dict = field(default_factory=dict)

    def place(self, trace: object) -> tuple[numpy.ndarray, numpy.ndarray]:
        """Where the marks of a trace stand."""
        return self.x.place(trace.x), self.y.place(trace.y)

    def set_limits(self) -> None:
        """Gives both scales to the axes."""
        self.axes.set_xlim(self.x.low, self.x.high)
        self.axes.set_ylim(self.y.low, self.y.high)

    def write(self, x: float, y: float, text: str, offset: tuple[float, float], **look) -> None:
        """Writes a text beside a place, so many pixels away; it may stand outside the axes."""
        if text and not numpy.isnan([x, y]).any():
            self.axes.annotate(
                plain(text),
                (x, y),
                [pixels * 0.75 for pixels in offset],
                textcoords="offset points",
                annotation_clip=False,
                **look,
            )

    def list_texts(self, trace: object, count: int) -> list[str]:
        """The texts at the marks of a trace; one too wide for the panel is on several lines."""
        share = MOST_ABOVE if "top" in (trace.textposition or "") else MOST
        room, size = share * self.size[0], trace.textfont.size or SIZE
        texts = [plain(text) for text in pick(trace.text, count, "")]
        return [
            "\n".join(wrap(line, room, size) for line in text.split("\n")) if text else ""
            for text in texts
        ]

    def make_room(self, places: numpy.ndarray, widths: list[float], axis: str = "x") -> None:
        """Moves the end of an axis until the texts fit that begin at these places.

        widths: in pixels along the axis, negative for a text that runs towards the start.
        """
        scale, room = (self.x, self.size[0]) if axis == "x" else (self.y, self.size[1])
        for place, width in zip(places, widths, strict=True):
            taken = abs(width) + MARGIN
            if numpy.isnan(place) or not width or taken >= 0.95 * room:
                continue
            if width > 0:
                least = scale.low + (place - scale.low) * room / (room - taken)
                scale.high = max(scale.high, least)
            else:
                most = scale.high - (scale.high - place) * room / (room - taken)
                scale.low = min(scale.low, most)


def text_style(trace: object, **changes: object) -> dict:
    """How the texts of a trace are written."""
    return style(trace.textfont, **changes)


def pick(values: object, count: int, otherwise: object = None) -> list:
    """One value for each mark, of a list or of a value for all."""
    if values is None:
        return [otherwise] * count
    if isinstance(values, str) or not hasattr(values, "__len__"):
        return [values] * count
    return list(values)
