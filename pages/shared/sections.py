"""One chart as every page shows it: heading, chart, what is normal, table and download."""

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

import queries
from pages.shared import data, figures, labels, ledger, tables, words
from pages.shared.choice import Choice
from pages.shared.words import say

OF_PLACES = (
    "utilization_by_month",
    "utilization_by_year",
    "utilization_by_group",
    "capacity_by_group",
)
PRACTICE = {"practice", "placement"}


def show(
    heading: str, name: str, chosen: Choice, draw: Callable, *drawn: str, normal: str = "", **how
) -> None:
    """The answer `name` drawn by one of the charts from the columns `drawn`, and its table.

    normal: the measure whose sentence says what is normal and what to do when it is not.
    """
    if chart(heading, name, chosen, draw, *drawn, normal=normal, **how):
        tables.below(name, chosen)


def chart(
    heading: str, name: str, chosen: Choice, draw: Callable, *drawn: str, normal: str = "", **how
) -> bool:
    """The same without its table, for an answer drawn twice; whether there is anything in it."""
    st.subheader(heading, anchor=False)
    if data.table(name, chosen).empty:
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
    is_so_far = so_far in queries.measures() and figures.is_known(so_far, chosen)
    told = so_far if is_so_far and ledger.unfinished(chosen) else measure
    return queries.measures()[told].normal[words.language()]


def table(heading: str, name: str, chosen: Choice) -> None:
    """An answer shown as its table alone, with its download and how it is read."""
    st.subheader(heading, anchor=False)
    if data.table(name, chosen).empty:
        st.caption(say("There is nothing to show for this choice."))
        return
    if labels.reading(name):
        st.caption(labels.reading(name))
    tables.with_download(name, chosen)


def folded(heading: str, name: str, chosen: Choice) -> None:
    """An answer folded away under its heading; nothing where it has no rows."""
    if not data.table(name, chosen).empty:
        with st.expander(heading):
            if labels.reading(name):
                st.caption(labels.reading(name))
            tables.with_download(name, chosen)


def for_money(chosen: Choice) -> Choice:
    """The choice as money follows it, the years alone; says so where more is chosen."""
    if chosen.has_person_filter or chosen.is_of_some_persons:
        st.info(
            say(
                "Money is not booked by person: here only the year counts, "
                "not scheme, NAV office, benefit or age. The figures are the whole department's."
            )
        )
    return chosen.for_money()


def of_kind(chosen: Choice, kind: str) -> Choice | None:
    """The chosen schemes of one kind alone; none where there is none."""
    named = data.table("scheme_names", chosen)
    codes = tuple(named.loc[named["kind"] == kind, "scheme"])
    kept = tuple(code for code in codes if not chosen.schemes or code in chosen.schemes)
    return replace(chosen, schemes=kept) if kept else None


def has_practice(chosen: Choice) -> bool:
    """Whether there are practice places or placements among the chosen schemes."""
    named = data.table("scheme_names", chosen)
    kinds = dict(zip(named["scheme"], named["kind"], strict=True))
    wanted = chosen.schemes or kinds
    return not PRACTICE.isdisjoint(kinds.get(code) for code in wanted)
