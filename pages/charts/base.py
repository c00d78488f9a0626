"""What all charts share: colours, layout, axes and alternative text.

The colours are places in the theme's palettes; the browser fills them in, light or dark.
"""

from textwrap import wrap

import numpy
import pandas
import plotly.graph_objects as go
import streamlit as st
from babel.dates import get_month_names

from pages.answers.answer import Answer
from pages.i18n import formats, languages
from pages.i18n.translate import say

ACCENT, GREY, DARK, INK = "#000001", "#000002", "#000003", "#000007"
MARGIN = {"l": 8, "r": 16, "t": 8, "b": 8}
LEGEND = {
    "orientation": "h",
    "x": 0,
    "y": 1.02,
    "xanchor": "left",
    "yanchor": "bottom",
    "font": {"size": 13},
    "title": {"text": ""},
}
TEXT = {"size": 13, "color": INK}
AXIS = {"tickfont": TEXT, "fixedrange": True}
LISTED = {"autorange": "reversed", "automargin": True, "showgrid": False, "type": "category"}
LABEL_WIDTH = 26


def show(traces: list, layout: dict, alt: str, clicked: dict | None = None) -> None:
    """The chart on the page, with the words for those who do not see it.

    clicked: what a click on it does, as clicks.on() gives it.
    """
    axes = {axis: AXIS | layout.pop(axis, {}) for axis in ("xaxis", "yaxis")}
    plot(go.Figure(traces, {"margin": MARGIN, "dragmode": False} | layout | axes), alt, clicked)


def plot(figure: go.Figure, alt: str, clicked: dict | None = None) -> None:
    """A figure with the reader's separators; one layout at once is what makes Plotly quick."""
    figure.layout.separators = ",\u00a0" if languages.current() == "nb" else ".,"
    st.plotly_chart(figure, alt=alt, config=_config(), **(clicked or {}))


def bars_layout(count: int, heading: str, ends: tuple[float, float]) -> dict:
    """Height by the number of bars, and room for the written values beyond the longest."""
    room = 0.3 * max(ends[1] - ends[0], 1e-9)
    across = {
        "range": [ends[0] - room if ends[0] < 0 else 0, ends[1] + room if ends[1] > 0 else 0],
        "title": titled(heading),
        "showgrid": False,
        "showticklabels": False,
        "zeroline": ends[0] < 0,
    }
    return {"height": 70 + 30 * max(count, 1), "bargap": 0.3, "xaxis": across, "yaxis": LISTED}


def titled(heading: str) -> dict:
    """The title of an axis."""
    return {"text": heading, "font": TEXT}


def ends(*values: numpy.ndarray) -> tuple[float, float]:
    """The lowest (at most 0) and highest (at least 0) of the values that are known."""
    known = numpy.nan_to_num(numpy.concatenate(values))
    return float(known.min(initial=0)), float(known.max(initial=0))


def months_axis(values: pandas.Series) -> dict:
    """Axis settings for months: every one named in a year, fewer over several."""
    if values.nunique() <= 12:
        return {"type": "date", "tickformat": "%b", "dtick": "M1"}
    return {"type": "date", "tickformat": "%b %Y", "nticks": 8}


def wrapped(labels: list[str], width: int = LABEL_WIDTH) -> list[str]:
    """Long labels on several lines of at most `width` letters."""
    return ["<br>".join(wrap(each, width, break_long_words=False)) for each in labels]


def _config() -> dict:
    """No toolbar, no zoom by accident; months in the reader's language."""
    language = languages.current()
    short = get_month_names("abbreviated", locale=language)
    wide = get_month_names("wide", locale=language)
    told = {
        "months": [wide[month] for month in range(1, 13)],
        "shortMonths": [short[month].rstrip(".") for month in range(1, 13)],
    }
    return {
        "displayModeBar": False,
        "scrollZoom": False,
        "doubleClick": False,
        "locale": language,
        "locales": {language: {"dictionary": {}, "format": told}},
    }


def percent_axis() -> dict:
    """A scale from nothing to all, in percent."""
    sign = formats.percent(0, 0).lstrip("0")
    return {
        "tickvals": [0, 0.25, 0.5, 0.75, 1],
        "ticktext": [f"{share}{sign}" for share in (0, 25, 50, 75, 100)],
    }


def with_base(
    drawn: Answer, rate: str, counted: tuple[str, str], small: str = "is_small_base"
) -> list[str]:
    """62 of 225 after each share; alone where the base is small; what is too early says so."""
    hits, base = (drawn.words(column) for column in counted)
    parts = [say("{part} of {whole}", part=p, whole=w) for p, w in zip(hits, base, strict=True)]
    told = zip(drawn.words(rate), parts, drawn.flags(small), drawn.flags("is_young"), strict=True)
    return [write_rate(share, part, small, young) for share, part, small, young in told]


def write_rate(share: str, part: str, is_small: bool, is_young: bool) -> str:
    whole = share if share == formats.DASH else f"{share} ({part})"
    told = part if is_small else whole
    return say("{told},<br>too early to say", told=told) if is_young else told
