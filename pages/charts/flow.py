"""The ways people took: a band from each scheme to the next and out, as wide as they were many.

Drawn from shapes of our own: the marks of Plotly's Sankey take no click in Streamlit.
"""

import pandas
import plotly.graph_objects as go
import streamlit as st

from pages.answers import cells
from pages.answers.answer import Answer
from pages.answers.choice import Choice
from pages.app import url
from pages.charts import base, clicks, flow_layout
from pages.charts.base import ACCENT, DARK, GREY
from pages.charts.flow_layout import NODE, Band, Node
from pages.i18n import formats
from pages.i18n.translate import mark, say
from queries import dictionary

HEADS = (
    mark("Two schemes before"),
    mark("The scheme before"),
    mark("Left from"),
    mark("Where they went"),
)
LAST = len(HEADS)
BAND, POINTED = "rgba(128, 128, 128, 0.3)", "rgba(128, 128, 128, 0.8)"
TITLES = 60  # pixels for the headings of the columns
LABEL_WIDTH = 20
PRESSED_EVERY = 14  # pixels between the marks that take a click
# where there is no room it scrolls, and shows the end of the ways first
SCROLLS = """<style>
.st-key-ways-drawn { overflow-x: auto; direction: rtl; }
.st-key-ways-drawn > * { min-width: 760px; direction: ltr; }
</style>"""


def pathways(name: str, chosen: Choice) -> None:
    """The last scheme and the destination to the right; each box and band takes a click."""
    drawn = Answer(name, chosen)
    nodes, found, unit = flow_layout.layout(drawn.rows, _went())
    told = _told(drawn, found, chosen)
    pressed, codes = _pressed(list(zip(found, told, strict=True)), nodes, unit, chosen)
    pointed = url.pointed_at("step", steps(drawn.rows))
    shown = [
        _filled([band for band in found if not _is_of(band, pointed)], BAND),
        _filled([band for band in found if _is_of(band, pointed)], POINTED),
        _boxes([node for node in nodes if node.column < LAST], ACCENT),
        _boxes([node for node in nodes if node.column == LAST], DARK),
        _written(nodes, chosen),
    ]
    st.html(SCROLLS)
    with st.container(key="ways-drawn"):
        alt = f"{drawn.heading('exits_count')}: {'. '.join(told)}."
        base.show([*shown, pressed], _layout(nodes, unit), alt, clicks.on_tiles(name, codes))


def steps(rows: pandas.DataFrame) -> list[str]:
    """What can be pointed at: each destination, and each step from one to another."""
    out = [code for code in _went() if code in set(rows["target"])]
    pairs = zip(rows["source"], rows["target"], strict=True)
    return [*out, *dict.fromkeys(f"{source}{cells.ARROW}{target}" for source, target in pairs)]


def _went() -> tuple[str, ...]:
    """The codes of where those who left went, in the order they are drawn."""
    return tuple(dictionary.codes("target", "way_steps"))


def _is_of(band: Band, pointed: str) -> bool:
    """Whether the band is the step that is pointed at, or leads to the destination."""
    return pointed in (_code(band), band.target.code if band.target.column == LAST else None)


def _code(band: Band) -> str:
    return f"{band.source.code}{cells.ARROW}{band.target.code}"


def _told(drawn: Answer, found: list[Band], chosen: Choice) -> list[str]:
    """Jobbverksted → til arbeid: 40 (30,3 %), without the percent where there are few."""
    told = zip(found, drawn.words("exits_rate"), drawn.flags("is_small_base"), strict=True)
    return [
        f"{cells.label('step', _code(band), chosen)}: {formats.number(band.size)}"
        + ("" if is_small else f" ({rate})")
        for band, rate, is_small in told
    ]


def _filled(found: list[Band], colour: str) -> go.Scatter:
    across, down = [], []
    for band in found:
        x, y = band.upper_edge()
        across += [*x, *x[::-1], None]
        down += [*y, *(y + band.size)[::-1], None]
    return _shape(across, down, colour)


def _boxes(nodes: list[Node], colour: str) -> go.Scatter:
    across, down = [], []
    for node in nodes:
        left, right, bottom = node.column - NODE, node.column + NODE, node.top + node.size
        across += [left, right, right, left, None]
        down += [node.top, node.top, bottom, bottom, None]
    return _shape(across, down, colour)


def _shape(across: list, down: list, colour: str) -> go.Scatter:
    look = {"mode": "lines", "fill": "toself", "fillcolor": colour, "line": {"width": 0}}
    return go.Scatter(x=across, y=down, hoverinfo="skip", **look)


def _written(nodes: list[Node], chosen: Choice) -> go.Scatter:
    """The name and number to the right of each box."""
    return go.Scatter(
        x=[node.column + NODE + 0.02 for node in nodes],
        y=[node.top + node.size / 2 for node in nodes],
        text=base.wrapped([_named(node, " ({})", chosen) for node in nodes], LABEL_WIDTH),
        mode="text",
        textposition="middle right",
        textfont=base.TEXT,
        hoverinfo="skip",
    )


def _named(node: Node, form: str, chosen: Choice) -> str:
    return cells.label("step", node.code, chosen) + form.format(formats.number(node.size))


def _pressed(
    told: list[tuple[Band, str]], nodes: list[Node], unit: float, chosen: Choice
) -> tuple[go.Scatter, list[dict[str, str]]]:
    """Marks nobody sees, all over the bands and boxes, and what each stands for."""
    spots = [
        (x, y, words, {"step": _code(band)})
        for band, words in told
        for x, top in list(zip(*band.upper_edge(), strict=True))[3:-3:2]
        for y in flow_layout.down(top, band.size, unit, PRESSED_EVERY)
    ]
    spots += [
        (node.column, y, _named(node, ": {}", chosen), _meant(node))
        for node in nodes
        for y in flow_layout.down(node.top, node.size, unit, PRESSED_EVERY)
    ]
    across, down, words, codes = zip(*spots, strict=True)
    marks = go.Scatter(
        x=across,
        y=down,
        customdata=words,
        mode="markers",
        marker={"size": 16, "opacity": 0, "color": GREY},
        hovertemplate="%{customdata}<extra></extra>",
    )
    return marks, list(codes)


def _meant(node: Node) -> dict[str, str]:
    """A scheme is a filter of the page; a destination is pointed at."""
    return {"step" if node.column == LAST else "scheme": node.code}


def _layout(nodes: list[Node], unit: float) -> dict:
    """Columns from the first there is; counts run downwards."""
    shown = range(min(node.column for node in nodes), LAST + 1)
    across = {
        "range": [shown[0] - 0.1, LAST + 0.75],
        "tickvals": [column - NODE for column in shown],
        "ticktext": [say(HEADS[column - 1]) for column in shown],
        "side": "top",
        "ticklabelposition": "outside right",
        "showgrid": False,
        "zeroline": False,
    }
    return {
        "height": flow_layout.HEIGHT + TITLES,
        "showlegend": False,
        "hovermode": "closest",
        "xaxis": across,
        "yaxis": {"range": [flow_layout.HEIGHT * unit, -8 * unit], "visible": False},
    }
