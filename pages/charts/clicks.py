"""A click on a bar, a point or a tile chooses what it stands for; a click again takes it back.

What a column stands for is a filter, or something pointed at on the page. The filters in the
sidebar do the same from the keyboard.
"""

from collections.abc import Sequence
from datetime import date
from functools import partial

import streamlit as st

import queries
from pages.app import filters, url

CHOOSES = {column: one.code for one in queries.FILTERS.values() for column in one.columns}
POINTS_AT = {"destination": "destination", "group_name": "group", "month": "month"}
# what is pointed at shows in a part of the page; where the page has no such part, no click
SHOWN_IN = {"destination": "rows", "group_name": "places"}
# only the months of these have days to show below them
SHOWS_DAYS = {"utilization_by_month"}
_CLICKS = "clicks"


def on(name: str, of: str, codes: Sequence, value: str) -> dict:
    """The arguments of a chart whose marks can be clicked, each standing for one of `codes`.

    value: what is drawn of the answer `name`; together they name the chart on the page.
    """
    if of not in CHOOSES and SHOWN_IN.get(of, "none") not in url.parts():
        return {}
    return _arguments(f"{name}-{value}", [{of: _code(code)} for code in codes])


def _code(code: object) -> str:
    """The value of a filter; of a quarter the year it is in."""
    return str(code.year) if isinstance(code, date) else str(code)


def on_tiles(name: str, codes: Sequence[dict[str, str]]) -> dict:
    """The same for marks that point at several things at once: a group and a month."""
    return _arguments(name, codes)


def on_line(name: str, of: str, codes: Sequence[str]) -> dict:
    """The same for the first line of a chart, where the page shows the days of a month."""
    if name not in SHOWS_DAYS or SHOWN_IN["group_name"] not in url.parts():
        return {}
    return _arguments(f"{name}-line", [{of: code} for code in codes], curve=0)


def _arguments(name: str, codes: Sequence[dict[str, str]], curve: int | None = None) -> dict:
    """A new key after each click: the same mark can then be clicked again.

    curve: the only one of the chart's lines whose points are these codes.
    """
    key = f"chart-{name}-{st.session_state.get(_CLICKS, 0)}"
    return {
        "key": key,
        "on_select": partial(_take, key, codes, curve),
        "selection_mode": "points",
    }


def _take(key: str, codes: Sequence[dict[str, str]], curve: int | None = None) -> None:
    points = st.session_state.get(key, {}).get("selection", {}).get("points", [])
    points = [one for one in points if curve is None or one.get("curve_number", 0) == curve]
    meant = _meant([point.get("point_index", -1) for point in points], codes)
    is_again = all(_is_chosen(of, code) for of, code in meant.items())
    for of, code in meant.items():
        _choose(of, "" if is_again else code)
    st.session_state[_CLICKS] = st.session_state.get(_CLICKS, 0) + 1


def _is_chosen(of: str, code: str) -> bool:
    if of in CHOOSES:
        return filters.is_only_choice(CHOOSES[of], code)
    return url.is_pointed_at(POINTS_AT.get(of, of), code)


def _choose(of: str, code: str) -> None:
    if of in CHOOSES and code:
        filters.choose_only(CHOOSES[of], code)
    elif of in CHOOSES:
        filters.choose_previous(CHOOSES[of])
    else:
        url.point_at(POINTS_AT.get(of, of), code)
        if of in SHOWN_IN and code:
            url.point_at("part", SHOWN_IN[of])


def _meant(places: list[int], codes: Sequence[dict[str, str]]) -> dict[str, str]:
    """What the clicked mark stands for; a click comes from the browser and may be of nothing."""
    known = [codes[place] for place in places if 0 <= place < len(codes)]
    return known[0] if known else {}
