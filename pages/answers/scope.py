"""Which part of the choice a page can answer: money, one kind of scheme, known measures."""

from dataclasses import replace

import streamlit as st

from pages.answers import cache
from pages.answers.choice import Choice
from pages.i18n.translate import say


def is_known(name: str, chosen: Choice) -> bool:
    """Whether a measure has a value for what is chosen."""
    return cache.fetch_figure(name, chosen).value is not None


PRACTICE = {"practice", "placement"}


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
    named = cache.fetch_rows("scheme_names", chosen)
    codes = tuple(named.loc[named["kind"] == kind, "scheme"])
    kept = tuple(code for code in codes if not chosen.schemes or code in chosen.schemes)
    return replace(chosen, schemes=kept) if kept else None


def has_practice(chosen: Choice) -> bool:
    """Whether there are practice places or placements among the chosen schemes."""
    named = cache.fetch_rows("scheme_names", chosen)
    kinds = dict(zip(named["scheme"], named["kind"], strict=True))
    wanted = chosen.schemes or kinds
    return not PRACTICE.isdisjoint(kinds.get(code) for code in wanted)
