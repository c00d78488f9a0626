"""A section of a page: heading, chart, how to read it, table and downloads."""

from collections.abc import Callable

import streamlit as st

import queries
from pages.answers import cache, periods, scope
from pages.answers.choice import Choice
from pages.components import table as components_table
from pages.i18n import labels, languages
from pages.i18n.translate import say

OF_PLACES = (
    "utilization_by_month",
    "utilization_by_year",
    "utilization_by_group",
    "capacity_by_group",
)


def show(
    heading: str, name: str, chosen: Choice, draw: Callable, *drawn: str, normal: str = "", **how
) -> None:
    """The answer `name` drawn by one of the charts from the columns `drawn`, and its table.

    normal: the measure whose sentence says what is normal and what to do when it is not.
    """
    if chart(heading, name, chosen, draw, *drawn, normal=normal, **how):
        components_table.show_folded(name, chosen)


def chart(
    heading: str, name: str, chosen: Choice, draw: Callable, *drawn: str, normal: str = "", **how
) -> bool:
    """The same without its table, for an answer drawn twice; whether there is anything in it."""
    st.subheader(heading, anchor=False)
    if cache.rows(name, chosen).empty:
        st.caption(say("There is nothing to show for this choice."))
        return False
    draw(name, chosen, *drawn, **how)
    told = _how_to_read(name, chosen, normal)
    if told:
        st.caption(told)
    return True


def _how_to_read(name: str, chosen: Choice, normal: str) -> str:
    """What is normal; some persons' share of the places has no such thing."""
    if name in OF_PLACES and chosen.is_of_some_persons:
        return say(
            "The share of the places that the persons chosen used; the rest may be used by others."
        )
    return labels.reading(name) or (_normal(normal, chosen) if normal else "")


def _normal(measure: str, chosen: Choice) -> str:
    """Of a year under way what is normal so far, as the chart is drawn."""
    so_far = f"{measure}_to_date"
    is_so_far = so_far in queries.measures() and scope.is_known(so_far, chosen)
    told = so_far if is_so_far and periods.unfinished_years(chosen) else measure
    return queries.measures()[told].normal[languages.current()]


def table(heading: str, name: str, chosen: Choice) -> None:
    """An answer shown as its table alone, with its download and how it is read."""
    st.subheader(heading, anchor=False)
    if cache.rows(name, chosen).empty:
        st.caption(say("There is nothing to show for this choice."))
        return
    if labels.reading(name):
        st.caption(labels.reading(name))
    components_table.show_with_download(name, chosen)


def folded(heading: str, name: str, chosen: Choice) -> None:
    """An answer folded away under its heading; nothing where it has no rows."""
    if not cache.rows(name, chosen).empty:
        with st.expander(heading):
            if labels.reading(name):
                st.caption(labels.reading(name))
            components_table.show_with_download(name, chosen)
