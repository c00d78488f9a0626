"""Clicks on charts: a click chooses what a bar, point or tile stands for, a second one undoes it.

A column stands for a filter, or for something that the page points at. The filters in the sidebar
do the same from the keyboard.
"""

from collections.abc import Sequence
from datetime import date
from functools import partial

import streamlit as st

import queries
from pages.answers.answer import Answer
from pages.app import filters, url

# the filter that a column stands for
FILTER_OF = {column: kind.code for kind in queries.FILTERS.values() for column in kind.columns}
# what the page points at when the column is clicked
POINTER_OF = {"destination": "destination", "group_name": "group", "month": "month"}
# the part of the page that shows it; on a page without that part there is no click
SHOWN_IN = {"destination": "rows", "group_name": "places"}
# only the months of these answers have days to show below them
SHOWS_DAYS = {"utilization_by_month"}
_CLICKS = "clicks"

Code = dict[str, str]


def on_rows(answer: Answer, x: str, series: str) -> dict:
    """The arguments of a chart with one mark for each row, which stands for its value of x.

    series: the columns on the chart; answer and series together name the chart on the page.
    """
    if x not in FILTER_OF and SHOWN_IN.get(x, "none") not in url.parts():
        return {}
    return _arguments(f"{answer.name}-{series}", [{x: _code(value)} for value in answer.rows[x]])


def _code(value: object) -> str:
    """The value of a filter; of a quarter its year."""
    return str(value.year) if isinstance(value, date) else str(value)


def on_tiles(name: str, codes: Sequence[Code]) -> dict:
    """The same for marks that point at several things at once: a group and a month."""
    return _arguments(name, codes)


def on_line(answer: Answer, x: str, codes: Sequence[str]) -> dict:
    """The same for the first line of a chart, where the page shows the days of a month."""
    if answer.name not in SHOWS_DAYS or SHOWN_IN["group_name"] not in url.parts():
        return {}
    return _arguments(f"{answer.name}-line", [{x: code} for code in codes], curve=0)


def _arguments(name: str, codes: Sequence[Code], curve: int | None = None) -> dict:
    """A new key after each click, so that the same mark can be clicked again.

    curve: the only line of the chart whose points are these codes.
    """
    key = f"chart-{name}-{st.session_state.get(_CLICKS, 0)}"
    return {
        "key": key,
        "on_select": partial(_take_click, key, codes, curve),
        "selection_mode": "points",
    }


def _take_click(key: str, codes: Sequence[Code], curve: int | None = None) -> None:
    points = st.session_state.get(key, {}).get("selection", {}).get("points", [])
    points = [point for point in points if curve is None or point.get("curve_number", 0) == curve]
    clicked = _clicked_code([point.get("point_index", -1) for point in points], codes)
    is_second_click = all(_is_chosen(column, code) for column, code in clicked.items())
    for column, code in clicked.items():
        _choose(column, "" if is_second_click else code)
    st.session_state[_CLICKS] = st.session_state.get(_CLICKS, 0) + 1


def _is_chosen(column: str, code: str) -> bool:
    if column in FILTER_OF:
        return filters.is_only_choice(FILTER_OF[column], code)
    return url.is_pointed_at(POINTER_OF.get(column, column), code)


def _choose(column: str, code: str) -> None:
    if column in FILTER_OF and code:
        filters.choose_only(FILTER_OF[column], code)
    elif column in FILTER_OF:
        filters.choose_previous(FILTER_OF[column])
    else:
        url.point_at(POINTER_OF.get(column, column), code)
        if column in SHOWN_IN and code:
            url.point_at("part", SHOWN_IN[column])


def _clicked_code(places: list[int], codes: Sequence[Code]) -> Code:
    """What the clicked mark stands for; a click comes from the browser and may be of nothing."""
    known = [codes[place] for place in places if 0 <= place < len(codes)]
    return known[0] if known else {}
