"""The part of a choice that a page can answer: money, one kind of scheme, known measures."""

from dataclasses import replace

import streamlit as st

from pages.answers import cache
from pages.answers.choice import FIELDS, Choice
from pages.i18n import formats, labels
from pages.i18n.translate import say


def is_known(name: str, chosen: Choice) -> bool:
    """Whether a measure has a value for what is chosen."""
    return cache.fetch_figure(name, chosen).value is not None


PRACTICE = {"practice", "placement"}


def for_money(chosen: Choice) -> Choice:
    """The choice with its years alone, for money; shows a note where more is chosen."""
    if chosen.has_person_filter or chosen.is_limited_to_some_persons:
        names = [labels.filter_label_in_text(code) for code in FIELDS if code != "year"]
        st.info(
            say(
                "Money is not booked by person: here only the year counts, not {filters}. "
                "The figures are the whole department's.",
                filters=formats.join_choices(names),
            )
        )
    return chosen.for_money()


def choose_kind(chosen: Choice, kind: str) -> Choice | None:
    """The choice with only its schemes of one kind; None without such a scheme."""
    rows = cache.fetch_rows("scheme_names", chosen)
    codes = rows.loc[rows["kind"] == kind, "scheme"]
    schemes = tuple(code for code in codes if not chosen.schemes or code in chosen.schemes)
    return replace(chosen, schemes=schemes) if schemes else None


def has_practice(chosen: Choice) -> bool:
    """Whether there are practice places or placements among the chosen schemes."""
    rows = cache.fetch_rows("scheme_names", chosen)
    kinds = dict(zip(rows["scheme"], rows["kind"], strict=True))
    schemes = chosen.schemes or kinds
    return not PRACTICE.isdisjoint(kinds.get(code) for code in schemes)
