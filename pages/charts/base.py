"""What all charts share: colours, layout, axes, alternative text.

The colours are places in the theme's palettes; the browser fills them in, light or dark.
"""

from collections.abc import Callable
from functools import wraps
from textwrap import wrap

import numpy
import pandas
import plotly.graph_objects as go
import streamlit as st
from babel.dates import get_month_names

from pages import session
from pages.answers.answer import Answer
from pages.i18n import formats, languages
from pages.i18n.translate import say
from pages.paper import Chart as PrintedChart
from pages.paper import Text

ACCENT, GREY, DARK, INK = "#000001", "#000002", "#000003", "#000007"
WORSE = "#000010"  # over budget, below target; always with a word or a pattern
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
CATEGORIES = {"autorange": "reversed", "automargin": True, "showgrid": False, "type": "category"}
HATCHED = {"color": GREY, "pattern": {"shape": "/"}}
SIDE_BY_SIDE = {"barmode": "group", "legend": LEGEND, "showlegend": True}
LABEL_WIDTH = 26
LEAST_BASE = 5  # of fewer no interval is drawn: that of 0 of 1 says nothing
LARGE = 100  # larger counts are written without decimals on charts

Chart = Callable[[Answer], None]


def chart(draw: Callable[..., None]) -> Callable[..., Chart]:
    """Makes draw(answer, x, y, …) a chart that a page names first and a section draws later.

    bars.single("scheme", "participants") is a Chart: it draws whatever answer it is given.
    """

    @wraps(draw)
    def choose(*columns: str, **options: object) -> Chart:
        return lambda answer: draw(answer, *columns, **options)

    return choose


def show(traces: list, layout: dict, alt: str, click_options: dict | None = None) -> None:
    """Shows a chart, with the text for those who do not see it.

    click_options: the arguments that make it clickable, from clicks.on_rows().
    """
    axes = {axis: AXIS | layout.pop(axis, {}) for axis in ("xaxis", "yaxis")}
    plot(
        go.Figure(traces, {"margin": MARGIN, "dragmode": False} | layout | axes), alt, click_options
    )


def plot(figure: go.Figure, alt: str, click_options: dict | None = None) -> None:
    """Shows a figure with the reader's separators; one layout at once keeps Plotly quick."""
    if session.record(PrintedChart(figure, alt)):
        return
    figure.layout.separators = ",\u00a0" if languages.current() == "nb" else ".,"
    st.plotly_chart(figure, alt=alt, config=_config(), **(click_options or {}))


def write(text: str) -> None:
    """Shows a paragraph of a chart."""
    if not session.record(Text(text)):
        st.markdown(text)


def note(text: str) -> None:
    """Shows the small text under a chart."""
    if not session.record(Text(text, is_note=True)):
        st.caption(text)


def bar(answer: Answer, labels: list[str], column: str, texts: list[str], marker: dict) -> go.Bar:
    """One bar for each row, with a text at its end."""
    return go.Bar(
        y=wrap_labels(labels),
        x=answer.numbers(column),
        text=texts,
        textposition="outside",
        textangle=0,
        constraintext="none",
        textfont=TEXT,
        cliponaxis=False,
        customdata=answer.texts(column),
        name=answer.heading(column),
        orientation="h",
        marker=marker,
        hovertemplate="%{y}: %{customdata}<extra></extra>",
    )


def texts_beside(places: numpy.ndarray, labels: list[str], texts: list[str]) -> go.Scatter:
    """A text for each row, to the right of its place."""
    beside = {"mode": "text", "textposition": "middle right", "textfont": TEXT}
    return go.Scatter(
        x=places,
        y=labels,
        text=texts,
        hoverinfo="skip",
        showlegend=False,
        cliponaxis=False,
        **beside,
    )


def keep_off_marks(texts: list[str]) -> list[str]:
    """The texts with the width of half a mark before them, on a telephone too."""
    return [f"{formats.SPACE * 3}{text}" for text in texts]


def bars_layout(count: int, heading: str, ends: tuple[float, float]) -> dict:
    """Height by the number of bars, and room for the text beyond the longest."""
    room = 0.3 * max(ends[1] - ends[0], 1e-9)
    across = {
        "range": [ends[0] - room if ends[0] < 0 else 0, ends[1] + room if ends[1] > 0 else 0],
        "title": axis_title(heading),
        "showgrid": False,
        "showticklabels": False,
        "zeroline": ends[0] < 0,
    }
    return {"height": 70 + 30 * max(count, 1), "bargap": 0.3, "xaxis": across, "yaxis": CATEGORIES}


def axis_title(heading: str) -> dict:
    """The title of an axis."""
    return {"text": heading, "font": TEXT}


def ends(*values: numpy.ndarray) -> tuple[float, float]:
    """The lowest (at most 0) and highest (at least 0) of the known values."""
    known = numpy.nan_to_num(numpy.concatenate(values))
    return float(known.min(initial=0)), float(known.max(initial=0))


def months_axis(values: pandas.Series) -> dict:
    """Axis settings for months: every month has its name in a year, fewer over several."""
    if values.nunique() <= 12:
        return {"type": "date", "tickformat": "%b", "dtick": "M1"}
    return {"type": "date", "tickformat": "%b %Y", "nticks": 8}


def percent_axis(top: float = 1) -> dict:
    """A scale from 0 to 100 percent, or to a lower top, in quarters of it or tenths."""
    step = 0.25 if top in (0.5, 1) else 0.05 if top > 0.1 else 0.02
    levels = [place * step for place in range(round(top / step) + 1)]
    return {"tickvals": levels, "ticktext": [formats.rate(level, 0) for level in levels]}


def wrap_labels(labels: list[str], width: int = LABEL_WIDTH) -> list[str]:
    """Long labels on several lines of at most `width` letters."""
    return ["<br>".join(wrap(label, width, break_long_words=False)) for label in labels]


def rates_with_counts(
    answer: Answer, rate: str, fraction: tuple[str, str], small: str = "is_small_base"
) -> list[str]:
    """27,6 % with 62 of 225 on a line below it; only the counts where the base is small."""
    rows = zip(answer.texts(rate), write_counts(answer, fraction), answer.flags(small), strict=True)
    return [_rate_with_count(*row) for row in rows]


def write_counts(answer: Answer, fraction: tuple[str, str]) -> list[str]:
    """62 of 225 for each row: the numerator and denominator of a share; large ones whole."""
    pairs = zip(*(_write_numbers(answer, column) for column in fraction), strict=True)
    return [say("{part} of {whole}", part=part, whole=whole) for part, whole in pairs]


def _write_numbers(answer: Answer, column: str) -> list[str]:
    """42 390 place-days, not 42 389,9: the table has the decimals."""
    values = zip(answer.numbers(column), answer.texts(column), strict=True)
    return [formats.number(value) if value >= LARGE else text for value, text in values]


def _rate_with_count(rate: str, count: str, is_small: bool) -> str:
    if is_small:
        return count
    return rate if rate == formats.DASH else f"{rate}<br>{count}"


def _config() -> dict:
    """No toolbar, no zoom by accident; months in the reader's language."""
    language = languages.current()
    short = get_month_names("abbreviated", locale=language)
    wide = get_month_names("wide", locale=language)
    names = {
        "months": [wide[month] for month in range(1, 13)],
        "shortMonths": [short[month].rstrip(".")[:3] for month in range(1, 13)],
    }
    return {
        "displayModeBar": False,
        "scrollZoom": False,
        "doubleClick": False,
        "locale": language,
        "locales": {language: {"dictionary": {}, "format": names}},
    }
