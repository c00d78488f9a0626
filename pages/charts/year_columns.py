"""A column for each year with its value above it, for a measure that has no answer by year."""

from collections.abc import Callable, Collection

import numpy
import plotly.graph_objects as go

from pages.charts import base
from pages.charts.base import ACCENT, GREY, TEXT
from pages.i18n import formats


def show(
    name: str,
    amounts: dict[str, float | None],
    asked: Collection[str],
    hatched: Collection[str],
    write: Callable[[float | None], str] = formats.kroner,
    height: int = 230,
) -> None:
    """Shows an amount by year: the years asked for in the accent, others grey, some hatched.

    name: what the columns are; amounts: by the label of the year, None: not known; write: the text
    above a column.
    """
    labels = list(amounts)
    values = numpy.array([numpy.nan if each is None else each for each in amounts.values()], float)
    texts = [write(amount) for amount in amounts.values()]
    bars = go.Bar(
        x=labels,
        y=values,
        width=0.62,
        text=[
            "" if numpy.isnan(value) else text for value, text in zip(values, texts, strict=True)
        ],
        textposition="outside",
        textangle=0,
        constraintext="none",
        textfont=TEXT | {"size": 11},
        cliponaxis=False,
        marker={
            "color": [ACCENT if label in asked else GREY for label in labels],
            "pattern": {"shape": ["/" if label in hatched else "" for label in labels]},
        },
        hovertemplate="%{x}: %{text}<extra></extra>",
        showlegend=False,
    )
    top = numpy.nanmax([*values, 1.0])
    layout = {
        "height": height,
        "showlegend": False,
        "xaxis": {"type": "category", "tickangle": 0, "showgrid": False},
        "yaxis": {"range": [0, 1.15 * top], "showticklabels": False, "showgrid": False},
    }
    pairs = ", ".join(f"{label} {text}" for label, text in zip(labels, texts, strict=True))
    base.show([bars], layout, f"{name}: {pairs}.")
