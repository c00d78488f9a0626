"""Pathways as a flow: a band from each scheme to the next and out, as wide as the exits are many.

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
from pages.charts.base import ACCENT, DARK, GREY, chart
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
MARK_EVERY = 14  # pixels between the marks that take a click
# on a narrow screen the drawing scrolls, and shows the end of the pathways first
SCROLLS = """<style>
.st-key-ways-drawn { overflow-x: auto; direction: rtl; }
.st-key-ways-drawn > * { min-width: 1000px; direction: ltr; }
</style>"""


@chart
def pathways(answer: Answer, x: str, y: str) -> None:
    """Bands from x (the schemes) to y (the next scheme, and last the destination).

    Each box and band takes a click.
    """
    nodes, bands, unit = flow_layout.layout(answer.rows, _destinations())
    texts = _band_texts(answer, bands)
    marks, codes = _click_marks(list(zip(bands, texts, strict=True)), nodes, unit, answer.chosen)
    step = url.read_pointer("step", list_steps(answer.rows))
    traces = [
        _filled([band for band in bands if not _belongs(band, step)], BAND),
        _filled([band for band in bands if _belongs(band, step)], POINTED),
        _boxes([node for node in nodes if node.column < LAST], ACCENT),
        _boxes([node for node in nodes if node.column == LAST], DARK),
        _names(nodes, answer.chosen),
    ]
    st.html(SCROLLS)
    with st.container(key="ways-drawn"):
        alt = f"{answer.heading('exits_count')}: {'. '.join(texts)}."
        click_options = clicks.on_tiles(answer.name, codes)
        base.show([*traces, marks], _layout(nodes, unit), alt, click_options)


def list_steps(rows: pandas.DataFrame) -> list[str]:
    """What a reader can point at: each destination, and each step from one scheme to another."""
    destinations = [code for code in _destinations() if code in set(rows["target"])]
    pairs = zip(rows["source"], rows["target"], strict=True)
    return [
        *destinations,
        *dict.fromkeys(f"{source}{cells.ARROW}{target}" for source, target in pairs),
    ]


def _destinations() -> tuple[str, ...]:
    """The codes of the destinations, in the order they are drawn."""
    return tuple(dictionary.codes("target", "way_steps"))


def _belongs(band: Band, step: str) -> bool:
    """Whether the band is the step that is pointed at, or leads to that destination."""
    return step in (_code(band), band.target.code if band.target.column == LAST else None)


def _code(band: Band) -> str:
    return f"{band.source.code}{cells.ARROW}{band.target.code}"


def _band_texts(answer: Answer, bands: list[Band]) -> list[str]:
    """Jobbverksted → til arbeid: 40 (30,3 %), without the percent where there are few."""
    rows = zip(bands, answer.texts("exits_rate"), answer.flags("is_small_base"), strict=True)
    return [
        f"{cells.label('step', _code(band), answer.chosen)}: {formats.number(band.size)}"
        + ("" if is_small else f" ({rate})")
        for band, rate, is_small in rows
    ]


def _filled(bands: list[Band], colour: str) -> go.Scatter:
    across, down = [], []
    for band in bands:
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


def _names(nodes: list[Node], chosen: Choice) -> go.Scatter:
    """The name and number to the right of each box, where no band runs."""
    return go.Scatter(
        x=[node.column + NODE + 0.02 for node in nodes],
        y=[node.top + node.size / 2 for node in nodes],
        text=base.wrap_labels([_node_text(node, " ({})", chosen) for node in nodes], LABEL_WIDTH),
        mode="text",
        textposition="middle right",
        textfont=base.TEXT,
        hoverinfo="skip",
    )


def _node_text(node: Node, form: str, chosen: Choice) -> str:
    return cells.label("step", node.code, chosen) + form.format(formats.number(node.size))


def _click_marks(
    bands: list[tuple[Band, str]], nodes: list[Node], unit: float, chosen: Choice
) -> tuple[go.Scatter, list[dict[str, str]]]:
    """Invisible marks all over the bands and boxes, and what each stands for."""
    marks = [
        (x, y, text, {"step": _code(band)})
        for band, text in bands
        for x, top in list(zip(*band.upper_edge(), strict=True))[3:-3:2]
        for y in flow_layout.places_down(top, band.size, unit, MARK_EVERY)
    ]
    marks += [
        (node.column, y, _node_text(node, ": {}", chosen), _node_code(node))
        for node in nodes
        for y in flow_layout.places_down(node.top, node.size, unit, MARK_EVERY)
    ]
    across, down, texts, codes = zip(*marks, strict=True)
    trace = go.Scatter(
        x=across,
        y=down,
        customdata=texts,
        mode="markers",
        marker={"size": 16, "opacity": 0, "color": GREY},
        hovertemplate="%{customdata}<extra></extra>",
    )
    return trace, list(codes)


def _node_code(node: Node) -> dict[str, str]:
    """A scheme is a filter of the page; the page points at a destination."""
    return {"step" if node.column == LAST else "scheme": node.code}


def _layout(nodes: list[Node], unit: float) -> dict:
    """Columns from the first that has a node; counts run downwards."""
    columns = range(min(node.column for node in nodes), LAST + 1)
    across = {
        "range": [columns[0] - 0.1, LAST + 0.75],
        "tickvals": [column - NODE for column in columns],
        "ticktext": [say(HEADS[column - 1]) for column in columns],
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
