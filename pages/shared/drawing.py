"""What the charts have in common: colours, room, months in the reader's language, words for alt.

The colours are places in the theme's palettes; the browser fills them in, light or dark.
"""

from copy import copy
from textwrap import wrap

import numpy
import pandas
import plotly.graph_objects as go
import streamlit as st
from babel.dates import get_month_names

from pages.shared import columns, data, formats, ledger, words, years
from pages.shared.choice import Choice
from pages.shared.words import say

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
FEW = 13


class Drawn:
    """One answer as a chart needs it: its rows, and its columns as words, numbers and headings."""

    def __init__(self, name: str, chosen: Choice):
        self.rows = data.table(name, chosen)
        self._name, self._chosen = name, chosen
        self._columns = {column.name: column for column in columns.every(name, chosen)}

    def only(self, column: str, code: str) -> "Drawn":
        """The same of the rows with this code alone."""
        part = copy(self)
        part.rows = self.rows[self.rows[column] == code]
        return part

    def words(self, column: str) -> list[str]:
        """The column's values as they are written on the screen."""
        return columns.cells(self._columns[column], self.rows)

    def labels(self, column: str) -> list[str]:
        """What each row is called; groups of the same name are told apart by their scheme."""
        if column == "year":
            return years.labels(self._name, self.rows["year"], self._chosen)
        told = self.words(column)
        if column == "function":
            names = zip(told, self.words("function_text"), strict=True)
            return [code if name == formats.DASH else f"{code} {name}" for code, name in names]
        if "scheme" not in self.rows or column == "scheme":
            return told
        kinds = self.rows[["scheme", column]].drop_duplicates()
        twice = set(kinds.loc[kinds[column].duplicated(keep=False), column])
        return [
            f"{label} ({scheme})" if code in twice else label
            for label, code, scheme in zip(
                told, self.rows[column], self.rows["scheme"], strict=True
            )
        ]

    def numbers(self, column: str) -> numpy.ndarray:
        """The column's values as Plotly draws them; unknown is a gap."""
        return self.rows[column].astype("float64").to_numpy(na_value=numpy.nan)

    def is_known(self, column: str) -> bool:
        """Whether there is a value in any row."""
        return bool(self.rows[column].notna().any())

    def flags(self, column: str) -> numpy.ndarray:
        """A yes-or-no column as booleans; no where it is unknown or the answer has none such."""
        if column not in self.rows:
            return numpy.zeros(len(self.rows), bool)
        return self.rows[column].fillna(value=False).to_numpy(bool)

    def beside(self, column: str) -> str:
        """The column of what may stand beside another, where the answer tells it apart.

        Of a year under way that is the budget of the months that are booked.
        """
        so_far = column.replace("_nok", "_to_date_nok")
        if so_far in self.rows and self.is_known(so_far) and ledger.unfinished(self._chosen):
            return so_far
        paired = f"paired_{column}"
        return paired if paired in self.rows else column

    def heading(self, column: str) -> str:
        """What the column is called."""
        return self._columns[column].heading

    def described(self, column: str, labels: list[str]) -> str:
        """The column in one sentence: all values when they are few, else the first and last."""
        told = [f"{label} {value}" for label, value in zip(labels, self.words(column), strict=True)]
        if len(told) <= FEW:
            return f"{self.heading(column)}: {', '.join(told)}."
        return say(
            "{heading}: {count} values, from {first} to {last}.",
            heading=self.heading(column),
            count=len(told),
            first=told[0],
            last=told[-1],
        )


def show(traces: list, layout: dict, alt: str, clicked: dict | None = None) -> None:
    """The chart on the page, with the words for those who do not see it.

    clicked: what a click on it does, as clicks.on() gives it.
    """
    axes = {axis: AXIS | layout.pop(axis, {}) for axis in ("xaxis", "yaxis")}
    plot(go.Figure(traces, {"margin": MARGIN, "dragmode": False} | layout | axes), alt, clicked)


def plot(figure: go.Figure, alt: str, clicked: dict | None = None) -> None:
    """A figure with the reader's separators; one layout at once is what makes Plotly quick."""
    figure.layout.separators = ",\u00a0" if words.language() == "nb" else ".,"
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
    language = words.language()
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
